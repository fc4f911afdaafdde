/** Somebody of the demonstration who acts through the contract's own requests. */

export interface ActorOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly token: string;
  readonly basePath: string;
  /** Makes the idempotency keys of this actor. */
  readonly name: string;
}

/** Members of an answer that a story goes on with. */
export interface Answer {
  readonly id: string;
  readonly version: string;
  readonly formVersion: string;
}

export interface Actor {
  readonly get: (path: string) => Promise<Answer>;
  /** @param version sent as `If-Match` */
  readonly post: (path: string, body: unknown, version?: string) => Promise<Answer>;
  readonly hasCorrections: () => Promise<boolean>;
}

/** A story of the samples no longer passes: the procedures or the service have changed. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
}

export function createActor({ fetch, token, basePath, name }: ActorOptions): Actor {
  let acts = 0;

  async function send(
    method: string,
    path: string,
    more: RequestInit = {},
    headers: Record<string, string> = {},
  ): Promise<unknown> {
    const request = new Request(`https://demonstration.example${basePath}${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, ...headers },
      ...more,
    });
    const response = await fetch(request);
    const body: unknown = await response.json();
    if (!response.ok)
      throw new StoryError(`${method} ${path}: ${String(response.status)} ${memberOf(body, 'code')}`);
    return body;
  }

  return {
    get: async (path) => toAnswer(await send('GET', path)),
    async post(path, body, version) {
      acts += 1;
      const key = `"demonstration-${name}-${String(acts)}"`;
      const headers = {
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
        ...(version !== undefined && { 'If-Match': version }),
      };
      return toAnswer(await send('POST', path, { body: JSON.stringify(body) }, headers));
    },
    async hasCorrections() {
      const page = await send('GET', '/corrections?limit=1');
      return (
        typeof page === 'object' &&
        page !== null &&
        'items' in page &&
        Array.isArray(page.items) &&
        page.items.length > 0
      );
    },
  };
}

function toAnswer(body: unknown): Answer {
  return {
    id: memberOf(body, 'id'),
    version: memberOf(body, 'version'),
    formVersion: memberOf(body, 'formVersion'),
  };
}

function memberOf(body: unknown, name: string): string {
  if (typeof body !== 'object' || body === null) return '';
  const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}
