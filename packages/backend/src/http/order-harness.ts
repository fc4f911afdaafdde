/** Makes the facts of a case of `idempotency-order.yaml` true of a backend, and asks. */
import type { Facts } from '../../../contract/src/fixtures/order-of-evaluation-harness.ts';
import type { Attachment, Case } from '@bonne-foi/contract';
import type { BackendOptions } from '../backend.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { kinds } from '../store/store.ts';
import type { Store, Transaction } from '../store/store.ts';
import {
  openDraft,
  origin,
  phoneChange,
  sendCorrection,
  startBench,
  tokens,
} from '../testing/backend-harness.ts';
import type { Bench } from '../testing/backend-harness.ts';
import { testProcedures } from '../testing/test-procedure-harness.ts';

export type { Facts };

/** A memory store that can be held back, or made to fail where the answer is kept. */
export interface Trap {
  readonly store: Store;
  gate: Promise<void> | undefined;
  /** Called by whoever stands before the gate. */
  arrive: () => void;
  failing: boolean;
}

export function createTrap(): Trap {
  const inner = createMemoryStore();
  const trap: Trap = {
    gate: undefined,
    arrive: () => undefined,
    failing: false,
    store: {
      ...inner,
      async transaction(work) {
        if (trap.gate !== undefined) {
          trap.arrive();
          await trap.gate;
        }
        return inner.transaction((tx) => work(trap.failing ? failing(tx) : tx));
      },
    },
  };
  return trap;
}

function failing(tx: Transaction): Transaction {
  return {
    ...tx,
    async insert(kind, row) {
      if (kind === 'answers') throw new Error('The disk is full.');
      await tx.insert(kind, row);
    },
  };
}

const patchType = 'application/vnd.bonne-foi.draft-patch+json';

/** What is asked, step by step; each member is what a fact decides. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

export function toRequest({ method, path, headers, body }: Asked): Request {
  return new Request(origin + path, { method, headers, ...(body !== undefined && { body }) });
}

/** Everything that is kept, but answers and the journal, where refusals are written too; and how many answers. */
export async function snapshot(store: Store): Promise<{ readonly state: string; readonly answers: number }> {
  return store.transaction(async (tx) => {
    const all = { order: 'oldest', limit: 10_000 } as const;
    const rows = [];
    for (const kind of kinds)
      if (kind !== 'answers' && kind !== 'journal') rows.push(await tx.list(kind, all));
    return {
      state: JSON.stringify(rows, (name, value: unknown) => (name === 'journalDigest' ? undefined : value)),
      answers: (await tx.list('answers', all)).length,
    };
  });
}

/** A backend of which the lasting facts are true. */
export async function benchFor(facts: Facts, trap: Trap): Promise<Bench> {
  const bare: Partial<BackendOptions> = {
    limits: { requestsPerMinute: 60 },
    procedures: testProcedures,
    store: trap.store,
    ...(facts.credentials === 'weak' && {
      identity: {
        modes: [{ scheme: 'bearer' }],
        authenticate: async () => ({ ok: false, code: 'step-up-required' }) as const,
      },
    }),
  };
  return startBench(facts.feature === 'left-out' ? { ...bare, without: ['blobs', 'advice'] } : bare);
}

/** The request of a case, on a resource made for it. */
export async function requestFor(facts: Facts, bench: Bench): Promise<Asked> {
  const headers = new Headers();
  if (facts.audience !== 'public') authenticate(headers, facts);
  if (facts.key !== null) headers.set('Idempotency-Key', facts.key);
  const target = await targetFor(facts, bench);
  const { version } = target;
  const tags = {
    current: version,
    weakened: `W/${version}`,
    stale: '"cor_other-1"',
    star: '*',
    missing: null,
  };
  const tag = tags[facts.match];
  if (tag !== null) headers.set('If-Match', tag);
  headers.set('Content-Type', facts.media === 'other' ? 'text/plain' : target.type);
  const bodies = {
    right: JSON.stringify(target.body),
    broken: '{"comment":',
    'not-an-object': '[]',
    deep: `{"a":${'['.repeat(40)}${']'.repeat(40)}}`,
    surrogate: '{"comment":"\\ud800"}',
  };
  const text = facts.size === 'too-large' ? ' '.repeat(300_000) : bodies[facts.json];
  const method = facts.method === 'other' ? 'PUT' : target.method;
  return { method, path: target.path, headers, body: method === 'GET' ? undefined : text };
}

