import { partName, splitDate } from '@bonne-foi/sdk/fields';
import { html, type TemplateResult } from 'lit';
import { changeParts, partLine } from './box.ts';
import type { FieldContext } from './field-context.ts';
import { grouped } from './field-frame.ts';

const names = ['day', 'month', 'year'] as const;
type Name = (typeof names)[number];

/** A date pasted as one text fills all the parts at once; anything else is pasted where it is. */
const paste = (context: FieldContext, shown: readonly Name[], prefix: string) => (event: ClipboardEvent) => {
  const date = splitDate(event.clipboardData?.getData('text/plain') ?? '');
  if (shown.some((name) => date[name] === '')) return;
  event.preventDefault();
  changeParts(context, Object.fromEntries(shown.map((name) => [partName(prefix, name), date[name]])));
};

/** The parts of one date; `needed` are those without which it is none. */
const dateParts = (
  context: FieldContext,
  shown: readonly Name[],
  needed: readonly Name[],
  prefix = '',
): TemplateResult => {
  const isBirth = context.field.autocomplete?.endsWith('bday') === true;
  return html`<div class="date" @paste=${paste(context, shown, prefix)}>
    ${shown.map((name) =>
      partLine(context, {
        name: partName(prefix, name),
        label: context.words(`field.${name}`),
        style: name,
        mode: 'numeric',
        autocomplete: isBirth ? `bday-${name}` : undefined,
        required: needed.includes(name),
      }),
    )}
  </div>`;
};

export const dateControl = (context: FieldContext): TemplateResult =>
  grouped(context, dateParts(context, names, names));

/** A day or a month may not be known: the year is enough. */
export const partialDateControl = (context: FieldContext): TemplateResult =>
  grouped(context, dateParts(context, names, ['year']));

export const yearMonthControl = (context: FieldContext): TemplateResult =>
  grouped(context, dateParts(context, ['month', 'year'], ['month', 'year']));

/** Two dates, each a group of its own; the second is empty while the period goes on. */
export const periodControl = (context: FieldContext): TemplateResult =>
  grouped(
    context,
    (['from', 'to'] as const).map(
      (end) =>
        html`<fieldset>
          <legend>${context.words(`field.${end}`)}</legend>
          ${dateParts(context, names, end === 'from' ? names : [], end)}
        </fieldset>`,
    ),
  );
