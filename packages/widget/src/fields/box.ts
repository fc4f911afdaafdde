import { html, nothing, type TemplateResult } from 'lit';
import type { FieldContext } from './field-context.ts';
import { describedBy, invalid, isRequired } from './field-frame.ts';

/** One text of an input: of several, by its name, or the only one when there is no name. */
export interface Part {
  readonly name?: string;
  readonly label?: string;
  readonly autocomplete?: string | undefined;
  readonly required?: boolean;
  /** Parts that are no longer true once this one changes. */
  readonly drops?: readonly string[];
}

/** How a line of text looks and is typed. */
export interface LineStyle {
  readonly style?: string;
  readonly mode?: string | undefined;
  /** Not prose: no spelling marks and no capitals of the keyboard's own, or capitals only. */
  readonly letters?: 'none' | 'characters' | undefined;
}

/** What may be chosen, as it is drawn. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

type Parts = Readonly<Record<string, string>>;

export function partsOf({ input }: FieldContext): Parts {
  // A list of choices is the only other object, and no field made of parts has one.
  return typeof input === 'object' && !Array.isArray(input) ? (input as Parts) : {};
}

/** The input with some parts changed, and those left out that no longer hold. */
export function changeParts(context: FieldContext, changes: Parts, drops: readonly string[] = []): void {
  const kept = Object.entries(partsOf(context)).filter(([name]) => !drops.includes(name));
  context.change({ ...Object.fromEntries(kept), ...changes });
}

/** Autofill token of a part: of the person only when the field is, with the field's section kept. */
function tokenOf({ field }: FieldContext, token: string | undefined): string {
  const own = field.autocomplete?.split(' ') ?? ['off'];
  if (token === undefined || own.at(-1) === 'off') return 'off';
  return [...own.slice(0, -1), token].join(' ');
}

/** Attributes and listener that a control has whatever it is drawn as. */
export function boxOf(context: FieldContext, part: Part = {}) {
  const { id, input, field } = context;
  const { name } = part;
  return {
    id: name === undefined ? id : `${id}-${name}`,
    value: name === undefined ? input : (partsOf(context)[name] ?? ''),
    token: name === undefined ? (field.autocomplete ?? 'off') : tokenOf(context, part.autocomplete),
    required: part.required !== false && isRequired(context),
    invalid: invalid(context, name),
    describedBy: describedBy(context),
    typed: (event: Event) => {
      // Listened to on the control alone.
      const { value } = event.target as HTMLInputElement;
      if (name === undefined) context.change(value);
      else changeParts(context, { [name]: value }, part.drops);
    },
  };
}

type Box = ReturnType<typeof boxOf>;
const textOf = ({ value }: Box): string => (typeof value === 'string' ? value : '');

/** One line of text, as typed: no length limit, no mask and no rewriting while one types. */
export const lineBox = (box: Box, { style = '', mode, letters }: LineStyle): TemplateResult =>
  html`<input
    class="input ${style}"
    id=${box.id}
    .value=${textOf(box)}
    inputmode=${mode ?? nothing}
    autocomplete=${box.token}
    autocapitalize=${letters ?? nothing}
    spellcheck=${letters ? 'false' : nothing}
    ?required=${box.required}
    aria-invalid=${box.invalid}
    aria-describedby=${box.describedBy}
    @input=${box.typed}
  />`;

/** Several lines of text. */
export const areaBox = (box: Box, rows: number): TemplateResult =>
  html`<textarea
    class="input"
    id=${box.id}
    rows=${rows}
    .value=${textOf(box)}
    autocomplete=${box.token}
    ?required=${box.required}
    aria-invalid=${box.invalid}
    aria-describedby=${box.describedBy}
    @input=${box.typed}
    @focus=${intoView}
  ></textarea>`;

/** A browser brings the caret of a long text into view, not the text: it could stay under the bar (WCAG 2.4.11). */
const intoView = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof Element) currentTarget.scrollIntoView({ block: 'nearest' });
};

/** A list of options, with an empty one first so that nothing is chosen unasked. */
export const listBox = (
  { words }: FieldContext,
  box: Box,
  options: readonly Option[],
  chosen = textOf(box),
): TemplateResult =>
  html`<select
    class="input"
    id=${box.id}
    autocomplete=${box.token}
    ?required=${box.required}
    aria-invalid=${box.invalid}
    aria-describedby=${box.describedBy}
    @change=${box.typed}
  >
    ${[{ value: '', label: words('field.choose') }, ...options].map(
      ({ value, label }) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`,
    )}
  </select>`;

/** One control of a field made of several, with its own label. */
export const labelled = (label: string, { id }: Box, control: TemplateResult): TemplateResult =>
  html`<div><label for=${id}>${label}</label>${control}</div>`;

/** One line of a field made of several. */
export const partLine = (context: FieldContext, part: Part & LineStyle): TemplateResult => {
  const box = boxOf(context, part);
  return labelled(part.label ?? '', box, lineBox(box, part));
};
