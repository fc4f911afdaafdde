import { formatDate, formatValue } from '@bonne-foi/sdk/fields';
import { errorWord } from '../words/error-words.ts';
import type { FieldContext, FieldProblem } from './field-context.ts';
import { hintOf } from './hints.ts';

type Sayable = Pick<FieldContext, 'field' | 'words' | 'label' | 'name'>;

const parts: Readonly<Record<string, 'field.day' | 'field.month' | 'field.year'>> = {
  day: 'field.day',
  month: 'field.month',
  year: 'field.year',
};

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
  const key = { from: 'field.from', to: 'field.to', lines: 'field.street', family: 'field.name_family' }[
    part
  ];
  const own = words.find(key ?? `field.${part}`);
  const line = rank === undefined ? '' : ` ${String(Number(rank) + 1)}`;
  return own === undefined ? whole : `${whole}, ${own.charAt(0).toLowerCase()}${own.slice(1)}${line}`;
}

/** The valid entry that the hint gives, as the end of the sentence; empty when it gives none. */
function exampleOf(context: Sayable, problem: FieldProblem): string {
  if (problem.example !== undefined) return context.words('field.example', { example: problem.example });
  return /(Exemple|Example)\b.*$/.exec(hintOf(context))?.[0] ?? '';
}

/**
 * The sentence for one problem: names the field, says what is the matter and what to do, and gives an example. The
 * same at the field and in the summary. Never holds what was typed.
 */
export function problemWord(context: Sayable, problem: FieldProblem): string {
  const { field, words } = context;
  const params: Record<string, string> = { label: labelOf(context, problem.member), part: '' };
  for (const [name, value] of Object.entries(problem.params ?? {})) params[name] = inWords(context, value);
  const missing = parts[String(problem.params?.['missing'])];
  if (missing !== undefined) params['part'] = words(missing).toLowerCase();
  const code = refine(context, problem);
  const own = words.find(`error.${field.type}.${code}`) ?? words.find(`error.${code}`);
  const sentence =
    own === undefined && problem.detail !== undefined
      ? problem.detail
      : errorWord(words, field.type, own === undefined ? problem.code : code, {
          ...params,
          label: params['label'] ?? '',
        });
  const example = /Ex[ea]mple/.test(sentence) ? '' : exampleOf(context, problem);
  return example === '' ? sentence : `${sentence} ${example}`;
}
