/** A backend to test: plain sample people and one procedure with every kind of field, and a fetch that checks answers. */
import assert from 'node:assert/strict';
import { loadCatalogue } from '@bonne-foi/advice';
import { frenchCatalogue } from '@bonne-foi/advice/catalogue';
import type { Correction, HeldRecord } from '@bonne-foi/contract';
import { operationList } from '@bonne-foi/contract/operations';
import { isProblemCode, problems } from '@bonne-foi/contract/problems';
import { validate } from '@bonne-foi/contract/validators';
import { createMemoryBlobStore } from '../attachments/memory-blob-store.ts';
import { createBackend } from '../backend.ts';
import type { Backend, BackendOptions, Seed } from '../backend.ts';
import { manualClock } from '../clock.ts';
import type { ManualClock } from '../clock.ts';
import { createRouter } from '../http/router.ts';
import type { Authentication, Identity, Principal } from '../identity/identity.ts';
import type { LogEntry } from '../log.ts';
import { makeKey } from '../receipts/key-ring.ts';
import { createReceiptSigner } from '../receipts/receipt-signer.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';
import { testProcedures, testSeed } from './test-procedure-harness.ts';

export const origin = 'https://service.example';

/** Tokens that the test identity knows. */
export const tokens = {
  alix: 'token-of-alix',
  bob: 'token-of-bob',
  agent: 'token-of-an-agent',
  reader: 'token-of-a-reader',
  other: 'token-of-another-service',
} as const;

const scopes = [
  'agent:read',
  'agent:handle',
  'agent:decide',
  'agent:sanction',
  'agent:invite',
  'agent:journal',
];
const common = { acr: 'eidas1', scheme: 'bearer', expiresAt: '2027-01-01T00:00:00Z' } as const;

const principals: { readonly [token: string]: Principal } = {
  [tokens.alix]: {
    ...common,
    kind: 'person',
    subject: 'sub-alix',
    displayName: 'Alix Exemple',
    email: 'alix@exemple.example',
    representations: [{ capacity: 'mandate', name: 'Dominique Exemple' }],
  },
  [tokens.bob]: { ...common, kind: 'person', subject: 'sub-bob', displayName: 'Bob Exemple' },
  [tokens.agent]: {
    ...common,
    kind: 'agent',
    subject: 'agent-1',
    displayName: 'Agent Spécimen',
    scopes,
    services: ['mairie-test'],
  },
  [tokens.reader]: {
    ...common,
    kind: 'agent',
    subject: 'agent-2',
    scopes: ['agent:read'],
    services: ['mairie-test'],
  },
  [tokens.other]: { ...common, kind: 'agent', subject: 'agent-3', scopes, services: ['autre-service'] },
};

const csrfToken = 'csrf-token-of-the-session';

/** Bearer tokens above, and one cookie session, of Alix. */
const identity: Identity = {
  modes: [{ scheme: 'cookie', csrfHeader: 'X-CSRF-Token' }, { scheme: 'bearer' }],
  async authenticate(request): Promise<Authentication> {
    const bearer = /^Bearer (.+)$/.exec(request.headers.get('Authorization') ?? '')?.[1];
    const principal = principals[bearer ?? ''];
    if (principal !== undefined) return { ok: true, principal };
    const alix = principals[tokens.alix];
    if (request.headers.get('X-Test-Cookie') === 'alix' && alix !== undefined) {
      return { ok: true, principal: { ...alix, scheme: 'cookie', csrfToken } };
    }
    return { ok: false, code: bearer === 'expired' ? 'session-expired' : 'authentication-required' };
  },
};

/** What a request says, beside its address. */
export interface Ask {
  readonly as?: keyof typeof tokens | 'nobody' | 'cookie';
  readonly body?: unknown;
  /** Sent instead of `body`, as it is. */
  readonly raw?: RequestInit['body'];
  readonly key?: string | null;
  readonly ifMatch?: string | null;
  readonly headers?: Record<string, string>;
}

