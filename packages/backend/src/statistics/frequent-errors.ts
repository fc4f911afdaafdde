import { isInForce } from '@bonne-foi/advice';
import type { FrequentError } from '@bonne-foi/contract';
import { parisDay } from '@bonne-foi/law';
import { fieldErrorDetail, isFieldErrorCode } from '../http/field-error-words.ts';
import type { Call } from '../http/handler.ts';
import { findTarget } from '../records/paths.ts';
import { correctedCode, errorGroup, quarterCounts } from './count-store.ts';
import { disclose } from './disclosure.ts';
import { quarterBefore, quarterOf } from './period.ts';

/** What may be shown of the mistakes of a quarter, most frequent first. */
export interface Disclosed {
  readonly items: FrequentError[];
  readonly anyHidden: boolean;
}

/** How much a count moves before it is said to. */
const noticeable = 0.1;

/**
 * The mistakes of a quarter: shares and trends are worked out from the numbers shown, and from nothing else. A quarter
 * that is not over is not compared with one that is.
 */
export async function frequentErrors(call: Call, quarter: string): Promise<Disclosed> {
  const { shown, anyHidden } = await shownIn(call, quarter);
  const isOver = quarter < quarterOf(call.now);
  const before = isOver ? (await shownIn(call, quarterBefore(quarter))).shown : [];
  const earlier = new Map(before.map(({ cell, count }) => [cell.name, count]));
  const totals = new Map<string, number>();
  for (const { cell, count } of shown) {
    totals.set(cell.procedure, (totals.get(cell.procedure) ?? 0) + count);
  }
  const items = shown.map(({ cell: { name, procedure, field, code }, count }): FrequentError => {
    const last = earlier.get(name);
    const advice = cardsAbout(call, procedure, field);
    return {
      procedure,
      ...(field !== '' && { field }),
      code,
      label: labelOf(call, procedure, field, code),
      period: quarter,
      count,
      share: (count / (totals.get(procedure) ?? count)).toFixed(3),
      ...(last !== undefined && { trend: trendOf(count, last) }),
      ...(advice.length > 0 && { advice }),
    };
  });
  items.sort((one, other) => (other.count ?? 0) - (one.count ?? 0));
  return { items, anyHidden };
}

async function shownIn(call: Call, quarter: string) {
  const wanted = call.query.get('procedure');
  const cells = [];
  for (const [name, { parts, count }] of await quarterCounts(call.tx, errorGroup, quarter)) {
    const [procedure = '', field = '', code = ''] = parts;
    if (wanted !== null && procedure !== wanted) continue;
    const blur = await call.service.blur(`${quarter}~${name}`);
    cells.push({ name, procedure, field, code, count, blur });
  }
  return disclose(cells);
}

function trendOf(count: number, before: number): string {
  const change = count / before - 1;
  if (Math.abs(change) <= noticeable) return 'stable';
  return change > 0 ? 'up' : 'down';
}

/** The cards in force about a field, at most twenty. */
function cardsAbout({ service, now }: Call, procedure: string, field: string): string[] {
  const today = parisDay(now);
  const cards = (service.advice?.cards ?? []).filter(
    (card) =>
      card.procedure === procedure &&
      card.fields?.some((path) => definitionOf(path) === field) === true &&
      isInForce(card, today),
  );
  return [...new Set(cards.map(({ id }) => id))].slice(0, 20);
}

/** `months/*` and what follows, without items. */
function definitionOf(path: string): string {
  const steps = (path.split('#')[0] ?? '').split('/').filter((step) => step !== '*');
  return steps.join('/');
}

function labelOf({ service }: Call, procedure: string, field: string, code: string): string {
  const fields = service.procedures.find(({ key }) => key === procedure)?.fields ?? [];
  const [first, second] = field.split('/');
  const target =
    findTarget(fields, second === undefined ? field : `${first}/x/${second}`) ?? findTarget(fields, field);
  return `${target?.field.label ?? 'Démarche'} : ${reasonOf(code)}`.slice(0, 300);
}

function reasonOf(code: string): string {
  if (code === correctedCode) return 'information corrigée';
  return isFieldErrorCode(code) ? fieldErrorDetail(code) : code;
}
