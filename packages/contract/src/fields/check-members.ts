import { checkText, type TextBounds } from './check-text.ts';
import { issue, type FieldIssue } from './field-issue.ts';

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How a member is checked: as a text within bounds, or by a function of its own. */
export type MemberRule = TextBounds | ((member: unknown, name: string) => FieldIssue[]);

/** Checks an object of known members. A member that is not known is refused, and never named: it may hold a value. */
export function checkMembers(
  value: unknown,
  rules: Readonly<Record<string, MemberRule>>,
  required: readonly string[],
): FieldIssue[] {
  if (!isObject(value)) return [issue('format')];
  const issues = required
    .filter((name) => value[name] === undefined)
    .map((name) => issue('required', {}, name));
  for (const [name, member] of Object.entries(value)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) issues.push(issue('format'));
    else if (member !== undefined) {
      issues.push(...(typeof rule === 'function' ? rule(member, name) : checkText(member, rule, name)));
    }
  }
  return issues;
}

/** A rule for a list of texts: how few, how many, and what each may be. */
export function textsRule(fewest: number, most: number, bounds: TextBounds): MemberRule {
  return (member, name) => {
    if (!Array.isArray(member)) return [issue('format', {}, name)];
    if (member.length < fewest) return [issue('too-few', { min: fewest }, name)];
    if (member.length > most) return [issue('too-many', { max: most }, name)];
    return member.flatMap((each, index) => checkText(each, bounds, `${name}/${index}`));
  };
}