/** An answer, read. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON of the body; an empty object when there is none. */
  // Tests read answers that the validators have checked: member by member, without a type for each.
  readonly json: ReturnType<typeof JSON.parse>;
}

/** What a test works with. */
export interface Bench {
  readonly backend: Backend;
  readonly clock: ManualClock;
  readonly log: LogEntry[];
  readonly store: Store;
  /** Asks, and checks the answer against the contract. */
  ask(method: string, path: string, ask?: Ask): Promise<Told>;
}

const loaded = loadCatalogue(frenchCatalogue);
assert.ok(loaded.ok, 'The French catalogue is sound.');
const advice = loaded.catalogue;

let keys = 0;

/** A new idempotency key. */
export function newKey(): string {
  keys += 1;
  return `key-${String(keys).padStart(20, '0')}`;
}

/** Options of a backend, and those that it goes without. */
export interface BenchOptions extends Partial<BackendOptions> {
  readonly without?: readonly ('blobs' | 'advice' | 'signer')[];
}

/** Makes a backend with sample people. */
export async function startBench(
  { without = [], ...options }: BenchOptions = {},
  seed: Seed = testSeed,
): Promise<Bench> {
  const clock = manualClock('2026-11-21T10:04:07Z');
  const log: LogEntry[] = [];
  const store = options.store ?? createMemoryStore();
  const backend = createBackend({
    store,
    identity,
    procedures: testProcedures,
    authority: { key: 'mairie', name: 'Mairie d’Exempleville' },
    ...(!without.includes('blobs') && { blobs: createMemoryBlobStore() }),
    ...(!without.includes('advice') && { advice }),
    ...(!without.includes('signer') && {
      receiptSigner: await createReceiptSigner({ keys: [await makeKey(new Date('2026-01-01T00:00:00Z'))] }),
    }),
    allowedOrigins: ['https://www.exempleville.example'],
    clock,
    log: (entry) => log.push(entry),
    ...options,
  });
  await backend.seed(seed);
  const find = createRouter('/v1');
  return {
    backend,
    clock,
    log,
    store,
    async ask(method, path, ask = {}) {
      const request = toRequest(method, path, ask, find);
      const response = await backend.fetch(request);
      const told = await read(response);
      checkAnswer(method, new URL(request.url).pathname, told, find);
      return told;
    },
  };
}

type Find = ReturnType<typeof createRouter>;

function toRequest(method: string, path: string, ask: Ask, find: Find): Request {
  const url = new URL(path.startsWith('/.well-known') ? path : `/v1${path}`, origin);
  const operation = find(url.pathname)?.operations.get(method);
  const headers = new Headers(ask.headers);
  const as = ask.as ?? (url.pathname.startsWith('/v1/agent') ? 'agent' : 'alix');
  if (as === 'cookie') headers.set('X-Test-Cookie', 'alix');
  else if (as !== 'nobody') headers.set('Authorization', `Bearer ${tokens[as]}`);
  const key = ask.key === undefined ? newKey() : ask.key;
  if (key !== null && operation?.idempotencyKey === true) headers.set('Idempotency-Key', `"${key}"`);
  if (typeof ask.ifMatch === 'string') headers.set('If-Match', ask.ifMatch);
  const type = Object.keys(operation?.request ?? {})[0];
  if (type !== undefined && type !== '*/*' && !headers.has('Content-Type')) headers.set('Content-Type', type);
  const body = ask.raw ?? (ask.body === undefined ? undefined : JSON.stringify(ask.body));
  return new Request(url, {
    method,
    headers,
    ...(body !== undefined && { body, duplex: 'half' }),
  });
}

async function read(response: Response): Promise<Told> {
  const text = await response.text();
  const isJson = (response.headers.get('Content-Type') ?? '').includes('json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson && text !== '' ? JSON.parse(text) : {},
  };
}

