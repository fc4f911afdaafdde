import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Correction } from '@bonne-foi/contract';
import fc from 'fast-check';
import { origin, readRecord, startBench, tokens } from '../../../backend/src/testing/backend-harness.ts';
import type { Bench } from '../../../backend/src/testing/backend-harness.ts';
import { createClient, type CallOptions, isSdkError } from '../index.ts';
import { createFaultyNetwork, type Harm, harms } from './faulty-network-harness.ts';

const runs = 1000;
const seed = Number(process.env['FAULTS_SEED'] ?? Date.now() % 1_000_000);

interface History {
  /** Values given to one field, one after the other. */
  readonly values: readonly string[];
  readonly harms: readonly Harm[];
}

const histories: fc.Arbitrary<History> = fc.record({
  values: fc.array(fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String), {
    minLength: 1,
    maxLength: 4,
  }),
  harms: fc.array(fc.constantFrom(...harms), { maxLength: 14 }),
});

let bench: Bench;
let acts = 0;
let harmed = 0;

/** One act has one key for its whole life: it is asked again with it until the service is known to have answered. */
async function settled<T>(key: string, act: (options: CallOptions) => PromiseLike<T>): Promise<T> {
  acts += 1;
  for (let tries = 0; tries < 30; tries += 1) {
    try {
      return await act({ idempotencyKey: key });
    } catch (error) {
      assert.ok(isSdkError(error), `Every failure is told as one of ours: ${String(error)}`);
      const { kind, status = 0 } = error;
      const isPassing =
        kind !== 'problem' || status === 429 || status >= 500 || error.code === 'request-in-progress';
      assert.ok(isPassing, `A refusal that the network made: ${kind} ${error.code} ${String(status)}`);
    }
  }
  throw new Error('The network is sound by now.');
}

async function live({ values, harms: drawn }: History, number: number): Promise<void> {
  const sent: string[] = [];
  const network = createFaultyNetwork(async (request) => {
    sent.push(request.headers.get('Idempotency-Key') ?? '');
    return bench.backend.fetch(request);
  }, drawn);
  const client = createClient({
    baseUrl: `${origin}/v1`,
    auth: { scheme: 'bearer', getToken: () => Promise.resolve(tokens.alix) },
    fetch: network.fetch,
    clock: network.clock,
  });
  const keyOf = (name: string): string => `history-${String(number)}-${name}-key`;
  const sound = createClient({
    baseUrl: `${origin}/v1`,
    auth: { scheme: 'bearer', getToken: () => Promise.resolve(tokens.alix) },
    fetch: (input, init) => bench.backend.fetch(new Request(input, init)),
  });
  const newest = async (limit: number): Promise<(string | undefined)[]> =>
    (await sound.corrections.list({ limit }).first()).items.map(({ id }) => id);
  const [before] = await newest(1);
  const { id: recordId, version: basedOn, formVersion } = await readRecord(bench);

  let mine: Correction = await settled(keyOf('create'), (options) =>
    client.corrections.create({ recordId, basedOn, formVersion, changes: {} }, options),
  );
  for (const [index, value] of values.entries()) {
    const note = { op: 'set', kind: 'correction', value: `Valeur ${value}`, wrongSince: '2026-08' } as const;
    const ifMatch = mine.version;
    mine = await settled(keyOf(`edit-${String(index)}`), (options) =>
      client.corrections.update(mine.id, { changes: { note } }, { ...options, ifMatch }),
    );
    assert.equal(mine.changes['note']?.value, `Valeur ${value}`, 'What is acknowledged is what was typed.');
  }
  const ifMatch = mine.version;
  const done = await settled(keyOf('send'), (options) =>
    client.corrections.submit(mine.id, { confirmed: true }, { ...options, ifMatch }),
  );
  await network.deliverLate();
  harmed += network.done.filter((harm) => harm !== 'none').length;

  // What the service holds, asked without the harm.
  assert.deepEqual(
    await newest(2),
    before === undefined ? [mine.id] : [mine.id, before],
    'Nothing lost or twice.',
  );
  const kept = await sound.corrections.get(mine.id);
  const note = kept.changes['note']?.value;
  assert.equal(note, `Valeur ${String(values.at(-1))}`, 'The order of a field is kept.');
  assert.deepEqual(
    kept.receipts.map((receipt) => receipt.number),
    done.receipts.map((receipt) => receipt.number),
  );
  assert.equal(kept.receipts.length, 1, 'One act, one receipt.');
  assert.ok(sent.length <= 6 * (values.length + 2) + 2 * drawn.length, 'No storm of ours.');
}

test(
  `${String(runs)} histories: nothing acknowledged is lost, nothing is twice, order is kept`,
  { timeout: 300_000 },
  async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        // A history begins on a service of its own now and then: lists stay short.
        if (number % 50 === 0) bench = await startBench({ limits: { requestsPerMinute: 1_000_000 } });
        number += 1;
        await live(history, number);
        bench.clock.advance(1000);
      }),
      { numRuns: runs, seed },
    );
    console.log(
      `fault histories: ${String(runs)}, seed ${String(seed)}, ${String(acts)} acts, ${String(harmed)} harms, 0 violations`,
    );
  },
);
