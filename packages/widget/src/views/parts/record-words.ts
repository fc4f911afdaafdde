import type { Field, FieldValue, HeldRecord } from '@bonne-foi/contract';
import { formatValue } from '@bonne-foi/sdk/fields';
import { fieldAt, heldAt, itemOf, otherPath } from '../../correction/record-fields.ts';
import { createFormats, type Formats } from '../../words/formats.ts';
import type { ViewContext } from '../context.ts';

/** How dates, sizes and telephone numbers are written in the language of the screen. */
export const formatsOf = ({ words }: ViewContext): Formats => createFormats(words.locale);

/** A held value in words: the service's own first. Empty for what is missing. */
export const inWords = (context: ViewContext, field: Field, held: FieldValue | undefined): string => {
  if (held === undefined || held.state === 'missing') return '';
  if (held.display !== undefined) return held.display;
  return held.value === undefined ? '' : formatValue(field, held.value, context.locale);
};

/** What is held at a path, in words; says so when nothing is. */
export const heldInWords = (context: ViewContext, record: HeldRecord, path: string): string => {
  const field = fieldAt(record, path);
  const text = field === undefined ? '' : inWords(context, field, heldAt(record, path));
  return text || context.words('common.none');
};

/**
 * Name of an item of a repeated group: what its first field says when that is fixed or a name ("août 2026", "Sacha
 * Exemple"), else the label the service gives with its rank, else the group's name with its rank.
 */
export const itemName = (context: ViewContext, record: HeldRecord, group: Field, itemId: string): string => {
  const first = group.fields?.[0];
  const named = first !== undefined && (first.correctable !== 'here' || first.type === 'name');
  const value = named ? inWords(context, first, heldAt(record, `${group.id}/${itemId}/${first.id}`)) : '';
  if (value !== '') return value;
  const order = record.items?.[group.id] ?? [];
  const rank = order.indexOf(itemId);
  const n = String(rank < 0 ? order.length + 1 : rank + 1);
  const label = group.repeat?.itemLabel;
  return label === undefined
    ? context.words('correct.item', { item: group.label, n })
    : label.replaceAll('{n}', n);
};

/** Label of a path for a person, with what it is in: "Montant net social, août 2026", "Téléphone, personne à prévenir". */
export const labelOf = (context: ViewContext, record: HeldRecord | undefined, path: string): string => {
  if (path === otherPath || record === undefined) return context.words('record.other_name');
  const field = fieldAt(record, path);
  const item = itemOf(record, path);
  if (field === undefined) return path;
  const group = fieldAt(record, path.split('/')[0] ?? '');
  if (item === undefined) return group && group !== field ? `${field.label}, ${group.label}` : field.label;
  const name = group === undefined ? '' : itemName(context, record, group, item.itemId);
  return item.fieldId === undefined ? name : `${field.label}, ${name}`;
};
