import { createClient, type Client, type ClientOptions, type Clock, type Random } from './index.ts';

/** A clock that tests move by hand. */
export interface FakeClock extends Clock {
  /** Moves time on, waking sleepers in order. */
  advance(ms: number): Promise<void>;
  /** Moves time on, step by step, until the work ends: for work that real input and output take part in. */
  until<T>(work: Promise<T>): Promise<T>;
  /** Milliseconds of each sleep that was begun. */
  readonly sleeps: number[];
}

/** Lets all that is ready run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve));
}

export function fakeClock(start = Date.parse('2026-11-22T10:00:00Z')): FakeClock {
  let now = start;
  const sleepers: { at: number; wake: () => void; signal: AbortSignal }[] = [];
  const sleeps: number[] = [];
  const clock: FakeClock = {
    sleeps,
    async until(work) {
      const ended = work.then(
        () => true,
        () => true,
      );
      const later = (): Promise<boolean> => new Promise((resolve) => setTimeout(resolve, 1, false));
      do await clock.advance(250);
      while (!(await Promise.race([ended, later()])));
      return work;
    },
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((wake) => {
        sleeps.push(ms);
        sleepers.push({ at: now + ms, wake, signal });
      }),
    async advance(ms) {
      const until = now + ms;
      for (;;) {
        await settle();
        sleepers.sort((a, b) => a.at - b.at);
        const next = sleepers.findIndex((one) => !one.signal.aborted && one.at <= until);
        const [sleeper] = next < 0 ? [] : sleepers.splice(next, 1);
        if (!sleeper) break;
        now = Math.max(now, sleeper.at);
        sleeper.wake();
      }
      now = until;
      await settle();
    },
  };
  return clock;
}

/** Chance without surprise: keys k1, k2, … */
export function fakeRandom(): Random {
  let count = 0;
  return { uuid: () => `key-${`${++count}`.padStart(16, '0')}`, float: () => 0.5 };
}

/** A request as the service would see it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly init: RequestInit;
}

export type Answer = Response | Error | Promise<Response> | 'hang';

/** A service in one function, and what it saw. */
export function fakeService(answer: (seen: Seen, count: number) => Answer): {
  readonly seen: Seen[];
  readonly fetch: typeof globalThis.fetch;
} {
  const seen: Seen[] = [];
  return {
    seen,
    fetch: async (input, init = {}) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const { body } = init;
      const one: Seen = {
        method: init.method ?? 'GET',
        path: url.pathname + url.search,
        headers: new Headers(init.headers),
        body: typeof body === 'string' ? body : body instanceof Blob ? await body.text() : undefined,
        init,
      };
      seen.push(one);
      const given = answer(one, seen.length);
      // A transport that does not listen to its signal.
      if (given === 'hang') return new Promise(() => undefined);
      if (given instanceof Error) throw given;
      return given;
    },
  };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(status === 204 ? null : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', ...headers },
  });
}

export function problem(
  status: number,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
): Response {
  return json(
    { type: `https://w3id.org/bonne-foi/problems/${code}`, title: 'Titre', status, code, ...more },
    status,
    headers,
  );
}

/** A client on a fake service. */
export function clientOn(
  answer: (seen: Seen, count: number) => Answer,
  options: Partial<ClientOptions> = {},
): { client: Client; seen: Seen[]; clock: FakeClock } {
  const clock = fakeClock();
  const { seen, fetch } = fakeService(answer);
  const client = createClient({
    baseUrl: 'https://caisse.example/v1',
    auth: { scheme: 'none' },
    clock,
    random: fakeRandom(),
    fetch,
    ...options,
  });
  return { client, seen, clock };
}