function authenticate(headers: Headers, { credentials, audience }: Facts): void {
  if (credentials === 'missing') return;
  if (credentials === 'csrf') return headers.set('X-Test-Cookie', 'alix');
  const valid = audience === 'agent' ? tokens.agent : tokens.alix;
  const token = credentials === 'expired' ? 'expired' : credentials === 'scope' ? tokens.reader : valid;
  headers.set('Authorization', `Bearer ${token}`);
}

interface Target {
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly body: object;
  readonly version: string;
}

async function targetFor(facts: Facts, bench: Bench): Promise<Target> {
  const patch = { method: 'PATCH', type: patchType, version: '"none-1"', body: { comment: 'Bonjour' } };
  const json = { ...patch, method: 'POST', type: 'application/json' };
  if (facts.path === 'unknown') return { ...patch, path: '/v1/nowhere' };
  if (facts.audience === 'public') return { ...patch, method: 'GET', path: '/v1/advice' };
  if (facts.audience === 'agent') return agentTarget(bench, json);
  // Before the resource is looked for, any will do.
  const early = facts.credentials !== 'valid' || facts.feature === 'left-out' || facts.method === 'other';
  const corrections = '/v1/corrections';
  if (facts.feature === 'left-out') return { ...json, path: `${corrections}/cor_x/attachments` };
  if (early || facts.size === 'too-large') return { ...patch, path: `${corrections}/cor_x` };
  if (!facts.takesKey) return fileTarget(bench, patch);
  if (facts.state === 'record-changed' || !facts.allowed) return submissionTarget(facts, bench, json);
  const draft =
    facts.state === 'forbids' && facts.resource === 'here'
      ? await sendCorrection(bench)
      : await openDraft(bench);
  if (facts.resource === 'foreign') {
    const row = await bench.store.transaction((tx) => tx.get<object>('corrections', draft.id));
    if (row === undefined) throw new Error('The draft was written.');
    const body = { ...row.body, owner: 'sub-bob' };
    await bench.store.transaction((tx) => tx.put('corrections', { ...row, owner: 'sub-bob', body }));
  }
  if (facts.resource === 'gone') bench.clock.advance(31 * 86_400_000);
  const wrong = { changes: { phone: { ...phoneChange.phone, value: 'no number' } } };
  return {
    ...patch,
    path: `${corrections}/${draft.id}`,
    version: draft.version,
    body: facts.value === 'wrong' ? wrong : patch.body,
  };
}

async function agentTarget(bench: Bench, json: Omit<Target, 'path'>): Promise<Target> {
  const sent = await sendCorrection(bench);
  // `ask` has checked the answer against the schema of the operation.
  const held = (await bench.ask('GET', `/agent/cases/${sent.id}`)).json as Case;
  const body = {
    kind: 'fine',
    legalBasis: [{ text: 'CRPA', article: 'L123-1', evidence: 'primary' }],
    reasons: 'Faits constatés.',
  };
  return { ...json, path: `/v1/agent/cases/${sent.id}/sanction`, version: held.version, body };
}

async function fileTarget(bench: Bench, patch: Omit<Target, 'path'>): Promise<Target> {
  const draft = await openDraft(bench);
  const body = { name: 'a.pdf', mediaType: 'application/pdf', size: JSON.stringify(patch.body).length };
  const made = await bench.ask('POST', `/corrections/${draft.id}/attachments`, { body });
  // `ask` has checked the answer against the schema of the operation.
  const { upload } = made.json as Attachment;
  return { ...patch, method: 'PUT', type: 'application/pdf', path: upload?.href ?? '' };
}

async function submissionTarget(
  { state, value, allowed }: Facts,
  bench: Bench,
  json: Omit<Target, 'path'>,
): Promise<Target> {
  const draft = await openDraft(bench);
  if (state === 'record-changed') {
    await bench.store.transaction(async (tx) => {
      const row = await tx.get<{ revision: number; values: object }>('records', 'rec_alix');
      if (row === undefined) throw new Error('The record is there.');
      const values = { ...row.body.values, phone: { state: 'declared', value: '+33639980999' } };
      const revision = row.body.revision + 1;
      const body = { ...row.body, revision, values, moved: { phone: revision } };
      await tx.put('records', { ...row, body });
    });
  }
  const stranger = { capacity: 'mandate', name: 'Quelqu’un d’autre' };
  const body = { confirmed: value === 'right' ? true : 'oui', ...(!allowed && { onBehalfOf: stranger }) };
  return { ...json, path: `/v1/corrections/${draft.id}/submission`, version: draft.version, body };
}
