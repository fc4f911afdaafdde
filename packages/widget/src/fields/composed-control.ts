import { html, type TemplateResult } from 'lit';
import { areaBox, boxOf, labelled, listBox, partLine, partsOf, type LineStyle, type Part } from './box.ts';
import { countryOptions } from './choice-control.ts';
import type { FieldContext } from './field-context.ts';
import { grouped } from './field-frame.ts';

/** Keys of registers that name the place as it was: they go when the place changes. */
const drops = ['cog', 'banId'];

const lines = (context: FieldContext, parts: readonly (Part & LineStyle)[]): TemplateResult[] =>
  parts.map((part) => partLine(context, part));

export const nameControl = (context: FieldContext): TemplateResult => {
  const { words } = context;
  return grouped(
    context,
    lines(context, [
      { name: 'family', label: words('field.name_family'), autocomplete: 'family-name' },
      { name: 'given', label: words('field.given'), autocomplete: 'given-name', required: false },
      { name: 'used', label: words('field.name_used'), required: false },
    ]),
  );
};

/** Its name and its postcode; the code of Insee only for those who know it: without, the service finds it. */
export const communeControl = (context: FieldContext): TemplateResult => {
  const { words } = context;
  return grouped(
    context,
    lines(context, [
      { name: 'name', label: words('field.city'), drops },
      { name: 'postcode', label: words('field.postcode'), mode: 'numeric', style: 'short', required: false },
      { name: 'cog', label: words('field.cog'), style: 'short', required: false },
    ]),
  );
};

/** The lines of the envelope in one text, as autofill gives them; then postcode, city and country. */
export const addressControl = (context: FieldContext): TemplateResult => {
  const { words } = context;
  const country = partsOf(context)['country'] || 'FR';
  const required = country === 'FR';
  const street = boxOf(context, { name: 'lines', autocomplete: 'street-address', drops });
  const state = boxOf(context, { name: 'country', autocomplete: 'country', drops });
  return grouped(
    context,
    html`${labelled(words('field.street'), street, areaBox(street, 3))}
    ${lines(context, [
      {
        name: 'postcode',
        label: words('field.postcode'),
        style: 'short',
        mode: required ? 'numeric' : undefined,
        autocomplete: 'postal-code',
        required,
        drops,
      },
      { name: 'city', label: words('field.city'), autocomplete: 'address-level2', required, drops },
    ])}
    ${labelled(words('field.country'), state, listBox(context, state, countryOptions(context), country))}`,
  );
};
