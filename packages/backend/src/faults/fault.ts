/** A plausible mistake of a real team, put around a service that makes none. Never in the way of an ordinary request. */

export type Fetch = (request: Request) => Promise<Response>;

/** What a fault sees: a request whose body may be read again, and the service that answers rightly. */
export interface FaultCall {
  readonly request: Request;
  readonly method: string;
  /** Path below `/v1`. */
  readonly path: string;
  readonly body: string;
  /** Asks the service that answers rightly. */
  readonly right: (request?: Request) => Promise<Response>;
  /** The same request with other headers or another body. */
  readonly again: (change: {
    readonly headers?: Record<string, string | null>;
    readonly body?: string;
    readonly path?: string;
    readonly method?: string;
  }) => Promise<Response>;
}

export interface Fault {
  readonly name: string;
  /** What the team did, in a sentence. */
  readonly mistake: string;
  /** Makes what it remembers from one request to the next. */
  readonly make: () => (call: FaultCall) => Promise<Response>;
}

/** An answer with other headers (null takes one away) or another body. */
export async function changed(
  response: Response,
  change: {
    readonly status?: number;
    readonly headers?: Record<string, string | null>;
    readonly body?: string;
  },
): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(change.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  headers.delete('Content-Length');
  const status = change.status ?? response.status;
  const isEmpty = status === 204 || status === 304;
  const body = isEmpty ? null : (change.body ?? (await response.arrayBuffer()));
  return new Response(body, { status, headers });
}

/** A JSON body, changed in place; an answer without JSON stays as it is. */
export async function withJson(
  response: Response,
  edit: (json: Record<string, unknown>) => void,
): Promise<Response> {
  if (!(response.headers.get('Content-Type') ?? '').includes('json')) return response;
  const text = await response.clone().text();
  if (text === '') return response;
  const json: unknown = JSON.parse(text);
  if (typeof json !== 'object' || json === null) return response;
  // An object of JSON has members by name.
  edit(json as Record<string, unknown>);
  return changed(response, { body: JSON.stringify(json) });
}

/** A problem, as a team writes it that has not read the list. */
export function problem(status: number, code: string, more: object = {}): Response {
  return Response.json(
    { type: `https://w3id.org/bonne-foi/problems/${code}`, title: code, status, code, ...more },
    {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'API-Version': '1.0.0',
        'X-Request-Id': 'made-up',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        Vary: 'Origin, Accept-Language',
      },
    },
  );
}
