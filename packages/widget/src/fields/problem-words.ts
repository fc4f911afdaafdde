import { formatDate, formatValue } from '@bonne-foi/sdk/fields';
import { errorWord } from '../words/error-words.ts';
import type { FieldContext, FieldProblem } from './field-context.ts';
import { hintOf } from './hints.ts';

type Sayable = Pick<FieldContext, 'field' | 'words' | 'label' | 'name'>;

/** A bound as a person reads it: a date in words, a figure with its spaces. */
function inWords({ field, words }: Sayable, bound: string | number | boolean): string {
  if (/date|period|yearMonth/i.test(field.type)) return formatDate(String(bound), words.locale);
  if (field.type !== 'money') return formatValue({ type: 'decimal' }, String(bound), words.locale);
  return formatValue(field, { amount: String(bound), currency: field.currency ?? 'EUR' }, words.locale);
}

/** The code with what only this page knows: the missing part of a date, a bound that is today. */
function refine({ field }: Sayable, { code, params }: FieldProblem): string {
  if (params?.['missing'] !== undefined) return 'incomplete';
  return code === 'max' && field.max === 'today' ? 'max_today' : code;
}

/** Label of the member at fault, after the field's own. */
function labelOf({ field, label, name, words }: Sayable, member: string | undefined): string {
  const whole = name ?? label ?? field.label;
  const [part = '', rank] = member?.split('/') ?? [];
  const own = words.find(`field.${{ lines: 'street', family: 'name_family' }[part] ?? part}`);
  const line = rank === undefined ? '' : ` ${String(Number(rank) + 1)}`;
  return own === undefined ? whole : `${whole}, ${own.charAt(0).toLowerCase()}${own.slice(1)}${line}`;
}

/** A valid entry, as the end of the sentence: of the problem, else of the hint, else of the type; empty when none is known. */
function exampleOf(context: Sayable, problem: FieldProblem): string {
  if (problem.example !== undefined) return context.words('field.example', { example: problem.example });
  // An example of the type may lie outside the bounds of this field: it only shows how to write.
  const isWriting = /^(required|format|length)$/.test(problem.code);
  const hints = [hintOf(context), isWriting && context.words.find(`field.hint.${context.field.type}`)];
  return hints.flatMap((hint) => /Ex[ea]mple\b.*$/.exec(hint ? hint : '') ?? [])[0] ?? '';
}

/**
 * The sentence for one problem: names the field, says what is the matter and what to do, and gives an example. The
 * same at the field and in the summary. Never holds what was typed.
 */
export function problemWord(context: Sayable, problem: FieldProblem): string {
  const { field, words } = context;
  const { type } = field;
  const { member, params = {}, detail } = problem;
  const label = labelOf(context, member);
  const missing = words.find(`field.${params['missing']}`) ?? '';
  const said: Record<string, string> = { label, part: missing.toLowerCase() };
  for (const [name, bound] of Object.entries(params)) said[name] = inWords(context, bound);
  const refined = refine(context, problem);
  const isKnown = [`${type}.${refined}`, refined].some((key) => words.find(`error.${key}`) !== undefined);
  const sentence =
    isKnown || detail === undefined
      ? errorWord(words, type, isKnown ? refined : problem.code, { ...said, label })
      : detail;
  return /Ex[ea]mple/.test(sentence) ? sentence : [sentence, exampleOf(context, problem)].join(' ').trim();
}
