import { isObject } from '../fields/check-members.ts';

const mostNodes = 50;
const deepest = 5;
const operators =
  'all any not absent present eq ne lt lte gt gte in sameAs ratioTo dateBefore dateAfter inPeriod hasShape'.split(
    ' ',
  );

/** What must be known of a tree before it is evaluated. */
export interface TreeSurvey {
  /** Repeated groups that the tree reads through `*`. */
  readonly groups: readonly string[];
}

/** Walks a tree once; undefined when it cannot be evaluated: an operator not known, too deep or too large. */
export function surveyTree(condition: unknown): TreeSurvey | undefined {
  const groups = new Set<string>();
  let nodes = 0;

  function note(reference: unknown): void {
    const [, group] = /^([^/]+)\/\*/.exec(typeof reference === 'string' ? reference : '') ?? [];
    if (group !== undefined) groups.add(group);
  }

  function isKnown(node: unknown, depth: number): boolean {
    nodes += 1;
    if (!isObject(node) || nodes > mostNodes || !operators.includes(String(node['op']))) return false;
    const inner = node['op'] === 'not' ? [node['condition']] : node['conditions'];
    if (!['all', 'any', 'not'].includes(String(node['op']))) {
      note(node['field']);
      note(node['other']);
      if (isObject(node['than'])) note(node['than']['field']);
      return typeof node['field'] === 'string';
    }
    return (
      depth < deepest &&
      Array.isArray(inner) &&
      inner.length > 0 &&
      inner.every((each) => isKnown(each, depth + 1))
    );
  }

  return isKnown(condition, 0) ? { groups: [...groups] } : undefined;
}
