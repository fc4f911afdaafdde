import type { ConditionSide } from '../index.ts';
import { isObject } from '../fields/check-members.ts';
import { toDayNumber } from '../fields/calendar.ts';
import { compare, isSame, toComparable } from './compare.ts';
import { masked, type ConditionValues } from './condition-values.ts';
import { surveyTree } from './condition-tree.ts';
import { moveToday, rankOfUnit } from './relative-date.ts';
import { hasShape } from './shapes.ts';

/** The item meant by `*`, for each repeated group. */
type Binding = Readonly<Record<string, string>>;
type Node = Readonly<Record<string, unknown>>;
type Read = (field: unknown, side: unknown) => unknown;

function reader(values: ConditionValues, binding: Binding): Read {
  return (field, side) => {
    const [path = '', member] = String(field).split('#');
    const [group = '', ...rest] = path.split('/');
    const full = rest[0] === '*' ? [group, binding[group] ?? '*', ...rest.slice(1)].join('/') : path;
    const value = values.read(full, (side === 'held' ? 'held' : 'typed') satisfies ConditionSide);
    if (member === undefined || value === masked) return value;
    return isObject(value) && Object.hasOwn(value, member) ? value[member] : undefined;
  };
}

function isAbsent(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

/** Equal or not; undefined when the two cannot be compared at all. */
function equals(value: unknown, constant: unknown): boolean | undefined {
  return isScalar(value) || !Number.isNaN(compare(value, constant)) ? isSame(value, constant) : undefined;
}

function isNearRatio(node: Node, value: unknown, other: unknown): boolean {
  const [part, whole] = [toComparable(value), toComparable(other)];
  const [ratio, tolerance] = [toComparable(node['ratio']), toComparable(node['tolerance'])];
  if (part === undefined || whole === undefined || ratio === undefined || tolerance === undefined)
    return false;
  const one = 10n ** 30n;
  const size = (amount: bigint) => (amount < 0n ? -amount : amount);
  return whole !== 0n && size(part * one - ratio * whole) <= tolerance * size(whole);
}

function dayOf(operand: unknown, read: Read, values: ConditionValues): number {
  if (!isObject(operand)) return NaN;
  if (typeof operand['today'] === 'string') return moveToday(values.today, operand['today']);
  return toDayNumber('field' in operand ? read(operand['field'], operand['side']) : operand['date']);
}

function isInPeriod(node: Node, value: unknown, values: ConditionValues): boolean {
  const unit = String(node['unit']);
  const away = rankOfUnit(unit, toDayNumber(value)) - rankOfUnit(unit, toDayNumber(values.today));
  return away >= Number(node['from']) && away <= Number(node['to']);
}

function holds(node: Node, read: Read, values: ConditionValues): boolean {
  const value = () => read(node['field'], node['side']);
  const other = () => read(node['other'], node['otherSide']);
  const conditions = Array.isArray(node['conditions']) ? node['conditions'] : [node['condition']];
  switch (node['op']) {
    case 'all':
      return conditions.every((each) => isObject(each) && holds(each, read, values));
    case 'any':
      return conditions.some((each) => isObject(each) && holds(each, read, values));
    case 'not':
      return conditions.every((each) => isObject(each) && !holds(each, read, values));
    case 'absent':
      return isAbsent(value());
    case 'present':
      return !isAbsent(value());
    case 'eq':
      return equals(value(), node['value']) === true;
    case 'ne':
      return !isAbsent(value()) && equals(value(), node['value']) === false;
    case 'lt':
      return compare(value(), node['value']) < 0;
    case 'lte':
      return compare(value(), node['value']) <= 0;
    case 'gt':
      return compare(value(), node['value']) > 0;
    case 'gte':
      return compare(value(), node['value']) >= 0;
    case 'in': {
      const read = value();
      const list = Array.isArray(node['values']) ? node['values'] : [];
      return (Array.isArray(read) ? read : [read]).some((each) =>
        list.some((one) => equals(each, one) === true),
      );
    }
    case 'sameAs':
      return (
        ![value(), other()].some((each) => isAbsent(each) || each === masked) && isSame(value(), other())
      );
    case 'ratioTo':
      return isNearRatio(node, value(), other());
    case 'dateBefore':
      return toDayNumber(value()) < dayOf(node['than'], read, values);
    case 'dateAfter':
      return toDayNumber(value()) > dayOf(node['than'], read, values);
    case 'inPeriod':
      return isInPeriod(node, value(), values);
    case 'hasShape':
      return hasShape(value(), String(node['shape']));
    default:
      return false;
  }
}

/**
 * Whether a condition holds. Total: any JSON gives an answer and nothing is thrown.
 * @param whenUnknown - the answer for a tree with an operator that is not known, deeper than 5 or larger than 50:
 * false for `detect`, true for `visibleIf`, so that nothing is hidden by mistake.
 */
export function evaluate(condition: unknown, values: ConditionValues, whenUnknown = false): boolean {
  const survey = surveyTree(condition);
  if (survey === undefined || !isObject(condition)) return whenUnknown;
  const [groupAt = '', itemAt] = (values.at ?? '').split('/');
  const bindings = survey.groups.reduce<readonly Binding[]>(
    (all, group) => {
      const items = itemAt !== undefined && group === groupAt ? [itemAt] : values.items(group);
      return all.flatMap((each) => items.map((item) => ({ ...each, [group]: item }))).slice(0, mostBindings);
    },
    [{}],
  );
  return bindings.some((binding) => holds(condition, reader(values, binding), values));
}

/** Most combinations of items tried when one tree reads several repeated groups. */
const mostBindings = 2000;

/** Whether a field is shown, by its `visibleIf`; a field without one always is. */
export function isVisible(field: { readonly visibleIf?: unknown }, values: ConditionValues): boolean {
  return field.visibleIf === undefined || evaluate(field.visibleIf, values, true);
}
