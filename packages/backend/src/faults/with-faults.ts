import type { Fault, FaultCall, Fetch } from './fault.ts';

/** Puts faults around a service, the first of the list outermost. */
export function withFaults(fetch: Fetch, faults: readonly Fault[]): Fetch {
  return faults.reduceRight<Fetch>((inner, fault) => {
    const act = fault.make();
    return async (request) => act(await callOf(request, inner));
  }, fetch);
}

async function callOf(request: Request, inner: Fetch): Promise<FaultCall> {
  const { method, url } = request;
  const isSafe = method === 'GET' || method === 'HEAD';
  const bytes = isSafe ? undefined : await request.arrayBuffer();
  const make: FaultCall['again'] = async ({ headers = {}, body, path, method: other = method }) => {
    const all = new Headers(request.headers);
    for (const [name, value] of Object.entries(headers)) {
      if (value === null) all.delete(name);
      else all.set(name, value);
    }
    if (body !== undefined) all.delete('Content-Length');
    const isSafeNow = other === 'GET' || other === 'HEAD';
    const content = isSafeNow ? undefined : (body ?? bytes);
    const target = path === undefined ? url : new URL(path, url).href;
    return inner(
      new Request(target, { method: other, headers: all, ...(content !== undefined && { body: content }) }),
    );
  };
  return {
    request,
    method,
    path: new URL(url).pathname.replace(/^\/v1/, ''),
    body: bytes === undefined ? '' : new TextDecoder().decode(bytes),
    right: async (changed) => (changed === undefined ? make({}) : inner(changed)),
    again: make,
  };
}
