import { countryCodes, formatCountry } from '@bonne-foi/sdk/fields';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldContext } from './field-context.ts';
import { describedBy, grouped, invalid, isRequired, single } from './field-frame.ts';

/** What may be chosen, as it is drawn. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Most choices that are shown all at once; more make a list. */
const mostRadios = 6;

/** The choices offered, and those held that are offered no more: shown, until another is chosen. */
function optionsOf({ field, input }: FieldContext): readonly Option[] {
  const offered = field.choices ?? [];
  const chosen = Array.isArray(input) ? input : [input];
  const gone = chosen.filter((each) => typeof each === 'string' && each !== '');
  const kept = gone.filter((each) => !offered.some((choice) => choice.value === each));
  return [...offered, ...kept.map((each) => ({ value: String(each), label: String(each) }))];
}

const button = (
  context: FieldContext,
  type: 'radio' | 'checkbox',
  option: Option,
  checked: boolean,
  choose: () => void,
): TemplateResult =>
  html`<label class="choice">
    <input
      type=${type}
      name=${context.id}
      value=${option.value}
      .checked=${checked}
      ?required=${type === 'radio' && isRequired(context)}
      aria-invalid=${invalid(context)}
      aria-describedby=${describedBy(context)}
      @change=${choose}
    />
    <span
      >${option.label}${option.hint === undefined ? nothing : html`<span class="hint">${option.hint}</span>`}</span
    >
  </label>`;

const radios = (
  context: FieldContext,
  options: readonly Option[],
  toInput: (value: string) => string | boolean,
) =>
  grouped(
    context,
    html`<div class="choices">
      ${options.map((option) => {
        const input = toInput(option.value);
        return button(context, 'radio', option, context.input === input, () => {
          context.change(input);
        });
      })}
    </div>`,
  );

/** A list of options, with an empty one first so that nothing is chosen unasked. */
export const selectOptions = (
  context: FieldContext,
  options: readonly Option[],
  chosen: string,
): TemplateResult =>
  html`<option value="" .selected=${chosen === ''}>${context.words('field.choose')}</option>
    ${options.map(
      ({ value, label }) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`,
    )}`;

const list = (context: FieldContext, options: readonly Option[]): TemplateResult =>
  single(
    context,
    html`<select
      class="input"
      id=${context.id}
      autocomplete=${context.field.autocomplete ?? 'off'}
      ?required=${isRequired(context)}
      aria-invalid=${invalid(context)}
      aria-describedby=${describedBy(context)}
      @change=${(event: Event) => {
        // Listened to on the list itself.
        context.change((event.target as HTMLSelectElement).value);
      }}
    >
      ${selectOptions(context, options, typeof context.input === 'string' ? context.input : '')}
    </select>`,
  );

const boxes = (context: FieldContext): TemplateResult => {
  const chosen: readonly string[] = Array.isArray(context.input) ? context.input : [];
  const options = optionsOf(context);
  const toggle = (value: string) => () => {
    const wanted = options.map((option) => option.value);
    context.change(wanted.filter((each) => chosen.includes(each) !== (each === value)));
  };
  return grouped(
    context,
    html`<div class="choices">
      ${options.map((option) => button(context, 'checkbox', option, chosen.includes(option.value), toggle(option.value)))}
    </div>`,
  );
};

/** A few choices are all seen at once; many are a list; several are boxes. */
export const choiceControl = (context: FieldContext): TemplateResult => {
  if (context.field.multiple) return boxes(context);
  const options = optionsOf(context);
  return options.length > mostRadios ? list(context, options) : radios(context, options, (value) => value);
};

export const booleanControl = (context: FieldContext): TemplateResult =>
  radios(
    context,
    [
      { value: 'true', label: context.words('common.yes') },
      { value: 'false', label: context.words('common.no') },
    ],
    (value) => value === 'true',
  );

const countries = new Map<string, readonly Option[]>();

/** Every country in the language of the page, in its alphabetical order. */
export function countryOptions(locale: string): readonly Option[] {
  const known = countries.get(locale);
  if (known !== undefined) return known;
  const { compare } = new Intl.Collator(locale);
  const options = countryCodes()
    .map((value) => ({ value, label: formatCountry(value, locale) }))
    .sort((one, other) => compare(one.label, other.label));
  countries.set(locale, options);
  return options;
}

export const countryControl = (context: FieldContext): TemplateResult =>
  list(context, countryOptions(context.words.locale));
