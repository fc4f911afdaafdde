// What was held and what is asked, in words.
import { formatValue } from '@bonne-foi/contract/fields';

/** The field of a path, and the name of the item it belongs to. */
function find({ fields, items = {} }, path) {
  const [name, item, inner] = path.split('/');
  const field = fields.find(({ id }) => id === name);
  if (field === undefined) return undefined;
  if (item === undefined) return { field, label: field.label };
  const rank = (items[name] ?? []).indexOf(item) + 1;
  const itemLabel =
    rank > 0
      ? (field.repeat?.itemLabel ?? `${field.label} {n}`).replace('{n}', String(rank))
      : `${field.label}, nouveau`;
  const own = field.fields?.find(({ id }) => id === (inner ?? item));
  if (own === undefined) return { field, label: itemLabel };
  return { field: own, label: field.repeat === undefined ? own.label : `${own.label}, ${itemLabel}` };
}

/** Name of what a path points at. */
export const labelOf = (record, path) =>
  path === 'other' ? 'Autre chose' : (find(record, path)?.label ?? path);

const words = (field, value) =>
  value === undefined || value === null ? 'Rien' : formatValue(field, value, 'fr') || 'Rien';

/** A change as two sides: what is held, and what is asked. */
export function sidesOf(record, path, change) {
  const target = find(record, path);
  const held = record.values[path];
  const before = held === undefined ? 'Rien' : (held.display ?? words(target?.field, held.value));
  const old = change.outcome?.before;
  switch (change.op) {
    case 'set':
      return { before: old ?? before, after: change.outcome?.after ?? words(target?.field, change.value) };
    case 'clear':
      return { before: old ?? before, after: 'Rien' };
    case 'confirm':
      return { before, after: 'Confirmé exact par la personne' };
    case 'addItem':
      return { before: 'Rien', after: 'À ajouter' };
    case 'removeItem':
      return { before: target?.label ?? path, after: 'À retirer' };
    default:
      return { before, after: 'Expliqué par la personne, ci-dessous' };
  }
}

/** Where a held value comes from. */
export function sourceOf(record, path) {
  const held = record.values[path];
  if (held?.source === undefined) return undefined;
  return held.source;
}

/** Frequent mistakes about a path. */
export function cardsFor(cards, path) {
  const generic = path.replace(/\/[^/]+\//, '/*/');
  return cards.filter(({ fields = [] }) => fields.includes(path) || fields.includes(generic));
}
