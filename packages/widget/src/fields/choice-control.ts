import { countryCodes, formatCountry } from '@bonne-foi/sdk/fields';
import { html, nothing, type TemplateResult } from 'lit';
import { boxOf, listBox, type Option } from './box.ts';
import type { FieldContext } from './field-context.ts';
import { grouped, single } from './field-frame.ts';

/** Most choices that are shown all at once; more make a list. */
const mostRadios = 6;

/** Radios, or boxes to tick: what each would make of the input, and whether it is so already. */
const buttons = (
  context: FieldContext,
  type: 'radio' | 'checkbox',
  options: readonly Option[],
  isChosen: (value: string) => boolean,
  choose: (value: string) => void,
): TemplateResult => {
  const box = boxOf(context);
  return grouped(
    context,
    html`<div class="choices">
      ${options.map(
        ({ value, label, hint }) =>
          html`<label class="choice">
            <input
              type=${type}
              name=${box.id}
              value=${value}
              .checked=${isChosen(value)}
              ?required=${type === 'radio' && box.required}
              aria-invalid=${box.invalid}
              aria-describedby=${box.describedBy}
              @change=${() => {
                choose(value);
              }}
            />
            <span lang=${(context.field.type === 'choice' && context.theirs) || nothing}
              >${label}${hint === undefined ? nothing : html`<span class="hint">${hint}</span>`}</span
            >
          </label>`,
      )}
    </div>`,
  );
};

/** A few choices are all seen at once; many are a list; several are boxes. */
export const choiceControl = (context: FieldContext): TemplateResult => {
  const { choices = [], multiple } = context.field;
  const chosen = [context.input].flat().map(String);
  // Those held that are offered no more: shown, until another is chosen.
  const gone = chosen.filter((each) => each !== '' && !choices.some(({ value }) => value === each));
  const options = [...choices, ...gone.map((each) => ({ value: each, label: each }))];
  if (!multiple && options.length > mostRadios)
    return single(context, listBox(context, boxOf(context), options));
  return buttons(
    context,
    multiple ? 'checkbox' : 'radio',
    options,
    (value) => chosen.includes(value),
    (value) => {
      const wanted = options.map((option) => option.value);
      context.change(multiple ? wanted.filter((each) => chosen.includes(each) !== (each === value)) : value);
    },
  );
};

export const booleanControl = (context: FieldContext): TemplateResult =>
  buttons(
    context,
    'radio',
    [
      { value: 'true', label: context.words('common.yes') },
      { value: 'false', label: context.words('common.no') },
    ],
    (value) => context.input === (value === 'true'),
    (value) => {
      context.change(value === 'true');
    },
  );

const countries = new Map<string, readonly Option[]>();

/** Every country in the language of the page, in its alphabetical order. */
export function countryOptions({ words }: FieldContext): readonly Option[] {
  const { locale } = words;
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
  single(context, listBox(context, boxOf(context), countryOptions(context)));
