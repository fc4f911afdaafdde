import { select } from '@bonne-foi/advice';
import type { AdviceCard, AdvicePage } from '@bonne-foi/contract';
import { addDuration, daysBetween, parisDay, startOfDay } from '@bonne-foi/law';
import { define } from '../http/handler.ts';
import type { Answer, Call } from '../http/handler.ts';
import { listPosition } from '../http/list-position.ts';
import { pageMax, readLimit } from '../http/paging.ts';
import { ProblemError } from '../http/problem.ts';
import { digestOf } from '../receipts/canonical.ts';
import { addCount, feedbackGroup, monthOf } from '../statistics/count-store.ts';
import { observedRanks, type Ranks } from '../statistics/observed-ranks.ts';

/** Cards for an administration, a procedure, a field: names only, so it may be cached and logged. */
export const listAdvice = define({
  find: async (call) => {
    const cards = chosen(call, await observedRanks(call));
    return {
      cards,
      version: `"advice-${(await digestOf([cards, call.query.toString()])).slice(9, 29).replace(/[+/]/g, '-')}"`,
    };
  },
  version: ({ version }) => version,
  run: async ({ cards }, _body, call) => page(cards, call),
});

function chosen(call: Call, ranks: Ranks): readonly AdviceCard[] {
  const { query, service, now } = call;
  const field = query.getAll('field').flatMap((text) => text.split(','));
  const procedure = query.get('procedure') ?? undefined;
  if (field.length > 0 && procedure === undefined) throw new ProblemError('invalid-request');
  const catalogue = service.advice ?? { info: undefined, cards: [] };
  const ranked = catalogue.cards.map((card) => {
    const rank = ranks.get(card.id);
    return rank === undefined ? card : { ...card, rank };
  });
  return select(
    { ...catalogue, cards: ranked },
    {
      administration: query.get('administration') ?? ownAdministration(call, procedure),
      procedure,
      ...(field.length > 0 && { field }),
      audience: query.get('audience') ?? undefined,
      lifeEvent: query.get('lifeEvent') ?? undefined,
      locale: 'fr',
      today: parisDay(now),
    },
  );
}

/** The administration of the procedure asked about: one backend may serve those of several; else its own. */
function ownAdministration({ service }: Call, procedure: string | undefined): string | undefined {
  if (procedure === undefined) return undefined;
  const { authority } = service.procedures.find(({ key }) => key === procedure) ?? service;
  return authority.key;
}

async function page(cards: readonly AdviceCard[], call: Call): Promise<Answer> {
  const limit = call.query.has('limit') ? readLimit(call.query) : pageMax;
  const { items, nextCursor } = await listPosition(call, cards, ({ id }) => id, limit);
  const info = call.service.advice?.info;
  const body: AdvicePage = { items, nextCursor, ...(info !== undefined && { catalogue: info }) };
  return { status: 200, headers: { 'Cache-Control': cacheOf(cards, call.now) }, body };
}

/** No part of what is kept outlives a card (CACHE-4), nor the first day of one to come. */
function cacheOf(cards: readonly AdviceCard[], now: Date): string {
  const today = parisDay(now);
  const ends = cards.flatMap(({ validUntil }) =>
    validUntil === undefined ? [] : [addDuration(validUntil, 'P1D')],
  );
  const nearest = ends.sort()[0];
  if (nearest === undefined || daysBetween(today, nearest) > 2) {
    return 'public, max-age=300, stale-while-revalidate=86400';
  }
  const seconds = Math.max(0, Math.floor((startOfDay(nearest).getTime() - now.getTime()) / 1000));
  return `public, max-age=${Math.min(300, seconds)}`;
}

/** Was it useful? Counted, and nothing else. */
export const sendAdviceFeedback = define({
  body: 'AdviceFeedback',
  async find(call) {
    const id = call.parameters['adviceId'] ?? '';
    const card = call.service.advice?.cards.find((one) => one.id === id);
    if (card === undefined) throw new ProblemError('not-found');
    return card;
  },
  async run({ id }, { helpful }, call) {
    await addCount(
      call.tx,
      { group: feedbackGroup, period: monthOf(call.now), parts: [id, String(helpful)] },
      1,
    );
    return { status: 204 };
  },
});