/** Status, headers, schema: what every answer owes (PROB-1, PROB-2, HEAD-1, HEAD-2, CACHE-1). */
function checkAnswer(method: string, pathname: string, told: Told, find: Find): void {
  const { status, headers, json } = told;
  const at = `${method} ${pathname} → ${status} ${told.text.slice(0, 2000)}`;
  assert.match(headers.get('API-Version') ?? '', /^\d+\.\d+\.\d+$/, at);
  assert.ok(headers.get('X-Request-Id'), at);
  const route = find(pathname);
  const operation =
    route?.operations.get(method) ?? route?.operations.get(method === 'HEAD' ? 'GET' : method);
  if (operation?.security !== 'public' || status >= 400) {
    assert.equal(headers.get('Cache-Control'), 'no-store', at);
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', at);
    assert.equal(headers.get('Referrer-Policy'), 'no-referrer', at);
  }
  if (status >= 400) return method === 'HEAD' ? undefined : checkProblem(told, at);
  if (status === 304 || status === 204 || method === 'HEAD' || method === 'OPTIONS')
    return assert.equal(told.text, '', at);
  assert.ok(operation, at);
  assert.ok(operation.success.includes(status), at);
  const type = (headers.get('Content-Type') ?? '').split(';')[0] ?? '';
  const table = operation.responses[String(status)] ?? {};
  assert.ok(Object.hasOwn(table, type), `${at}: ${type}`);
  const schema = table[type];
  if (schema === null || schema === undefined) return;
  const validation = validate(schema, json);
  assert.deepEqual(validation.ok ? [] : validation.issues, [], at);
  if (typeof json.version === 'string' && operation.path.split('/').length === 3 && headers.has('ETag')) {
    assert.equal(headers.get('ETag'), json.version, at);
  }
}

function checkProblem({ headers, json, status }: Told, at: string): void {
  assert.equal(headers.get('Content-Type'), 'application/problem+json', at);
  const validation = validate('Problem', json);
  assert.deepEqual(validation.ok ? [] : validation.issues, [], at);
  const code: unknown = json.code;
  assert.ok(typeof code === 'string' && isProblemCode(code), at);
  assert.equal(problems[code].status, status, at);
  assert.equal(json.type, `https://w3id.org/bonne-foi/problems/${code}`, at);
  // `current` is what people wrote; the rest is ours.
  assert.doesNotMatch(
    JSON.stringify({ ...json, current: undefined }),
    /node_modules|\.ts:|select |insert /i,
    at,
  );
}

/** Every operation of the contract. */
export const allOperations = operationList;

/** Alix's record. */
export const recordPath = '/records/rec_alix';

/** Reads Alix's record. */
export async function readRecord(bench: Bench): Promise<HeldRecord> {
  return (await bench.ask('GET', recordPath)).json;
}

/** Opens a draft of Alix's. */
export async function openDraft(
  bench: Bench,
  changes: object = phoneChange,
  more: object = {},
): Promise<Correction> {
  const record = await readRecord(bench);
  const told = await bench.ask('POST', '/corrections', {
    body: { recordId: record.id, basedOn: record.version, formVersion: record.formVersion, changes, ...more },
  });
  assert.equal(told.status, 201, told.text);
  return told.json;
}

/** Sends a draft. */
export async function submit(bench: Bench, { id, version }: Correction, ask: Ask = {}): Promise<Told> {
  return bench.ask('POST', `/corrections/${id}/submission`, {
    ifMatch: version,
    body: { confirmed: true },
    ...ask,
  });
}

/** A correction of Alix's that has been sent. */
export async function sendCorrection(bench: Bench, changes: object = phoneChange): Promise<Correction> {
  const told = await submit(bench, await openDraft(bench, changes));
  assert.equal(told.status, 200, told.text);
  return told.json;
}

/** The simplest change that may be sent. */
export const phoneChange = {
  phone: { op: 'set', kind: 'correction', value: '+33639980456', wrongSince: '2026-08' },
};

/** Code of each error of a problem, with its place. */
export function faults({ json }: Told): string[] {
  const errors: { path?: string; member?: string; pointer?: string; code: string }[] = json.errors ?? [];
  return errors
    .map(
      ({ path, member, pointer, code }) =>
        `${pointer ?? path}${member === undefined ? '' : `#${member}`} ${code}`,
    )
    .sort();
}
