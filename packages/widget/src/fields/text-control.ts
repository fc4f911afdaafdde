import { html, type TemplateResult } from 'lit';
import { areaBox, boxOf, lineBox } from './box.ts';
import type { FieldContext } from './field-context.ts';
import { single } from './field-frame.ts';

/** Keyboards of figures often have no minus sign: they are for fields where none is needed. */
const modes: Readonly<Record<string, string>> = {
  integer: 'numeric',
  decimal: 'decimal',
  money: 'decimal',
  email: 'email',
  phone: 'tel',
  siren: 'numeric',
  siret: 'numeric',
};
const mayBeNegative = /integer|decimal|money/;
const inCapitals = /iban|nir/;

/** Every type that is one line of text: words, figures, identifiers. */
export const lineControl = (context: FieldContext): TemplateResult => {
  const { type, min, currency = 'EUR' } = context.field;
  const capitals = inCapitals.test(type);
  const line = lineBox(boxOf(context), {
    style: capitals ? 'number' : type === 'email' || type === 'text' ? '' : 'short number',
    mode: mayBeNegative.test(type) && !(Number(min) >= 0) ? undefined : modes[type],
    letters: type === 'text' ? undefined : capitals ? 'characters' : 'none',
  });
  const sign = currency === 'EUR' ? context.words('field.euro') : currency;
  return single(
    context,
    type === 'money' ? html`<div class="affix">${line}<span aria-hidden="true">${sign}</span></div>` : line,
  );
};

/** A text of several lines. */
export const longTextControl = (context: FieldContext): TemplateResult =>
  single(context, areaBox(boxOf(context), 4));
