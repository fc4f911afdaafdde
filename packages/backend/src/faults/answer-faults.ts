/** Mistakes in headers, statuses and problems. */
import { changed, problem, type Fault, type FaultCall } from './fault.ts';
import { without, withHeader } from './shapes.ts';

const isPerson = (_: Response, { path }: FaultCall): boolean =>
  !/^\/(?:capabilities|advice|statistics|\.well-known)/.test(path);

export const answerFaults: readonly Fault[] = [
  without(
    'no-api-version',
    'API-Version',
    'The version of the contract is sent with successes only.',
    ({ status }) => status >= 400,
  ),
  without(
    'no-request-id',
    'X-Request-Id',
    'A 304 leaves without the number of the request.',
    ({ status }) => status === 304,
  ),
  without('no-nosniff', 'X-Content-Type-Options', 'The header was set on pages, not on the API.', isPerson),
  without('no-referrer-policy', 'Referrer-Policy', 'Nobody thought of the referrer.', isPerson),
  withHeader(
    'cached-for-a-minute',
    'Cache-Control',
    'private, max-age=60',
    'Personal answers are cached “only a little”.',
    isPerson,
  ),
  without('no-content-language', 'Content-Language', 'The language is not told.'),
  without(
    'expose-list-forgotten',
    'Access-Control-Expose-Headers',
    'The list of readable headers was forgotten.',
  ),
  withHeader(
    'cors-any-origin',
    'Access-Control-Allow-Origin',
    '*',
    'Every origin is allowed, to make it work.',
    isPerson,
  ),
  {
    name: 'cors-echo',
    mistake: 'Whatever origin asks is allowed.',
    make: () => async (call) => {
      const response = await call.right();
      const origin = call.request.headers.get('Origin');
      return origin === null
        ? response
        : changed(response, { headers: { 'Access-Control-Allow-Origin': origin } });
    },
  },
  {
    name: 'preflight-authenticated',
    mistake: 'The gateway asks for a token on OPTIONS too.',
    make: () => async (call) =>
      call.method === 'OPTIONS' ? problem(401, 'authentication-required') : call.right(),
  },
  without(
    'public-without-cors',
    'Access-Control-Allow-Origin',
    'Public answers are not open to other sites.',
    (_, { path }) => /^\/(?:capabilities|advice)/.test(path),
  ),
  {
    name: 'etag-of-the-body-format',
    mistake: 'A proxy that compresses weakens every tag.',
    make: () => async (call) => {
      const response = await call.right();
      const tag = response.headers.get('ETag');
      return tag === null ? response : changed(response, { headers: { ETag: `W/${tag}` } });
    },
  },
  {
    name: 'etag-every-time',
    mistake: 'The tag is made from the time of the answer.',
    make: () => {
      let count = 0;
      return async (call) => {
        const response = await call.right();
        count += 1;
        if (!/^\/records\/[^/]+$/.test(call.path) || response.status !== 200) return response;
        return changed(response, { headers: { ETag: `"r-${String(count)}"` } });
      };
    },
  },
  {
    name: 'etag-that-does-not-change',
    mistake: 'The tag is the identifier.',
    make: () => async (call) => {
      const response = await call.right();
      const at = /^\/corrections\/([^/]+)$/.exec(call.path)?.[1];
      return at === undefined || response.status !== 200
        ? response
        : changed(response, { headers: { ETag: `"${at}"` } });
    },
  },
  {
    name: 'no-304',
    mistake: 'If-None-Match is ignored.',
    make: () => async (call) => call.again({ headers: { 'If-None-Match': null } }),
  },
];
