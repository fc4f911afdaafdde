import { Readable } from 'node:stream';
import type { ActingCheck } from '../check.ts';
import { must } from '../verdict.ts';
import { NoAnswerError } from '../wire/exchange.ts';

/** How much a service takes, and how fast it answers. */
export const loadChecks: readonly ActingCheck[] = [
  {
    id: 'body-bounded',
    level: 'MUST',
    title: {
      fr: 'Un envoi trop long est refusé sans être lu en entier',
      en: 'A body that is too long is refused before it is read whole',
    },
    requirements: ['PROB-7'],
    profile: 'core',
    async run(bench) {
      const most = bench.limit('maxBodyBytes');
      const raw = `{"comment":"${'a'.repeat(most)}"}`;
      const long = await bench.ask('POST', '/corrections', { raw });
      bench.expect(long, 413, 'payload-too-large');
      try {
        const raw = Readable.from(endless(most + 4_000_000));
        bench.expect(await bench.ask('POST', '/corrections', { raw }), 413, 'payload-too-large');
      } catch (error) {
        // A server that closes the connection while we still send has not read it whole; its 413 may be lost with it.
        if (!(error instanceof NoAnswerError && error.reason === 'cut')) throw error;
      }
    },
  },
  {
    id: 'rate-floor',
    level: 'MUST',
    title: {
      fr: 'Une personne peut toujours faire soixante demandes par minute',
      en: 'A person may always make 60 requests a minute',
    },
    requirements: ['RATE-1'],
    profile: 'core',
    async run(bench) {
      // Bob has asked for little in this run: his minute is his own.
      for (let count = 0; count < 50; count += 1) {
        const told = await bench.ask('GET', '/session', { as: 'bob', expected: true });
        must(told.status !== 429, `Request ${String(count + 1)} of a minute is 429.`, told);
      }
    },
  },
  {
    id: 'quick',
    level: 'SHOULD',
    title: {
      fr: '95 lectures sur 100 répondent dans la seconde',
      en: '95 of 100 reads answer within a second',
    },
    requirements: ['PERF-1'],
    profile: 'core',
    async run(bench) {
      const times: number[] = [];
      for (let count = 0; count < 30; count += 1)
        times.push((await bench.get(`/records/${bench.world.recordId}`)).milliseconds);
      times.sort((a, b) => a - b);
      must(
        (times[28] ?? 0) < 1000,
        `The slowest but one of 30 reads took ${String(Math.round(times[28] ?? 0))} ms.`,
      );
    },
  },
];

/** A body that begins well and does not end before `most` bytes. */
function* endless(most: number): Generator<Uint8Array> {
  yield new TextEncoder().encode('{"comment":"');
  const part = new TextEncoder().encode('a'.repeat(16_384));
  for (let sent = 0; sent < most; sent += part.byteLength) yield part;
}
