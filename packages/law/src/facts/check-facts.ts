import { LawError } from '../law-error.ts';
import { factForms } from './dictionary.ts';
import type { FactName, Facts, PlainDay } from './dictionary.ts';
import { isRealDay } from './days.ts';

/** Days that may lie ahead: dates set by a text or by the administration. Everything else has happened. */
const mayLieAhead: ReadonlySet<FactName> = new Set([
  'invitationDeadline',
  'nextDueDate',
  'dueOn',
  'limitationEndsOn',
  'payBy',
  'customsRequestDeadline',
] as const);

/** Each pair: the second day cannot come before the first. */
const order = [
  ['invitedOn', 'invitationDeadline'],
  ['occurredOn', 'invitedOn'],
  ['occurredOn', 'regularisedOn'],
  ['occurredOn', 'correctedOn'],
  ['occurredOn', 'nextDueDate'],
  ['occurredOn', 'noticeReceivedOn'],
  ['noticeReceivedOn', 'rectificationAskedOn'],
  ['rectificationAskedOn', 'rectificationDecidedOn'],
  ['rectificationAskedOn', 'documentsAskedOn'],
  ['documentsAskedOn', 'documentsSentOn'],
  ['earlierLeavePrescribedOn', 'noticeSentOn'],
  ['taxRequestReceivedOn', 'regularisationAskedOn'],
] as const satisfies readonly (readonly [FactName, FactName])[];

/** Facts that come from outside: nothing is trusted before this.
 * @throws LawError with the name of what cannot be judged.
 */
export function checkFacts(input: unknown, today: string): Facts {
  if (!isRealDay(today))
    throw new LawError('law-day-not-real', ['today'], `"today" is not a day of the calendar.`);
  const given = asMap(input);
  for (const [name, value] of Object.entries(given)) if (value !== undefined) checkOne(name, value, today);
  for (const name of ['occurredOn', 'notified'] as const) {
    if (given[name] === undefined) {
      throw new LawError('law-fact-missing', [name], `"${name}" must be told: no rule can do without it.`);
    }
  }
  for (const [before, after] of order) {
    const [first, second] = [given[before], given[after]];
    if (isDay(first) && isDay(second) && second < first) {
      throw new LawError('law-days-contradict', [after, before], `"${after}" lies before "${before}".`);
    }
  }
  // Every member was checked against its form just above.
  const facts = given as Facts;
  checkTogether(facts);
  return facts;
}

function checkOne(name: string, value: unknown, today: string): void {
  if (!isFactName(name)) {
    throw new LawError('law-unknown-fact', [name], `"${name}" is not a fact that a rule asks for.`);
  }
  const form = factForms[name];
  if (name === 'matter' && !factForms.matter.some((matter) => matter === value)) {
    throw new LawError(
      'law-unknown-matter',
      [name],
      `"matter" names no regime that is known. Known: ${factForms.matter.join(', ')}.`,
    );
  }
  if (!hasForm(value, form)) {
    const allowed = typeof form === 'string' ? form : form.join(', ');
    throw new LawError('law-fact-not-allowed', [name], `"${name}" must be: ${allowed}.`);
  }
  if (typeof form !== 'string' || !isDay(value)) return;
  if (!isRealDay(value)) {
    throw new LawError('law-day-not-real', [name], `"${name}" is not a day of the calendar.`);
  }
  if (value > today && !mayLieAhead.has(name)) {
    throw new LawError('law-day-in-future', [name], `"${name}" lies after today: it cannot have happened.`);
  }
}

/** Facts that cannot hold at once. */
function checkTogether(facts: Facts): void {
  const clash = (first: FactName, second: FactName): never => {
    throw new LawError(
      'law-facts-contradict',
      [first, second],
      `"${first}" and "${second}" contradict each other.`,
    );
  };
  if (facts.notified !== 'nothing' && facts.goodFaithAccepted === true)
    clash('notified', 'goodFaithAccepted');
  if (facts.invitedOn === 'none' && facts.invitationDeadline !== undefined)
    clash('invitedOn', 'invitationDeadline');
  if (facts.planAgreedOn === 'none' && facts.planRespected === true) clash('planAgreedOn', 'planRespected');
  if (facts.rectificationAskedOn === 'not_yet' && (facts.rectificationDecision ?? 'none') !== 'none') {
    clash('rectificationAskedOn', 'rectificationDecision');
  }
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (value: unknown): value is PlainDay => typeof value === 'string' && day.test(value);
const isFactName = (name: string): name is FactName => Object.hasOwn(factForms, name);

function hasForm(value: unknown, form: (typeof factForms)[FactName]): boolean {
  switch (form) {
    case 'day':
      return isDay(value);
    case 'event':
      return value === 'not_yet' || isDay(value);
    case 'past_event':
      return value === 'none' || isDay(value);
    case 'yes_or_no':
      return typeof value === 'boolean';
    case 'amount':
      return typeof value === 'string' && /^-?(0|[1-9]\d{0,12})(\.\d{1,4})?$/.test(value);
    default:
      return form.some((allowed) => allowed === value);
  }
}

function asMap(input: unknown): { readonly [name: string]: unknown } {
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return { ...input };
  throw new LawError('law-fact-not-allowed', [], 'The facts must be an object, name by name.');
}
