import { validate } from '@bonne-foi/contract/validators';
import { createBudget } from './budget.ts';
import { Bench, type World } from './bench.ts';
import type { Config } from './config.ts';
import { signEverybodyIn } from './credentials.ts';
import { at, isObject, listAt, textAt } from './json.ts';
import { KitError } from './kit-error.ts';
import { createRandom } from './random.ts';
import { createClient, type Client, type Incoming } from './wire/client.ts';
import { NoAnswerError } from './wire/exchange.ts';

export interface PreflightOptions {
  readonly config: Config;
  readonly seed: number;
  /** The one who runs the kit says that the server is theirs, and for tests. */
  readonly isOwned: boolean;
  readonly maxRequests: number;
  readonly timeoutMs: number;
  readonly maxAnswerBytes: number;
}

/** Header of a server that may be tested, on its capabilities. */
export const targetHeader = 'x-conformance-target';

/**
 * Finds out whether there is something to judge: an address, an answer, a backend, a test target, people.
 * @throws KitError with why not
 */
export async function openWorld(options: PreflightOptions): Promise<World> {
  const { config } = options;
  const base = baseOf(config.target);
  const client = createClient({ timeoutMs: options.timeoutMs, maxBytes: options.maxAnswerBytes });
  try {
    const { capabilities, headers } = await readCapabilities(base, client);
    if (headers[targetHeader] !== 'allow' && !options.isOwned) {
      throw new KitError('not-a-test-target', [
        `Its capabilities come without "X-Conformance-Target: allow". The kit writes, sends and withdraws: if this server is yours and holds sample data only, run again with --i-own-this-test-server.`,
      ]);
    }
    const csrfHeader =
      listAt(capabilities, '/auth')
        .map((each) => textAt(each, '/csrfHeader'))
        .find((name) => name !== '') ?? 'X-CSRF-Token';
    const isPersonal = listAt(capabilities, '/contract/profiles').includes('core');
    const identities = isPersonal
      ? await signEverybodyIn(config, base, client, csrfHeader.toLowerCase())
      : new Map();
    const world: World = {
      config,
      base,
      capabilities,
      recordId: '',
      client,
      identities,
      random: createRandom(options.seed),
      seed: options.seed,
      canary: `canari${createRandom(options.seed ^ Date.now()).token(12)}`,
      budget: createBudget({
        requests: options.maxRequests,
        perSecond: config.requestsPerSecond ?? 200,
        waitSeconds: 180,
      }),
      exchanges: [],
    };
    return isPersonal ? { ...world, recordId: await findRecord(world) } : world;
  } catch (error) {
    client.close();
    throw error instanceof NoAnswerError ? toKitError(error, base) : error;
  }
}

function baseOf(target: string): URL {
  if (!URL.canParse(target)) throw new KitError('url-invalid', [`"${target}" is no URL.`]);
  const url = new URL(target);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new KitError('url-invalid', [`"${url.protocol}" is neither http nor https.`]);
  url.pathname = url.pathname.replace(/\/+$/, '');
  if (!/\/v\d+$/.test(url.pathname)) throw new KitError('url-invalid', [`"${target}" does not end in /v1.`]);
  if (url.username !== '' || url.search !== '')
    throw new KitError('url-invalid', ['The base has neither a name nor a query.']);
  return url;
}

async function readCapabilities(
  base: URL,
  client: Client,
): Promise<{ capabilities: unknown; headers: Incoming['headers'] }> {
  const answer = await client.send({
    method: 'GET',
    url: new URL(`${base.pathname}/capabilities`, base),
    headers: { accept: 'application/json' },
  });
  const status = answer?.status ?? 0;
  const capabilities = parse(answer?.bytes);
  if (status >= 300 && status < 400)
    throw new KitError('not-a-backend', [`GET ${base.pathname}/capabilities redirects to another address.`]);
  if (status !== 200)
    throw new KitError('not-a-backend', [`GET ${base.pathname}/capabilities answers ${String(status)}.`]);
  if (!isObject(capabilities))
    throw new KitError('not-a-backend', ['What it sends as its capabilities is no JSON object.']);
  if (at(capabilities, '/contract/name') !== 'bonne-foi')
    throw new KitError('not-a-backend', ['contract.name is not "bonne-foi".']);
  const validation = validate('Capabilities', capabilities);
  if (!validation.ok) {
    const [issue] = validation.issues;
    throw new KitError('not-a-backend', [
      `Its capabilities break the contract at ${issue?.pointer ?? ''}: ${issue?.message ?? ''}.`,
    ]);
  }
  return { capabilities, headers: answer?.headers ?? {} };
}

async function findRecord(world: World): Promise<string> {
  const bench = new Bench(world, 'preflight');
  for (const role of world.identities.keys()) {
    if (role === 'nobody') continue;
    const path = role === 'alice' || role === 'bob' ? '/session' : '/agent/session';
    if (path === '/agent/session' && !bench.serves('agent')) continue;
    const told = await bench.ask('GET', path, { as: role });
    if (told.status !== 200) {
      throw new KitError('wrong-credentials', [
        `GET ${path} as "${role}" answers ${String(told.status)} ${textAt(told.json, '/code')}.`,
      ]);
    }
  }
  const wanted = world.config.record;
  const told = await bench.ask('GET', wanted === undefined ? '/records?limit=1' : `/records/${wanted}`);
  const id = wanted === undefined ? textAt(told.json, '/items/0/id') : textAt(told.json, '/id');
  if (told.status !== 200 || id === '') {
    throw new KitError('config-invalid', [
      wanted === undefined
        ? 'alice has no record.'
        : `"record": GET /records/${wanted} as alice answers ${String(told.status)}.`,
    ]);
  }
  return id;
}

/** Why there was no answer, as the reason to stop. */
export function toKitError({ reason, message }: NoAnswerError, base: URL): KitError {
  const details = [`${base.origin}: ${message}`];
  if (reason === 'tls') return new KitError('tls-failed', details);
  if (reason === 'garbage') return new KitError('not-a-backend', details);
  return new KitError(reason === 'too-large' ? 'unbounded-answer' : 'no-answer', details);
}

function parse(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
