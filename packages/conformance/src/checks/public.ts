/** What is served without a person: advice and statistics; and invitations, whose words are read. */
import type { ActingCheck } from '../check.ts';
import { at, listAt, textAt, walk } from '../json.ts';
import { must } from '../verdict.ts';
import { walkPages } from './acts.ts';
import type { Bench } from '../bench.ts';

const today = (): string => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(new Date());

const cards = async (bench: Bench): Promise<readonly unknown[]> => walkPages(bench, '/advice', 100, 20);

const adviceInfo = { level: 'MUST', operation: 'listAdvice', profile: 'advice', feature: 'advice' } as const;
const statisticsInfo = {
  level: 'MUST',
  operation: 'listFrequentErrors',
  profile: 'statistics',
  feature: 'statistics',
} as const;

export const publicChecks: readonly ActingCheck[] = [
  {
    ...adviceInfo,
    id: 'advice-in-time',
    title: { fr: 'Aucun conseil hors de ses dates', en: 'No card out of its dates' },
    requirements: ['ADV-2'],
    async run(bench) {
      for (const card of await cards(bench)) {
        must(textAt(card, '/validFrom') <= today(), `The card ${textAt(card, '/id')} is not yet valid.`);
        const until = textAt(card, '/validUntil');
        must(until === '' || until >= today(), `The card ${textAt(card, '/id')} is no longer valid.`);
      }
    },
  },
  {
    ...adviceInfo,
    id: 'advice-plain',
    title: { fr: 'Un conseil est du texte, jamais du code', en: 'Advice is text, never markup' },
    requirements: ['ADV-3'],
    async run(bench) {
      for (const card of await cards(bench)) {
        for (const [pointer, value] of walk(card)) {
          if (typeof value !== 'string') continue;
          must(!/<\/?[a-z][^>]*>/i.test(value), `${textAt(card, '/id')}${pointer} holds markup.`);
          if (/\/(?:href|url|urls\/\d+)$/.test(pointer))
            must(value.startsWith('https://'), `${textAt(card, '/id')}${pointer} is no https address.`);
        }
      }
    },
  },
  {
    ...adviceInfo,
    id: 'advice-sourced',
    title: {
      fr: 'Chaque conseil a sa source, sa force et sa date',
      en: 'Every card has source, grade and date',
    },
    requirements: ['ADV-5'],
    async run(bench) {
      for (const card of await cards(bench)) {
        const id = textAt(card, '/id');
        must(listAt(card, '/source/urls').length > 0, `The card ${id} has no source.`);
        must(
          ['A', 'B'].includes(textAt(card, '/source/evidence')),
          `The card ${id} is of grade ${textAt(card, '/source/evidence')}.`,
        );
        must(textAt(card, '/lastCheckedAt') !== '', `The card ${id} was never checked.`);
      }
    },
  },
  {
    ...adviceInfo,
    id: 'advice-fresh',
    title: { fr: 'Un conseil n’est pas gardé au-delà de sa fin', en: 'Advice is not kept beyond its end' },
    requirements: ['CACHE-4', 'CACHE-3'],
    async run(bench) {
      const told = await bench.get('/advice?limit=100', 'nobody');
      const control = told.headers['cache-control'] ?? '';
      must(!control.includes('stale-if-error'), 'stale-if-error is sent.', told);
      const seconds = ['max-age', 'stale-while-revalidate']
        .map((name) => Number(new RegExp(`${name}=(\\d+)`).exec(control)?.[1] ?? 0))
        .reduce((sum, each) => sum + each, 0);
      const ends = listAt(told.json, '/items')
        .map((each) => textAt(each, '/validUntil'))
        .filter((day) => day !== '')
        .sort();
      const [first] = ends;
      if (first !== undefined) {
        // The day itself is included: its end is the next midnight, at the latest one hour off.
        const left = (Date.parse(`${first}T23:59:59Z`) - Date.now()) / 1000;
        must(
          seconds <= left + 7200,
          `It is kept for ${String(seconds)} s, and a card ends on ${first}.`,
          told,
        );
      }
      must(seconds > 0 && seconds <= 604_800, `It is kept for ${String(seconds)} s.`, told);
      const tag = told.headers['etag'] ?? '';
      const again = await bench.ask('GET', '/advice?limit=100', {
        as: 'nobody',
        headers: { 'if-none-match': tag },
      });
      must(tag !== '' && again.status === 304, 'If-None-Match with the current tag is not 304.', again);
    },
  },
  {
    ...adviceInfo,
    level: 'SHOULD',
    id: 'advice-first-person',
    title: {
      fr: 'Le titre d’un conseil est à la première personne',
      en: 'The title of advice is in the first person',
    },
    requirements: ['ADV-6'],
    async run(bench) {
      for (const card of await cards(bench)) {
        must(
          /\b(?:j’|j'|je|mon|ma|mes|moi|m’|m'|me|nous|notre|nos)/i.test(textAt(card, '/error')),
          `The title of ${textAt(card, '/id')} is not in the first person.`,
        );
      }
    },
  },
  {
    ...statisticsInfo,
    id: 'cells-large',
    title: {
      fr: 'Aucun nombre sous le seuil, et aucun total',
      en: 'No cell under the threshold, and no total',
    },
    requirements: ['STAT-1', 'STAT-2'],
    async run(bench) {
      const told = await bench.get('/statistics/frequent-errors?limit=100', 'nobody');
      const least = Number(at(told.json, '/suppression/minCellSize'));
      must(least >= 11, `minCellSize is ${String(least)}.`, told);
      must(at(told.json, '/suppression/complement') === true, 'The complement is not hidden.', told);
      for (const each of listAt(told.json, '/items')) {
        const count = at(each, '/count');
        must(count === undefined || Number(count) >= least, `A cell of ${String(count)} is shown.`, told);
      }
      for (const [pointer] of walk(told.json))
        must(!/\/(?:total|totalCount|sum)$/i.test(pointer), `${pointer} is a total.`, told);
    },
  },
  {
    ...statisticsInfo,
    id: 'small-cell-hidden',
    title: { fr: 'Dix personnes ne font pas une statistique', en: 'Ten signals are not shown' },
    requirements: ['STAT-1'],
    feature: 'errorSignals',
    async run(bench) {
      const record = await bench.get(`/records/${bench.world.recordId}`);
      const month = today().slice(0, 7);
      const signal = {
        procedure: textAt(record.json, '/procedure'),
        field: bench.config.change.path.split('/')[0],
        type: 'error_shown',
        code: 'too-few',
        count: 1,
      };
      const sent = await bench.ask('POST', '/statistics/error-signals', {
        as: 'nobody',
        body: { month, signals: [signal] },
      });
      bench.expect(sent, 202);
      const told = await bench.get(`/statistics/frequent-errors?period=${month}&limit=100`, 'nobody');
      const shown = listAt(told.json, '/items').find(
        (each) => at(each, '/code') === 'too-few' && at(each, '/field') === signal.field,
      );
      must(shown === undefined || Number(at(shown, '/count') ?? 11) >= 11, 'A cell of a few is shown.', told);
    },
  },
  {
    ...statisticsInfo,
    id: 'periods-agree',
    title: {
      fr: 'Un mois ne révèle pas ce que son trimestre cache',
      en: 'A month does not reveal what its quarter hides',
    },
    requirements: ['STAT-3'],
    async run(bench) {
      const month = today().slice(0, 7);
      const quarter = `${month.slice(0, 4)}-Q${String(Math.ceil(Number(month.slice(5)) / 3))}`;
      const cell = (each: unknown): string =>
        ['/procedure', '/field', '/code'].map((pointer) => textAt(each, pointer)).join('|');
      const ofQuarter = await bench.get(`/statistics/frequent-errors?period=${quarter}&limit=100`, 'nobody');
      const shown = new Set(listAt(ofQuarter.json, '/items').map(cell));
      const ofMonth = await bench.get(`/statistics/frequent-errors?period=${month}&limit=100`, 'nobody');
      for (const each of listAt(ofMonth.json, '/items'))
        must(shown.has(cell(each)), 'A month shows a cell that its quarter hides.', ofMonth);
    },
  },
];
