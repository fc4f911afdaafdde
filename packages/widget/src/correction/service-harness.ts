// A real service in the page of a test: the reference backend in memory, with sample people, and faults on demand.
import { createBackend, createMemoryStore, type BackendOptions } from '@bonne-foi/backend';
import { createMemoryBlobStore } from '../../../backend/src/attachments/memory-blob-store.ts';
import { procedures } from '../../../backend/src/procedures/procedures.ts';
import { sampleSeed } from '../../../backend/src/samples/sample-seed.ts';

/** What happens to one request instead of an answer, or after it. */
export type Fault =
  /** The network is not there: nothing left the page. */
  | 'offline'
  /** The service did it, and its answer never came. */
  | 'lost'
  /** Any answer of the test's own. */
  | (() => Response | Promise<Response>);

/** A service, its transport, and what was asked of it. */
export interface TestService {
  readonly api: string;
  readonly fetch: typeof globalThis.fetch;
  /** Every request: method and path. */
  readonly asked: string[];
  /** The next requests that match meet this fault: `times` of them. */
  fail(pattern: RegExp, fault: Fault, times?: number): void;
  /** No request meets a fault any more. */
  heal(): void;
}

const api = 'https://service.example/v1';

const identity: BackendOptions['identity'] = {
  modes: [{ scheme: 'bearer' }],
  authenticate: (request) =>
    Promise.resolve(
      request.headers.get('Authorization') === 'Bearer camille'
        ? {
            ok: true,
            principal: {
              kind: 'person',
              subject: 'sample-camille',
              displayName: 'Camille Exemple',
              email: 'camille@exemple.example',
              acr: 'eidas1',
              scheme: 'bearer',
              expiresAt: '2999-01-01T00:00:00Z',
            },
          }
        : { ok: false, code: 'session-expired' },
    ),
};

/** Starts the reference backend in memory, as it is, with what the demonstration begins with. */
export async function startService(): Promise<TestService> {
  const backend = createBackend({
    store: createMemoryStore(),
    identity,
    procedures,
    authority: { key: 'exemple', name: 'Service d’exemple' },
    blobs: createMemoryBlobStore(),
    allowedOrigins: [location.origin],
    limits: { requestsPerMinute: 100_000 },
  });
  const seed = sampleSeed(new Date());
  const owner = seed.records.find((record) => record.id === 'rec_camille_cantine')?.owner;
  await backend.seed({
    ...seed,
    records: seed.records.map((record) =>
      record.owner === owner ? { ...record, owner: 'sample-camille' } : record,
    ),
  });
  let faults: { pattern: RegExp; fault: Fault; times: number }[] = [];
  const asked: string[] = [];
  const answer = async (request: Request): Promise<Response> => {
    const line = `${request.method} ${new URL(request.url).pathname.replace('/v1', '')}`;
    asked.push(line);
    const found = faults.find(({ pattern, times }) => times > 0 && pattern.test(line));
    if (found === undefined) return backend.fetch(request);
    found.times -= 1;
    if (typeof found.fault === 'function') return found.fault();
    if (found.fault === 'lost') await backend.fetch(request);
    throw new TypeError('Failed to fetch');
  };
  return {
    api,
    asked,
    fetch: (input, init) => answer(new Request(input, init)),
    fail(pattern, fault, times = 1) {
      faults.push({ pattern, fault, times });
    },
    heal() {
      faults = [];
    },
  };
}

/** A problem document, as the contract has it. */
export const problem = (status: number, code: string, more: object = {}): Response =>
  new Response(
    JSON.stringify({
      type: `https://w3id.org/bonne-foi/problems/${code}`,
      title: code,
      status,
      code,
      ...more,
    }),
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
