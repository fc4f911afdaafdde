import { html, nothing, type TemplateResult } from 'lit';
import type { FieldContext } from './field-context.ts';
import { describedBy, invalid, isRequired, single } from './field-frame.ts';

/** How one line of text is typed. */
interface Keyboard {
  readonly mode?: 'numeric' | 'decimal' | 'tel' | 'email';
  readonly style?: string;
  /** Letters are capitals: phones show them so. */
  readonly capitals?: boolean;
  /** Words are not prose: no spelling marks, no corrections. */
  readonly exact?: boolean;
}

const keyboards: Readonly<Record<string, Keyboard>> = {
  text: {},
  integer: { mode: 'numeric', style: 'short number', exact: true },
  decimal: { mode: 'decimal', style: 'short number', exact: true },
  money: { mode: 'decimal', style: 'short number', exact: true },
  email: { mode: 'email', exact: true },
  phone: { mode: 'tel', style: 'short number', exact: true },
  iban: { style: 'number', capitals: true, exact: true },
  nir: { style: 'number', capitals: true, exact: true },
  siren: { mode: 'numeric', style: 'short number', exact: true },
  siret: { mode: 'numeric', style: 'short number', exact: true },
};

/** Keyboards of figures often have no minus sign: they are for fields where none is needed. */
function modeOf({ field }: FieldContext, mode: Keyboard['mode']): string | typeof nothing {
  const mayBeNegative = /integer|decimal|money/.test(field.type) && !(Number(field.min) >= 0);
  return mode === undefined || mayBeNegative ? nothing : mode;
}

const typed = (event: Event): string => {
  // Listened to on inputs and text areas alone.
  return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
};

/** One line of text, as typed: no length limit, no mask and no rewriting while one types. */
const line = (context: FieldContext, { mode, style, capitals, exact }: Keyboard): TemplateResult =>
  html`<input
    class="input ${style ?? ''}"
    id=${context.id}
    .value=${typeof context.input === 'string' ? context.input : ''}
    inputmode=${modeOf(context, mode)}
    autocomplete=${context.field.autocomplete ?? 'off'}
    autocapitalize=${capitals === true ? 'characters' : exact === true ? 'none' : nothing}
    spellcheck=${exact === true ? 'false' : nothing}
    ?required=${isRequired(context)}
    aria-invalid=${invalid(context)}
    aria-describedby=${describedBy(context)}
    @input=${(event: Event) => {
      context.change(typed(event));
    }}
  />`;

const money = (context: FieldContext, keyboard: Keyboard): TemplateResult => {
  const { currency = 'EUR' } = context.field;
  const sign = currency === 'EUR' ? context.words('field.euro') : currency;
  return html`<div class="affix">${line(context, keyboard)}<span aria-hidden="true">${sign}</span></div>`;
};

/** A text of several lines. */
export const longTextControl = (context: FieldContext): TemplateResult =>
  single(
    context,
    html`<textarea
      class="input"
      id=${context.id}
      rows="4"
      .value=${typeof context.input === 'string' ? context.input : ''}
      autocomplete=${context.field.autocomplete ?? 'off'}
      ?required=${isRequired(context)}
      aria-invalid=${invalid(context)}
      aria-describedby=${describedBy(context)}
      @input=${(event: Event) => {
        context.change(typed(event));
      }}
    ></textarea>`,
  );

/** Every type that is one line of text: words, figures, identifiers. */
export const lineControl = (context: FieldContext): TemplateResult => {
  const keyboard = keyboards[context.field.type] ?? {};
  return single(context, context.field.type === 'money' ? money(context, keyboard) : line(context, keyboard));
};
