import { html, nothing, type TemplateResult } from 'lit';
import type { FieldContext } from './field-context.ts';
import { describedBy, invalid, isRequired } from './field-frame.ts';

/** One text of an input made of several. */
export interface Part {
  readonly name: string;
  readonly label: string;
  readonly style?: string;
  readonly mode?: 'numeric' | undefined;
  readonly autocomplete?: string | undefined;
  readonly required?: boolean;
  /** Parts that are no longer true once this one changes. */
  readonly drops?: readonly string[];
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
export function tokenOf({ field }: FieldContext, token: string | undefined): string {
  const own = field.autocomplete?.split(' ') ?? ['off'];
  if (token === undefined || own.at(-1) === 'off') return 'off';
  return [...own.slice(0, -1), token].join(' ');
}

/** Attributes and listener that a part has whatever it is drawn as. */
export function partProps(context: FieldContext, part: Part) {
  return {
    id: `${context.id}-${part.name}`,
    value: partsOf(context)[part.name] ?? '',
    token: tokenOf(context, part.autocomplete),
    required: part.required !== false && isRequired(context),
    invalid: invalid(context, part.name),
    describedBy: describedBy(context),
    typed: (event: Event) => {
      // Listened to on the part's own control alone.
      const { value } = event.target as HTMLInputElement;
      changeParts(context, { [part.name]: value }, part.drops);
    },
  };
}

/** One line of a field made of several, with its own label. */
export const partControl = (context: FieldContext, part: Part): TemplateResult => {
  const props = partProps(context, part);
  return html`<div>
    <label for=${props.id}>${part.label}</label>
    <input
      class="input ${part.style ?? ''}"
      id=${props.id}
      .value=${props.value}
      inputmode=${part.mode ?? nothing}
      autocomplete=${props.token}
      ?required=${props.required}
      aria-invalid=${props.invalid}
      aria-describedby=${props.describedBy}
      @input=${props.typed}
    />
  </div>`;
};
