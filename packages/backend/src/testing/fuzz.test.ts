import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  allOperations,
  newKey,
  openDraft,
  origin,
  sendCorrection,
  startBench,
  tokens,
} from './backend-harness.ts';

/** Names of the contract, and hostile ones, so that random bodies reach deep. */
const name = fc.constantFrom(
  ...[
    'recordId',
    'basedOn',
    'formVersion',
    'changes',
    'phone',
    'children/c_1/firstName',
    'op',
    'value',
    'kind',
    'comment',
  ],
  ...[
    'answers',
    'attachments',
    'confirmed',
    'disclosure',
    'items',
    'legalBasis',
    'signatory',
    'result',
    'shieldLiftedBy',
  ],
  ...[
    'timeLimit',
    'recipients',
    'signals',
    'name',
    'size',
    'mediaType',
    '__proto__',
    'constructor',
    '\ud800',
  ],
);
const leaf = fc.oneof(
  fc.constantFrom(
    'set',
    'describe',
    'rec_alix',
    '"rec_alix-1"',
    'P1M',
    'named',
    'fine',
    '2026-11-21',
    '',
    '\u0000',
    '\ud800',
  ),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 6 }),
  ),
})).value;

test('random bodies never give a 5xx, on any operation (VAL-4)', { timeout: 120_000 }, async () => {
  const bench = await startBench({ limits: { requestsPerMinute: 1_000_000 } });
  const draft = await openDraft(bench);
  const sent = await sendCorrection(bench);
  const writing = allOperations.filter(({ method }) => method !== 'GET' && method !== 'HEAD');
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...writing), json, fc.boolean(), async (operation, body, isSent) => {
      const { path, security, method, request } = operation;
      const correction = isSent ? sent : draft;
      const ids = {
        correctionId: correction.id,
        caseId: sent.id,
        invitationId: 'inv_alix',
        recordId: 'rec_alix',
      };
      const address = path.replace(
        /\{(\w+)\}/g,
        (_all, key: string) => Object.entries(ids).find(([id]) => id === key)?.[1] ?? 'x',
      );
      const isAgent = security === 'agent';
      const seen = await bench.ask(
        'GET',
        isAgent ? `/agent/cases/${sent.id}` : `/corrections/${correction.id}`,
      );
      const response = await bench.backend.fetch(
        new Request(`${origin}/v1${address}`, {
          method,
          headers: {
            Authorization: `Bearer ${isAgent ? tokens.agent : tokens.alix}`,
            'Idempotency-Key': `"${newKey()}"`,
            'If-Match': String(seen.json.version ?? '"x-1"'),
            'Content-Type':
              Object.keys(request ?? {})[0]?.replace('*/*', 'application/pdf') ?? 'application/json',
          },
          body: JSON.stringify(body),
        }),
      );
      assert.ok(
        response.status < 500,
        `${operation.operationId} ${response.status} ${JSON.stringify(bench.log.at(-1))}`,
      );
      await response.arrayBuffer();
    }),
    { numRuns: 1500, seed: 42 },
  );
  assert.equal((await bench.ask('GET', '/records')).status, 200);
});
