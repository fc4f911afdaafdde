import { html, type TemplateResult } from 'lit';
import { countryOptions, selectOptions } from './choice-control.ts';
import type { FieldContext } from './field-context.ts';
import { grouped } from './field-frame.ts';
import { partControl, partProps, partsOf, type Part } from './parts-control.ts';

/** Keys of registers that name the place as it was: they go when the place changes. */
const keys = ['cog', 'banId'];

const draw = (context: FieldContext, parts: readonly Part[]): TemplateResult[] =>
  parts.map((part) => partControl(context, part));

export const nameControl = (context: FieldContext): TemplateResult => {
  const { words } = context;
  return grouped(
    context,
    draw(context, [
      { name: 'family', label: words('field.name_family'), autocomplete: 'family-name' },
      { name: 'given', label: words('field.given'), autocomplete: 'given-name', required: false },
      { name: 'used', label: words('field.name_used'), required: false },
    ]),
  );
};

export const communeControl = (context: FieldContext): TemplateResult => {
  const { words } = context;
  const drops = keys;
  return grouped(
    context,
    draw(context, [
      { name: 'postcode', label: words('field.postcode'), mode: 'numeric', style: 'short', required: false },
      { name: 'name', label: words('field.city'), drops },
      { name: 'cog', label: words('field.cog'), style: 'short' },
    ]),
  );
};

const countryPart = (context: FieldContext): TemplateResult => {
  const part: Part = {
    name: 'country',
    label: context.words('field.country'),
    autocomplete: 'country',
    drops: keys,
  };
  const props = partProps(context, part);
  return html`<div>
    <label for=${props.id}>${part.label}</label>
    <select
      class="input"
      id=${props.id}
      autocomplete=${props.token}
      ?required=${props.required}
      aria-invalid=${props.invalid}
      aria-describedby=${props.describedBy}
      @change=${props.typed}
    >
      ${selectOptions(context, countryOptions(context.words.locale), props.value || 'FR')}
    </select>
  </div>`;
};

/** The lines of the envelope in one text, as autofill gives them; then postcode, city and country. */
export const addressControl = (context: FieldContext): TemplateResult => {
  const { words } = context;
  const lines = partProps(context, { name: 'lines', label: '', autocomplete: 'street-address', drops: keys });
  const country = partsOf(context)['country'] ?? 'FR';
  const inFrance = country === '' || country === 'FR';
  return grouped(
    context,
    html`<div>
        <label for=${lines.id}>${words('field.street')}</label>
        <textarea
          class="input"
          id=${lines.id}
          rows="3"
          .value=${lines.value}
          autocomplete=${lines.token}
          ?required=${lines.required}
          aria-invalid=${lines.invalid}
          aria-describedby=${lines.describedBy}
          @input=${lines.typed}
        ></textarea>
      </div>
      ${draw(context, [
        {
          name: 'postcode',
          label: words('field.postcode'),
          style: 'short',
          mode: inFrance ? 'numeric' : undefined,
          autocomplete: 'postal-code',
          required: inFrance,
          drops: keys,
        },
        {
          name: 'city',
          label: words('field.city'),
          autocomplete: 'address-level2',
          required: inFrance,
          drops: keys,
        },
      ])}
      ${countryPart(context)}`,
  );
};
