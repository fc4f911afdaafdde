import type { ChangeInput, Changes, FieldPath, PlainDate, Timestamp } from '@bonne-foi/contract';
import type { Procedure } from '../procedures/procedure.ts';
import { wordsOf } from '../receipts/wording.ts';
import type { Held, HeldValue } from './held.ts';
import { findTarget } from './paths.ts';

/** When and how changes are applied. */
export interface Application {
  readonly at: Timestamp;
  readonly on: PlainDate;
  /** Identifier of a new item, for the one that the client made up. */
  readonly createId: () => string;
}

/** What a value was and became, for the journal. */
export interface AppliedValue {
  readonly path: FieldPath;
  readonly old?: unknown;
  readonly new?: unknown;
}

/** Applies accepted changes to a record: the values move, and its version with them. */
export function applyChanges(
  held: Held,
  procedure: Procedure,
  changes: Changes,
  application: Application,
): { readonly held: Held; readonly applied: readonly AppliedValue[] } {
  const revision = held.revision + 1;
  let values: Record<FieldPath, HeldValue> = { ...held.values };
  const items: Record<string, string[]> = Object.fromEntries(
    Object.entries(held.items ?? {}).map(([group, ids]) => [group, [...ids]]),
  );
  const moved: Record<FieldPath, number> = { ...held.moved };
  const applied: AppliedValue[] = [];
  const renamed = new Map<string, string>();

  for (const [given, change] of inOrder(changes)) {
    const path = rename(given, renamed);
    const target = findTarget(procedure.fields, given);
    if (target === undefined) continue;
    const old = values[path]?.value;
    switch (change.op) {
      case 'set':
      case 'clear': {
        values[path] = newValue(change, target.field, values[path], application.on);
        applied.push({
          path,
          ...(old !== undefined && { old }),
          ...(change.op === 'set' && { new: change.value }),
        });
        break;
      }
      case 'addItem': {
        const [group = '', item = ''] = given.split('/');
        const id = `i_${application.createId()}`;
        renamed.set(`${group}/${item}`, `${group}/${id}`);
        items[group] = [...(items[group] ?? []), id];
        moved[`${group}/${id}`] = revision;
        applied.push({ path: `${group}/${id}`, new: {} });
        continue;
      }
      case 'removeItem': {
        const [group = '', item = ''] = path.split('/');
        items[group] = (items[group] ?? []).filter((id) => id !== item);
        values = Object.fromEntries(
          Object.entries(values).filter(([inner]) => !inner.startsWith(`${path}/`)),
        );
        applied.push({ path, old: {} });
        break;
      }
      default:
        continue;
    }
    moved[path] = revision;
  }
  if (applied.length === 0) return { held, applied };
  return { held: { ...held, values, items, moved, revision, updatedAt: application.at }, applied };
}

/** Added items first, since fields of theirs follow. */
function inOrder(changes: Changes): [FieldPath, ChangeInput][] {
  const entries = Object.entries(changes);
  return [
    ...entries.filter(([, { op }]) => op === 'addItem'),
    ...entries.filter(([, { op }]) => op !== 'addItem'),
  ];
}

function rename(path: FieldPath, renamed: ReadonlyMap<string, string>): FieldPath {
  const [group, item, field] = path.split('/');
  const known = renamed.get(`${group}/${item}`);
  return known === undefined ? path : field === undefined ? known : `${known}/${field}`;
}

function newValue(
  change: ChangeInput,
  field: NonNullable<ReturnType<typeof findTarget>>['field'],
  before: HeldValue | undefined,
  asOf: PlainDate,
): HeldValue {
  if (change.op === 'clear') return { state: 'missing', asOf };
  const isMasked = before?.masked === true || field.sensitive === true;
  return {
    state: 'declared',
    value: change.value,
    asOf,
    ...(isMasked && { masked: true, display: wordsOf(field, change.value, { mask: true }) }),
  };
}
