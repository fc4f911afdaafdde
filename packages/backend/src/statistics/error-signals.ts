import type { ErrorSignal, ErrorSignalBatch } from '@bonne-foi/contract';
import { addDuration, parisDay } from '@bonne-foi/law';
import { isFieldErrorCode } from '../http/field-error-words.ts';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import type { findTarget } from '../records/paths.ts';
import { addCount, correctedCode, errorGroup, signalGroup } from './count-store.ts';
import type { Counted } from './count-store.ts';

/**
 * Most times that one page counts one thing: what a batch says beyond that is left out. A page sees one person, so that
 * nobody weighs more than a person who makes the same mistake all day.
 */
export const mostOfOneKind = 20;

/** Counts added up in pages: what is not known is dropped and counted (STAT-5). */
export const sendErrorSignals = define({
  body: 'ErrorSignalBatch',
  find: async () => undefined,
  async run(_none, { month, signals }: ErrorSignalBatch, call) {
    const today = parisDay(call.now);
    const isNear = month <= today.slice(0, 7) && month >= addDuration(today, '-P3M').slice(0, 7);
    const taken = isNear ? signals.filter((signal) => isKnown(signal, call)) : [];
    const counts = new Map<string, { readonly counted: Counted; count: number }>();
    for (const signal of taken) {
      const counted = toCounted(signal, month);
      const name = [counted.group, ...counted.parts].join('~');
      const { count = 0 } = counts.get(name) ?? {};
      counts.set(name, { counted, count: Math.min(mostOfOneKind, count + signal.count) });
    }
    // In one order for all, so that two batches never wait for each other.
    for (const [, { counted, count }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      await addCount(call.tx, counted, count);
    }
    return { status: 202, body: { accepted: taken.length, dropped: signals.length - taken.length } };
  },
});

function toCounted(
  { procedure, field = '', type, code = '', adviceId = '' }: ErrorSignal,
  period: string,
): Counted {
  if (type === 'error_shown') return { group: errorGroup, period, parts: [procedure, field, code] };
  if (type === 'correction_submitted' && field !== '') {
    return { group: errorGroup, period, parts: [procedure, field, correctedCode] };
  }
  return { group: signalGroup, period, parts: [type, procedure, field, adviceId] };
}

const adviceTypes = ['advice_shown', 'advice_opened', 'advice_followed', 'advice_dismissed'];

function isKnown({ procedure, field, type, code, adviceId }: ErrorSignal, { service }: Call): boolean {
  const known = service.procedures.find(({ key }) => key === procedure);
  if (known === undefined) return false;
  if (field !== undefined && !isDefinition(known.fields, field)) return false;
  if (type === 'error_shown') return code !== undefined && isFieldErrorCode(code);
  if (type === 'correction_submitted') return true;
  return adviceTypes.includes(type) && service.advice?.cards.some(({ id }) => id === adviceId) === true;
}

function isDefinition(fields: Parameters<typeof findTarget>[0], path: string): boolean {
  const [first = '', second] = path.split('/');
  const field = fields.find(({ id }) => id === first);
  return (
    field !== undefined && (second === undefined || field.fields?.some(({ id }) => id === second) === true)
  );
}
