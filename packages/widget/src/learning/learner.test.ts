import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AdviceCard, ErrorSignalBatch } from '@bonne-foi/contract';
import { correction, emptyHome, Play, record, sent, service } from '../correction/machine-harness.ts';
import type { Act, Answer } from '../correction/event.ts';
import { Learner } from './learner.ts';

const card = (id: string, path: string): AdviceCard => ({
  id,
  lang: 'fr',
  audience: ['particulier'],
  administration: 'exemple',
  procedure: 'exemple',
  fields: [path],
  error: 'Je me trompe.',
  advice: [{ type: 'paragraph', content: [{ type: 'text', text: 'Vérifiez.' }] }],
  severity: 'info',
  cover: 'covered',
  validFrom: '2020-01-01',
  reviewBy: '2030-01-01',
  lastCheckedAt: '2026-01-01',
  source: { urls: ['https://exemple.example'], evidence: 'A' },
});

const taking = {
  ...service,
  capabilities: {
    ...service.capabilities,
    features: { ...service.capabilities.features, errorSignals: true },
  },
};

/** Plays some acts before a learner; gives the batches that left, as they were sent. */
function learn(happenings: readonly (Act | Answer)[], by: typeof service = taking): Request[] {
  const batches: Request[] = [];
  const learner = new Learner({
    baseUrl: 'https://service.example/v1',
    world: { now: () => new Date('2026-11-21T10:00:00Z'), uuid: () => 'a-key' },
    fetch: (url, init) => {
      const request = new Request(url, init);
      batches.push(request);
      return Promise.resolve(Response.json({}));
    },
  });
  const play = new Play();
  const opening: readonly (Act | Answer)[] = [
    { type: 'recordReceived', service: by, record, home: emptyHome },
    {
      type: 'adviceReceived',
      procedure: 'exemple',
      cards: [card('nom', 'nickname'), card('revenu', 'income'), card('prenom', 'children/*/firstName')],
    },
  ];
  for (const happening of [...opening, ...happenings]) {
    const before = play.state;
    learner.watch(play.do(happening).state, before);
  }
  learner.flush();
  learner.flush();
  return batches;
}

const secret = 'Jamais-envoyé';
const correcting: readonly Act[] = [
  { type: 'open', path: 'children/c_1/firstName' },
  { type: 'type', path: 'children/c_1/firstName', part: 'input', input: '' },
  { type: 'check' },
  { type: 'cancel', path: 'children/c_1/firstName' },
  { type: 'open', path: 'nickname' },
  { type: 'type', path: 'nickname', part: 'input', input: secret },
  { type: 'chooseKind', path: 'nickname', kind: 'correction' },
  { type: 'type', path: 'nickname', part: 'wrongSince', input: { day: '', month: '8', year: '2026' } },
  { type: 'check' },
  { type: 'confirm', confirmed: true },
  { type: 'submit' },
];
const change = { op: 'set', kind: 'correction', value: secret, state: 'pending' } as const;

test('counts errors, advice followed and not, and what was corrected: once, without value or item', async () => {
  const answers: readonly Answer[] = [
    { type: 'draftSaved', correction: correction() },
    { type: 'submitted', correction: sent({ changes: { nickname: change } }) },
  ];
  const [batch, ...more] = learn([...correcting, ...answers]);
  assert.deepEqual(more, []);
  assert.equal(batch?.url, 'https://service.example/v1/statistics/error-signals');
  assert.equal(batch.credentials, 'omit');
  const text = await batch.text();
  // The body that was just made: its shape is what is tested.
  const { month, signals } = JSON.parse(text) as ErrorSignalBatch;
  assert.equal(month, '2026-11');
  const told = signals.map(({ type, field = '', code, adviceId, count }) =>
    [type, field, code ?? adviceId ?? '-', count].join(' '),
  );
  assert.deepEqual(told.sort(), [
    'advice_dismissed children/firstName prenom 1',
    'advice_followed nickname nom 1',
    'advice_shown children/firstName prenom 1',
    'advice_shown nickname nom 1',
    'correction_submitted nickname - 1',
    'error_shown children/firstName required 1',
  ]);
  for (const never of [secret, 'c_1', 'rec_1', 'cor_1', 'AE-2026']) assert.ok(!text.includes(never), never);
});

test('a service that takes no counts is sent none', () => {
  assert.deepEqual(learn(correcting, service), []);
});
