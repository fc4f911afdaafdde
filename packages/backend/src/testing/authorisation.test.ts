import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { OperationInfo } from '@bonne-foi/contract/operations';
import { manualClock } from '../clock.ts';
import { snapshot } from '../http/order-harness.ts';
import { createBearerIdentity } from '../identity/bearer-identity.ts';
import { startTestIssuer } from '../identity/issuer-harness.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { audiences, expected, rows, speakers, tokenOf } from './authorisation-harness.ts';
import type { Row, Speaker } from './authorisation-harness.ts';
import { setScene } from './authorisation-scene-harness.ts';
import type { Scene } from './authorisation-scene-harness.ts';
import { allOperations, startBench } from './backend-harness.ts';
import type { Bench, Told } from './backend-harness.ts';

const clock = manualClock('2026-11-21T10:04:07Z');
const now = (): number => Math.floor(clock.now().getTime() / 1000);
const issuer = await startTestIssuer(now);
const folder = mkdtempSync(join(tmpdir(), 'bonne-foi-'));
after(async () => {
  await issuer.close();
  rmSync(folder, { recursive: true });
});

const identity = createBearerIdentity({ issuer: issuer.url, ...audiences, clock, acr: ['eidas1'] });

const stores: { readonly [name: string]: () => Promise<Store> } = {
  memory: async () => createMemoryStore(),
  sqlite: () => openSqliteStore(join(folder, 'authorisation.db')),
};

const table = new Map<string, Row>(Object.entries(rows));

/** Operations of the contract without a row, and rows without an operation. */
function differences(operations: readonly Pick<OperationInfo, 'operationId'>[]): string[] {
  const ids = new Set<string>(operations.map(({ operationId }) => operationId));
  return [...ids].filter((id) => !table.has(id)).concat([...table.keys()].filter((id) => !ids.has(id)));
}

test('every operation of the contract has its row, and one that has none is found', () => {
  assert.deepEqual(differences(allOperations), []);
  assert.deepEqual(differences([...allOperations, { operationId: 'readEverything' }]), ['readEverything']);
});

const octets = { 'Content-Type': 'application/octet-stream' } as const;

async function attempt(bench: Bench, speaker: Speaker, info: OperationInfo, scene: Scene): Promise<Told> {
  const row = table.get(info.operationId);
  assert.ok(row, info.operationId);
  const members = row.at?.(scene) ?? {};
  const path = info.path.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const member = members[name];
    assert.ok(member, `${info.operationId}: ${name}`);
    return encodeURIComponent(member);
  });
  const token = await tokenOf(speaker, info, issuer, now());
  const takesBytes = info.request !== null && Object.hasOwn(info.request, '*/*');
  return bench.ask(info.method, path, {
    as: 'nobody',
    ifMatch: '"none-1"',
    headers: {
      ...(takesBytes && octets),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    },
    ...(row.body !== undefined && { body: row.body(scene) }),
  });
}

/** What an answer to somebody else must never hold. */
const secrets = ({ record: _record, ...ids }: Scene): string[] => [
  ...Object.values(ids),
  'Alix',
  'alix',
  '39980',
];

let cases = 0;
after(() => {
  console.log(`authorisation matrix: ${String(cases)} cases`);
});

for (const [name, open] of Object.entries(stores)) {
  describe(`the authorisation matrix over ${name}`, { concurrency: false }, async () => {
    const bench = await startBench({
      store: await open(),
      identity,
      clock,
      limits: { requestsPerMinute: 1_000_000 },
    });
    after(() => bench.backend.close());
    const any: OperationInfo | undefined = allOperations[0];
    assert.ok(any);
    const scene = await setScene(async (method, path, ask = {}) => {
      const security = path.startsWith('/agent') ? 'agent' : 'person';
      const scopes = ['agent:read', 'agent:handle'];
      const token = await tokenOf('the-one', { ...any, security, scopes }, issuer, now());
      const headers = { ...ask.headers, Authorization: `Bearer ${String(token)}` };
      return bench.ask(method, path, { ...ask, as: 'nobody', headers });
    });

    for (const info of allOperations) {
      test(`${info.operationId} (${info.security})`, async () => {
        const row = table.get(info.operationId);
        assert.ok(row);
        const before = (await snapshot(bench.store)).state;
        const refused = speakers.filter(
          (each) => each !== 'the-one' && (each !== 'no-scope' || info.scopes.length > 0),
        );
        for (const speaker of refused) {
          const wanted = expected(speaker, info, row);
          const told = await attempt(bench, speaker, info, scene);
          const at = `${speaker}: ${String(told.status)} ${told.text.slice(0, 500)}`;
          cases += 1;
          if (info.security === 'public') assert.ok(![401, 403].includes(told.status), at);
          else if (wanted !== undefined) {
            assert.equal(told.status, wanted.status, at);
            if (info.method !== 'HEAD') assert.equal(told.json.code, wanted.code, at);
            if (wanted.status === 401)
              assert.match(told.headers.get('WWW-Authenticate') ?? '', /^Bearer/, at);
            assert.equal((await snapshot(bench.store)).state, before, at);
          }
          if (info.security !== 'public' && speaker === 'another') {
            if (row.apart === 'own') assert.equal(told.status, 200, at);
            for (const secret of secrets(scene)) assert.ok(!told.text.includes(secret), `${secret} in ${at}`);
          }
        }
        const told = await attempt(bench, 'the-one', info, scene);
        cases += 1;
        assert.ok(
          ![401, 403, 500].includes(told.status),
          `${String(told.status)} ${told.text.slice(0, 500)}`,
        );
        if (info.security !== 'public') {
          assert.notEqual(told.status, 404, `The one whose it is finds it: ${told.text.slice(0, 500)}`);
        }
      });
    }
  });
}
