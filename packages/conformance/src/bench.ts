import { randomUUID } from 'node:crypto';
import type { Budget } from './budget.ts';
import type { Config } from './config.ts';
import { nobody, type Identity } from './credentials.ts';
import { at, isObject } from './json.ts';
import type { Random } from './random.ts';
import { Failure, Skip } from './verdict.ts';
import type { Client } from './wire/client.ts';
import type { Exchange, Role } from './wire/exchange.ts';
import { findOperation } from './wire/route.ts';

/** What a request says, beside its method and path. */
export interface Ask {
  readonly as?: Role;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly raw?: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly type?: string;
  /** Idempotency key; a new one where the operation takes one; null for none. */
  readonly key?: string | null;
  readonly ifMatch?: string;
  /** Closes the socket after the last byte. */
  readonly cut?: boolean;
  /** The check means to be refused: the status is its own to judge. */
  readonly expected?: boolean;
}

/** A world that all checks of a run share. */
export interface World {
  readonly config: Config;
  readonly base: URL;
  readonly capabilities: unknown;
  /** The record of alice's that is corrected; empty without the profile core. */
  readonly recordId: string;
  readonly client: Client;
  readonly identities: ReadonlyMap<Role, Identity>;
  readonly random: Random;
  readonly seed: number;
  /** Marks what the run writes: searched where it must not come back. */
  readonly canary: string;
  readonly budget: Budget;
  readonly exchanges: Exchange[];
}

/** What a check works with. */
export class Bench {
  readonly world: World;
  readonly check: string;

  constructor(world: World, check: string) {
    this.world = world;
    this.check = check;
  }

  get config(): Config {
    return this.world.config;
  }

  /** Whether a feature is announced: `attachments.resumable` is a member of one. */
  has(feature: string): boolean {
    const value = at(this.world.capabilities, `/features/${feature.replaceAll('.', '/')}`);
    return value !== undefined && value !== false;
  }

  serves(profile: string): boolean {
    const profiles = at(this.world.capabilities, '/contract/profiles');
    return Array.isArray(profiles) && profiles.includes(profile);
  }

  can(role: Role): boolean {
    return role === 'nobody' || this.world.identities.has(role);
  }

  /** A limit of the capabilities. @throws Skip when it is not announced */
  limit(name: string): number {
    const value = at(this.world.capabilities, `/limits/${name}`);
    if (typeof value !== 'number') throw new Skip(`limits.${name} is not announced.`);
    return value;
  }

  newKey(): string {
    return randomUUID();
  }

  urlOf(path: string): URL {
    const { base } = this.world;
    if (/^https?:/.test(path)) return new URL(path);
    if (path.startsWith('/.well-known/') || path.startsWith(`${base.pathname}/`)) return new URL(path, base);
    return new URL(`${base.pathname}${path}`, base);
  }

  /** Asks. @throws NoAnswerError when nothing that can be judged came back */
  async ask(method: string, path: string, ask: Ask = {}): Promise<Exchange> {
    const exchange = await this.send(method, path, ask);
    if (exchange === undefined) throw new Failure('A request whose socket was cut has no answer.');
    return exchange;
  }

  /** Sends a request and closes its socket: nobody reads the answer. */
  async cut(method: string, path: string, ask: Ask): Promise<void> {
    await this.send(method, path, { ...ask, cut: true });
  }

  private async send(method: string, path: string, ask: Ask): Promise<Exchange | undefined> {
    const url = this.urlOf(path);
    const { base, identities, budget, client, exchanges } = this.world;
    const below = url.pathname.startsWith(`${base.pathname}/`)
      ? url.pathname.slice(base.pathname.length)
      : url.pathname;
    const operation = findOperation(method, below);
    const role = ask.as ?? (below.startsWith('/agent/') ? 'agent' : 'alice');
    const identity = identities.get(role) ?? nobody;
    const { headers, body, sentBody } = compose(method, ask, identity, operation, () => this.newKey());
    await budget.take();
    const started = performance.now();
    const incoming = await client.send({
      method,
      url,
      headers,
      ...(body !== undefined && { body }),
      cut: ask.cut === true,
    });
    if (incoming === undefined) return undefined;
    const type = incoming.headers['content-type'] ?? '';
    const text = /json|text|html|xml|event-stream/.test(type) || type === '' ? decode(incoming.bytes) : '';
    const exchange: Exchange = {
      number: exchanges.length + 1,
      check: this.check,
      role,
      method,
      url,
      path: below,
      operation,
      sent: headers,
      sentBody,
      ...incoming,
      text,
      json: parse(text),
      milliseconds: performance.now() - started,
    };
    exchanges.push(exchange);
    if (exchange.status === 429 && ask.expected !== true) {
      if (await budget.waitFor(Number(exchange.headers['retry-after']))) return this.send(method, path, ask);
    }
    return exchange;
  }

  /** Asks, and fails unless the status is this one. */
  async get(path: string, as?: Role, status = 200): Promise<Exchange> {
    return this.expect(await this.ask('GET', path, as === undefined ? {} : { as }), status);
  }

  expect(exchange: Exchange, status: number, code?: string): Exchange {
    const told = at(exchange.json, '/code');
    if (exchange.status !== status || (code !== undefined && told !== code)) {
      const wanted = code === undefined ? String(status) : `${String(status)} ${code}`;
      const got = typeof told === 'string' ? `${String(exchange.status)} ${told}` : String(exchange.status);
      throw new Failure(`${exchange.method} ${exchange.path}: expected ${wanted}, got ${got}.`, exchange);
    }
    return exchange;
  }
}

function compose(
  method: string,
  ask: Ask,
  identity: Identity,
  operation: Exchange['operation'],
  newKey: () => string,
): { headers: Record<string, string>; body?: Uint8Array | AsyncIterable<Uint8Array>; sentBody?: string } {
  const isSafe = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
  const headers: Record<string, string> = {
    accept: '*/*',
    'accept-language': 'fr',
    ...identity.safe,
    ...(isSafe ? {} : identity.unsafe),
  };
  const type = Object.keys(operation?.request ?? {})[0];
  const hasBody = ask.body !== undefined || ask.raw !== undefined;
  if (ask.type !== undefined) headers['content-type'] = ask.type;
  else if (hasBody && type !== undefined)
    headers['content-type'] = type === '*/*' ? 'application/octet-stream' : type;
  if (ask.key === undefined ? operation?.idempotencyKey === true : ask.key !== null) {
    const key = ask.key ?? newKey();
    headers['idempotency-key'] = key.startsWith('raw:') ? key.slice(4) : `"${key}"`;
  }
  if (ask.ifMatch !== undefined) headers['if-match'] = ask.ifMatch;
  for (const [name, value] of Object.entries(ask.headers ?? {})) headers[name.toLowerCase()] = value;
  const content = ask.raw ?? (ask.body === undefined ? undefined : JSON.stringify(ask.body));
  if (content === undefined) {
    if (!isSafe) headers['content-length'] = '0';
    return { headers };
  }
  const body = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (body instanceof Uint8Array) headers['content-length'] ??= String(body.byteLength);
  return { headers, body, ...(typeof content === 'string' && { sentBody: content }) };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether an answer is a problem with this code. */
export function isCode(exchange: Exchange, code: string): boolean {
  return isObject(exchange.json) && exchange.json['code'] === code;
}
