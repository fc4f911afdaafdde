/**
 * The same service behind MSW: `setupWorker(...handlers(backend, baseUrl))`. Nothing of MSW is imported before it is
 * given, so that versions 2.10 to 3 do.
 * @packageDocumentation
 */
import { http, type HttpHandler } from 'msw';
import type { Backend } from './backend.ts';

/**
 * Handlers that answer every request under an address with the service.
 * @param backend anything that answers a request: a backend, or the demonstration's
 * @param baseUrl where the API is thought to be, ending in `/v1`; a path means the origin of the page
 */
export function handlers(backend: Pick<Backend, 'fetch'>, baseUrl: string): HttpHandler[] {
  const base = baseUrl.replace(/\/+$/, '');
  const answer = async ({ request }: { readonly request: Request }): Promise<Response> =>
    backend.fetch(request);
  const wellKnown = `${base.replace(/^((?:[a-z]+:)?\/\/[^/]+)?\/.*$/, '$1')}/.well-known/bonne-foi`;
  return [http.all(`${base}/*`, answer), http.all(wellKnown, answer), http.all(`${wellKnown}/*`, answer)];
}
