/** A network that does harm, between a client and a true service: what it does is drawn beforehand. */
import type { Clock } from '../index.ts';

/** What happens to one request. `late`: a copy of it comes again after the following requests. */
export const harms = [
  'none',
  'drop-before',
  'drop-after',
  'duplicate',
  'late',
  'stall-before',
  'stall-after',
  'truncate',
  'http-500',
  'http-502',
  'http-503',
  'http-504',
  'http-429-absurd',
  'login-page',
] as const;

export type Harm = (typeof harms)[number];

export interface FaultyNetwork {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** What was done, in order. */
  readonly done: Harm[];
  /** Copies that are still on their way arrive. */
  deliverLate(): Promise<void>;
}

const timeoutMs = 15_000;

/** Harms are taken one for each request; when there are no more, the network is sound. */
export function createFaultyNetwork(
  serve: (request: Request) => Promise<Response>,
  drawn: readonly Harm[],
): FaultyNetwork {
  const left = [...drawn];
  const done: Harm[] = [];
  const late: Request[] = [];
  let now = Date.parse('2026-11-21T10:04:07Z');
  let timeouts: (() => void)[] = [];
  /** The attempt under way has waited long enough. */
  const expire = (): void => {
    now += timeoutMs;
    const due = timeouts;
    timeouts = [];
    for (const wake of due) wake();
  };
  const clock: Clock = {
    now: () => now,
    sleep: (ms) =>
      new Promise((wake) => {
        if (ms >= timeoutMs) {
          if (ms === timeoutMs) timeouts.push(wake);
          return;
        }
        now += ms;
        setImmediate(wake);
      }),
  };
  const never = new Promise<Response>(() => undefined);
  const stall = (): Promise<Response> => {
    setImmediate(expire);
    return never;
  };
  const cut = (): never => {
    throw new TypeError('The connection was cut.');
  };
  const deliverLate = async (): Promise<void> => {
    for (const request of late.splice(0)) await serve(request);
  };

  return {
    clock,
    done,
    deliverLate,
    async fetch(input, init) {
      const request = new Request(input, init);
      const harm = left.shift() ?? 'none';
      done.push(harm);
      const before = late.splice(0);
      const answer = await harmed(harm, request);
      for (const copy of before) await serve(copy);
      return answer;
    },
  };

  async function harmed(harm: Harm, request: Request): Promise<Response> {
    switch (harm) {
      case 'none':
        return serve(request);
      case 'drop-before':
        return cut();
      case 'drop-after':
        await serve(request);
        return cut();
      case 'duplicate': {
        const [first] = await Promise.all([serve(request.clone()), serve(request)]);
        return first;
      }
      case 'late':
        late.push(request.clone());
        return serve(request);
      case 'stall-before':
        return stall();
      case 'stall-after':
        await serve(request);
        return stall();
      case 'truncate': {
        const { status, headers, body } = await serve(request);
        const text = body === null ? '' : await new Response(body).text();
        return new Response(status === 204 ? null : text.slice(0, text.length / 2), { status, headers });
      }
      case 'http-500':
      case 'http-502':
      case 'http-503':
      case 'http-504':
        return new Response('<h1>Bad gateway</h1>', {
          status: Number(harm.slice(5)),
          headers: { 'Content-Type': 'text/html' },
        });
      case 'http-429-absurd':
        return new Response('', { status: 429, headers: { 'Retry-After': '1000000000' } });
      case 'login-page':
        return new Response('<form action="/login"><input name="password"></form>', {
          headers: { 'Content-Type': 'text/html' },
        });
    }
  }
}
