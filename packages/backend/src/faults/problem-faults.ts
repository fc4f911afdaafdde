/** Mistakes in problems, statuses and caches. */
import { changed, problem, withJson, type Fault, type FaultCall } from './fault.ts';
import { without, withHeader } from './shapes.ts';

const editProblem = (
  name: string,
  mistake: string,
  edit: (json: Record<string, unknown>, call: FaultCall) => void,
): Fault => ({
  name,
  mistake,
  make: () => async (call) => {
    const response = await call.right();
    return response.status < 400
      ? response
      : withJson(response, (json) => {
          edit(json, call);
        });
  },
});

export const problemFaults: readonly Fault[] = [
  {
    name: 'problem-as-json',
    mistake: 'Errors are sent as application/json.',
    make: () => async (call) => {
      const response = await call.right();
      return response.status < 400
        ? response
        : changed(response, { headers: { 'Content-Type': 'application/json' } });
    },
  },
  editProblem('problem-without-code', 'Only a title is sent.', (json) => {
    delete json['code'];
  }),
  editProblem('problem-code-of-ours', 'The code is one of the team’s own.', (json) => {
    if (json['code'] === 'not-found') {
      json['code'] = 'resource-missing';
      json['type'] = 'https://w3id.org/bonne-foi/problems/resource-missing';
    }
  }),
  editProblem('stack-in-problem', 'The framework’s debug page is on.', (json) => {
    json['detail'] = 'Error: no\n    at handle (/srv/app/node_modules/x/index.js:12:5)';
  }),
  editProblem('value-in-error', 'The error repeats what was typed.', (json, { body }) => {
    const value = /"value":"([^"]+)"/.exec(body)?.[1];
    if (value !== undefined) json['detail'] = `"${value}" n’est pas valable.`;
  }),
  editProblem('status-of-another', 'The status in the body is always 400.', (json) => {
    json['status'] = 400;
  }),
  editProblem('one-error-at-a-time', 'Validation stops at the first error.', (json) => {
    const { errors } = json;
    if (Array.isArray(errors)) json['errors'] = errors.slice(0, 1);
  }),
  editProblem('error-without-place', 'Errors do not name the field.', (json) => {
    const { errors } = json;
    if (Array.isArray(errors))
      json['errors'] = errors.map((each: object) => ({ ...each, path: undefined, pointer: '' }));
  }),
  editProblem('stale-without-current', 'A 412 says nothing of what is held.', (json) => {
    delete json['current'];
  }),
  {
    name: 'html-404',
    mistake: 'The web server answers unknown addresses itself.',
    make: () => async (call) => {
      const response = await call.right();
      return response.status === 404
        ? new Response('<h1>Not found</h1>', { status: 404, headers: { 'Content-Type': 'text/html' } })
        : response;
    },
  },
  {
    name: 'login-redirect',
    mistake: 'The single sign-on redirects to its page.',
    make: () => async (call) => {
      const response = await call.right();
      return response.status === 401
        ? new Response(null, { status: 302, headers: { Location: '/login' } })
        : response;
    },
  },
  without(
    '405-without-allow',
    'Allow',
    'The methods there are, are not told.',
    ({ status }) => status === 405,
  ),
  {
    name: 'head-refused',
    mistake: 'HEAD is not routed.',
    make: () => async (call) =>
      call.method === 'HEAD'
        ? changed(problem(405, 'method-not-allowed'), { headers: { Allow: 'GET' } })
        : call.right(),
  },
  {
    name: 'validation-is-400',
    mistake: 'A wrong value is 400, as in the team’s other services.',
    make: () => async (call) => {
      const response = await call.right();
      return response.status === 422 ? changed(response, { status: 400 }) : response;
    },
  },
  without('rate-not-told', 'RateLimit', 'The rate is not told.'),
  without('download-inline', 'Content-Disposition', 'Downloads open in the page.'),
  withHeader(
    'download-not-sandboxed',
    'Content-Security-Policy',
    "default-src 'self'",
    'Downloads run in the origin of the site.',
    (_, { path }) => path.endsWith('/content'),
  ),
  withHeader(
    'advice-kept-a-month',
    'Cache-Control',
    'public, max-age=2592000',
    'Advice is cached for a month.',
    (_, { path }) => path === '/advice',
  ),
  withHeader(
    'advice-sets-cookie',
    'Set-Cookie',
    'visit=1',
    'The audience of advice is measured.',
    (_, { path }) => path === '/advice',
  ),
  withHeader(
    'deprecated-without-end',
    'Deprecation',
    '@1767225600',
    'A deprecation is announced without its end.',
  ),
  without('replay-not-told', 'Idempotency-Replayed', 'A replay looks like the first answer.'),
  {
    name: 'crash-on-noise',
    mistake: 'A null where an object is expected makes the service fail.',
    make: () => async (call) =>
      /"changes":null|"signals":null|"changes":\d/.test(call.body) ? problem(500, 'internal') : call.right(),
  },
  {
    name: 'rate-of-thirty',
    mistake: 'The gateway lets through thirty requests a minute.',
    make: () => {
      let count = 0;
      return async (call) => {
        if (call.path !== '/session' || call.request.headers.get('Authorization') !== 'Bearer token-of-bob')
          return call.right();
        count += 1;
        return count > 30
          ? changed(problem(429, 'rate-limited'), { headers: { 'Retry-After': '1' } })
          : call.right();
      };
    },
  },
];
