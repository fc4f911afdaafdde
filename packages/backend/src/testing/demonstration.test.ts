import assert from 'node:assert/strict';
import { test } from 'node:test';
import { procedures } from '../procedures/procedures.ts';
import { samplePeople } from '../samples/people.ts';
import { sampleSeed } from '../samples/sample-seed.ts';
import { startBench } from './backend-harness.ts';

test('every sample record of the five procedures keeps the contract, masked values masked (REC-1 to REC-7)', async () => {
  const now = new Date('2026-11-21T10:04:07Z');
  const seed = sampleSeed(now);
  for (const { subject, displayName } of samplePeople) {
    const bench = await startBench(
      {
        procedures,
        identity: {
          modes: [{ scheme: 'bearer' }],
          authenticate: async () => ({
            ok: true,
            principal: {
              kind: 'person',
              subject,
              displayName,
              acr: 'eidas1',
              scheme: 'bearer',
              expiresAt: '2027-01-01T00:00:00Z',
            },
          }),
        },
      },
      seed,
    );
    const { json } = await bench.ask('GET', '/records?limit=100');
    assert.equal(json.items.length, seed.records.filter(({ owner }) => owner === subject).length);
    for (const { id } of json.items) {
      const told = await bench.ask('GET', `/records/${id}`);
      const seeded = seed.records.find((record) => record.id === id);
      for (const [path, value] of Object.entries(seeded?.values ?? {})) {
        const shown = told.json.values[path];
        assert.ok(shown, `${id} ${path}`);
        if (value.masked !== true) continue;
        assert.equal(shown.value, undefined, path);
        assert.ok(shown.display, path);
      }
    }
    for (const { id } of (await bench.ask('GET', '/invitations')).json.items) {
      assert.equal((await bench.ask('GET', `/invitations/${id}`)).status, 200);
    }
    const capabilities = await bench.ask('GET', '/capabilities');
    assert.equal(capabilities.json.procedures.length, 5);
    assert.ok(!JSON.stringify(capabilities.json).includes('"memory"'));
  }
});
