import { isObject } from '../fields/is-object.ts';
import { masked, type ConditionValues } from './condition-values.ts';
import { operators, type Node, type Reading } from './operators.ts';

const mostNodes = 50;
const deepest = 5;
/** Most combinations of items tried when one tree reads several repeated groups. */
const mostBindings = 2000;

/** The item meant by `*`, for each repeated group. */
type Binding = Readonly<Record<string, string>>;

/** The conditions that a node combines; undefined for a node that reads values. */
function branchesOf(node: Node): unknown {
  if (node['op'] === 'not') return [node['condition']];
  return node['op'] === 'all' || node['op'] === 'any' ? node['conditions'] : undefined;
}

/** The repeated groups read through `*`; undefined for a tree with an operator not known, too deep or too large. */
function groupsOf(condition: unknown): readonly string[] | undefined {
  const groups = new Set<string>();
  let nodes = 0;
  function note(reference: unknown): void {
    const group = typeof reference === 'string' ? /^([^/]+)\/\*/.exec(reference)?.[1] : undefined;
    if (group !== undefined) groups.add(group);
  }
  function isKnown(node: unknown, depth: number): boolean {
    nodes += 1;
    if (!isObject(node) || nodes > mostNodes) return false;
    const branches = branchesOf(node);
    if (Array.isArray(branches)) {
      return depth < deepest && branches.length > 0 && branches.every((each) => isKnown(each, depth + 1));
    }
    const { field, other, than } = node;
    note(field);
    note(other);
    if (isObject(than)) note(than['field']);
    return typeof field === 'string' && Object.hasOwn(operators, String(node['op']));
  }
  return isKnown(condition, 0) ? [...groups] : undefined;
}

function reader(values: ConditionValues, binding: Binding): Reading {
  return {
    today: values.today,
    read(field, side) {
      const [path = '', member] = String(field).split('#');
      const [group = '', item, ...rest] = path.split('/');
      const full = item === '*' ? [group, binding[group], ...rest].join('/') : path;
      const value = values.read(full, side === 'held' ? 'held' : 'typed');
      if (member === undefined || value === masked) return value;
      return isObject(value) && Object.hasOwn(value, member) ? value[member] : undefined;
    },
  };
}

function holds(node: unknown, reading: Reading): boolean {
  if (!isObject(node)) return false;
  const branches = branchesOf(node);
  if (!Array.isArray(branches)) return operators[String(node['op'])]?.(node, reading) === true;
  const isTrue = (each: unknown) => holds(each, reading);
  if (node['op'] === 'not') return !branches.some(isTrue);
  return node['op'] === 'all' ? branches.every(isTrue) : branches.some(isTrue);
}

/**
 * Whether a condition holds. Total: any JSON gives an answer and nothing is thrown.
 * @param whenUnknown - the answer for a tree with an operator that is not known, deeper than 5 or larger than 50:
 * false for `detect`, true for `visibleIf`, so that nothing is hidden by mistake.
 */
export function evaluate(condition: unknown, values: ConditionValues, whenUnknown = false): boolean {
  const groups = groupsOf(condition);
  if (groups === undefined) return whenUnknown;
  const [groupAt, itemAt] = (values.at ?? '').split('/');
  let bindings: readonly Binding[] = [{}];
  for (const group of groups) {
    const items = itemAt !== undefined && group === groupAt ? [itemAt] : values.items(group);
    const most = Math.ceil(mostBindings / Math.max(1, items.length));
    bindings = bindings.slice(0, most).flatMap((each) => items.map((item) => ({ ...each, [group]: item })));
  }
  return bindings.some((binding) => holds(condition, reader(values, binding)));
}

/** Whether a field is shown, by its `visibleIf`; a field without one always is. */
export function isVisible(field: { readonly visibleIf?: unknown }, values: ConditionValues): boolean {
  return field.visibleIf === undefined || evaluate(field.visibleIf, values, true);
}
