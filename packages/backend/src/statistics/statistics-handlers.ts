import type { ErrorSignal, ErrorSignalBatch, FrequentError, FrequentErrorPage } from '@bonne-foi/contract';
import { addDuration, parisDay } from '@bonne-foi/law';
import { minCellSize } from '../discovery/features.ts';
import { fieldErrorDetail, isFieldErrorCode } from '../http/field-error-words.ts';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import { listPosition } from '../http/list-position.ts';
import { readLimit } from '../http/paging.ts';
import { ProblemError } from '../http/problem.ts';
import { findTarget } from '../records/paths.ts';
import { addCount, countsOf } from './count-store.ts';
import type { CountRow } from './count-store.ts';
import { disclose } from './disclosure.ts';

const group = 'errors';
const periodPattern = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$/;
const rounding = 5;

/**
 * The mistakes most often shown, by quarter. Quarters alone are published: months or years beside them would let a
 * hidden cell be computed (STAT-3), so they answer with nothing but `anyHidden`.
 */
export const listFrequentErrors = define({
  find: async () => undefined,
  async run(_none, _body, call) {
    const period = call.query.get('period') ?? lastQuarter(call.now);
    if (!periodPattern.test(period)) throw new ProblemError('invalid-request');
    const { items, anyHidden } = period.includes('Q')
      ? await disclosed(call, period)
      : { items: [], anyHidden: true };
    const limit = readLimit(call.query);
    const idOf = ({ procedure, field = '', code }: FrequentError): string =>
      [procedure, field, code].join('~');
    const page: FrequentErrorPage = {
      ...(await listPosition(call, items, idOf, limit)),
      suppression: { minCellSize, complement: true, rounding, anyHidden },
    };
    return {
      status: 200,
      headers: { 'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400' },
      body: page,
    };
  },
});

async function disclosed(
  call: Call,
  period: string,
): Promise<{ readonly items: FrequentError[]; readonly anyHidden: boolean }> {
  const counts = new Map<string, CountRow>();
  for (const month of monthsOf(period)) {
    for (const row of await countsOf(call.tx, group, month)) {
      const key = row.parts.join('~');
      counts.set(key, { ...row, count: row.count + (counts.get(key)?.count ?? 0) });
    }
  }
  const wanted = call.query.get('procedure');
  const cells = [...counts.values()]
    .map(({ parts: [procedure = '', field = '', code = ''], count }) => ({ procedure, field, code, count }))
    .filter(({ procedure }) => wanted === null || procedure === wanted);
  const { shown, anyHidden } = disclose(cells, minCellSize);
  const items = shown.map(({ procedure, field, code, count }): FrequentError => ({
    procedure,
    ...(field !== '' && { field }),
    code,
    label: labelOf(call, procedure, field, code),
    period,
    count: Math.max(Math.ceil(minCellSize / rounding) * rounding, Math.round(count / rounding) * rounding),
  }));
  items.sort((one, other) => (other.count ?? 0) - (one.count ?? 0));
  return { items, anyHidden };
}

function labelOf({ service }: Call, procedure: string, field: string, code: string): string {
  const fields = service.procedures.find(({ key }) => key === procedure)?.fields ?? [];
  const [first, second] = field.split('/');
  const target =
    findTarget(fields, second === undefined ? field : `${first}/x/${second}`) ?? findTarget(fields, field);
  const words = isFieldErrorCode(code) ? fieldErrorDetail(code) : code;
  return `${target?.field.label ?? 'Démarche'} : ${words}`.slice(0, 300);
}

/** Counts added up in pages: what is not known is dropped and counted (STAT-5). */
export const sendErrorSignals = define({
  body: 'ErrorSignalBatch',
  find: async () => undefined,
  async run(_none, { month, signals }: ErrorSignalBatch, call) {
    const isNear =
      month <= parisDay(call.now).slice(0, 7) && month >= addDuration(parisDay(call.now), '-P3M').slice(0, 7);
    const taken = isNear ? signals.filter((signal) => isKnown(signal, call)) : [];
    for (const { procedure, field = '', type, code, adviceId, count } of taken) {
      const isError = type === 'error_shown';
      const parts = isError ? [procedure, field, code ?? ''] : [type, procedure, field, adviceId ?? ''];
      await addCount(call.tx, { group: isError ? group : 'signals', period: month, parts }, count);
    }
    return { status: 202, body: { accepted: taken.length, dropped: signals.length - taken.length } };
  },
});

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

function lastQuarter(now: Date): string {
  const [year = '', month = ''] = addDuration(parisDay(now), '-P3M').split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

function monthsOf(quarter: string): string[] {
  const [year = '', rank = ''] = quarter.split('-Q');
  return [2, 1, 0].map((before) => `${year}-${String(Number(rank) * 3 - before).padStart(2, '0')}`);
}
