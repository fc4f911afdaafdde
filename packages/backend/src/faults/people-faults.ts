/** Mistakes in who may see what, and in what is taken. */
import { changed, problem, withJson, type Fault } from './fault.ts';

export const peopleFaults: readonly Fault[] = [
  {
    name: 'forbidden-not-hidden',
    mistake: 'What belongs to someone else is 403: it exists.',
    make: () => {
      const owners = new Map<string, string>();
      return async (call) => {
        const who = call.request.headers.get('Authorization') ?? '';
        const id = /^\/(?:records|corrections)\/([^/]+)/.exec(call.path)?.[1] ?? '';
        const response = await call.right();
        if (response.status < 300 && id !== '') owners.set(id, who);
        const owner = owners.get(id);
        return response.status === 404 && owner !== undefined && owner !== who
          ? problem(403, 'forbidden')
          : response;
      };
    },
  },
  {
    name: 'everyone-reads-everything',
    mistake: 'The owner is not compared.',
    make: () => {
      const owners = new Map<string, string>();
      return async (call) => {
        const who = call.request.headers.get('Authorization') ?? '';
        const id = /^\/corrections\/([^/]+)/.exec(call.path)?.[1] ?? '';
        const response = await call.right();
        if (response.status < 300 && id !== '') owners.set(id, who);
        const owner = owners.get(id);
        return response.status === 404 && call.method === 'GET' && owner !== undefined
          ? call.again({ headers: { Authorization: owner } })
          : response;
      };
    },
  },
  {
    name: 'no-token-needed',
    mistake: 'Without a token, a development user is meant.',
    make: () => async (call) =>
      call.request.headers.has('Authorization')
        ? call.right()
        : call.again({ headers: { Authorization: 'Bearer token-of-alix' } }),
  },
  {
    name: 'token-in-query',
    mistake: 'A token in the address is taken, for downloads.',
    make: () => async (call) => {
      const token = new URL(call.request.url).searchParams.get('access_token');
      return token === null ? call.right() : call.again({ headers: { Authorization: `Bearer ${token}` } });
    },
  },
  {
    name: 'agent-is-a-person-too',
    mistake: 'The two sides share one login.',
    make: () => async (call) =>
      call.request.headers.get('Authorization') === 'Bearer token-of-an-agent' &&
      !call.path.startsWith('/agent')
        ? call.again({ headers: { Authorization: 'Bearer token-of-bob' } })
        : call.right(),
  },
  {
    name: 'scopes-not-looked-at',
    mistake: 'Who is an agent may do everything.',
    make: () => async (call) =>
      call.request.headers.get('Authorization') === 'Bearer token-of-a-reader'
        ? call.again({ headers: { Authorization: 'Bearer token-of-an-agent' } })
        : call.right(),
  },
  {
    name: 'services-not-looked-at',
    mistake: 'An agent sees the cases of every service.',
    make: () => async (call) =>
      call.request.headers.get('Authorization') === 'Bearer token-of-another-service'
        ? call.again({ headers: { Authorization: 'Bearer token-of-an-agent' } })
        : call.right(),
  },
  {
    name: 'any-media-type',
    mistake: 'Whatever the type says, the body is read as JSON.',
    make: () => async (call) => {
      const isJson =
        !(call.request.headers.get('Content-Type') ?? '').startsWith('text/') || !call.body.startsWith('{');
      if (isJson) return call.right();
      return call.again({
        headers: {
          'Content-Type':
            call.method === 'PATCH' ? 'application/vnd.bonne-foi.draft-patch+json' : 'application/json',
        },
      });
    },
  },
  {
    name: 'merge-patch',
    mistake: 'A patch is merged into what is there (RFC 7396).',
    make: () => async (call) => {
      if (call.method !== 'PATCH' || !call.body.includes('"op":"confirm"')) return call.right();
      const response = await call.right();
      return withJson(response, (json) => {
        // The changes of a correction are objects.
        for (const change of Object.values(
          (json['changes'] ?? {}) as Record<string, Record<string, unknown>>,
        ))
          change['value'] ??= 'left';
      });
    },
  },
  {
    name: 'ext-dropped',
    mistake: 'What the database has no column for is dropped.',
    make: () => async (call) =>
      withJson(await call.right(), (json) => {
        delete json['ext'];
      }),
  },
  {
    name: 'text-trimmed',
    mistake: 'Texts are trimmed and normalised.',
    make: () => async (call) =>
      withJson(await call.right(), (json) => {
        if (typeof json['comment'] === 'string') json['comment'] = json['comment'].trim().normalize('NFKC');
      }),
  },
  {
    name: 'unknown-path-dropped',
    mistake: 'A path that the record does not have is left out without a word.',
    make: () => async (call) =>
      call.body.includes('noSuchField')
        ? call.again({ body: call.body.replace(/"noSuchField":\{[^}]*\},?/, '').replace(',}', '}') })
        : call.right(),
  },
  {
    name: 'offset-cursor',
    mistake: 'The cursor is an offset: items move while one walks.',
    make: () => async (call) => {
      const url = new URL(call.request.url);
      if (call.path !== '/corrections' || call.method !== 'GET') return call.right();
      const offset = Number(/^offset-(\d+)$/.exec(url.searchParams.get('cursor') ?? '')?.[1] ?? NaN);
      if (url.searchParams.has('cursor') && Number.isNaN(offset)) return call.right();
      const limit = Number(url.searchParams.get('limit') ?? '20');
      if (!(limit >= 1 && limit <= 100)) return call.right();
      const all = await call.again({ path: '/v1/corrections?limit=100' });
      return withJson(all, (json) => {
        // A page has items.
        const items = json['items'] as unknown[];
        const from = Number.isNaN(offset) ? 0 : offset;
        json['items'] = items.slice(from, from + limit);
        json['nextCursor'] = from + limit < items.length ? `offset-${String(from + limit)}` : null;
      });
    },
  },
  {
    name: 'limit-clamped',
    mistake: 'A limit that is too large becomes the largest.',
    make: () => async (call) => {
      const url = new URL(call.request.url);
      const limit = Number(url.searchParams.get('limit') ?? '20');
      if (limit >= 1 && limit <= 100) return call.right();
      url.searchParams.set('limit', '100');
      return call.again({ path: `${url.pathname}${url.search}` });
    },
  },
  {
    name: 'bad-cursor-is-the-first-page',
    mistake: 'A cursor that is not understood means the beginning.',
    make: () => async (call) => {
      const response = await call.right();
      if (response.status !== 400 || !call.request.url.includes('cursor=')) return response;
      return call.again({ path: new URL(call.request.url).pathname });
    },
  },
  {
    name: 'unconfirmed-send',
    mistake: 'A submission without confirmation leaves.',
    make: () => async (call) =>
      call.path.endsWith('/submission') && call.body.length < 25 && !call.body.includes('true')
        ? call.again({ body: '{"confirmed":true}' })
        : call.right(),
  },
  {
    name: 'anyone-represents-anyone',
    mistake: 'The mandate is not checked.',
    make: () => async (call) =>
      call.body.includes('"capacity":"mandate"')
        ? call.again({ body: call.body.replace('"capacity":"mandate"', '"capacity":"helper"') })
        : call.right(),
  },
  {
    name: 'file-larger-than-declared',
    mistake: 'What is sent is not compared with what was declared.',
    make: () => async (call) => {
      const response = await call.right();
      return call.method === 'PUT' && response.status >= 400
        ? new Response(null, {
            status: 204,
            headers: {
              'API-Version': '1.0.0',
              'X-Request-Id': 'x',
              'Cache-Control': 'no-store',
              'X-Content-Type-Options': 'nosniff',
              'Referrer-Policy': 'no-referrer',
            },
          })
        : response;
    },
  },
  {
    name: 'file-name-cleaned',
    mistake: 'A path in a file name is cut off, and the file taken.',
    make: () => async (call) =>
      call.path.endsWith('/attachments') && /"name":"[^"]*(?:\.\.|\/|\\)/.test(call.body)
        ? call.again({ body: call.body.replace(/"name":"[^"]*"/, '"name":"clean.pdf"') })
        : call.right(),
  },
  {
    name: 'wrong-offset-accepted',
    mistake: 'A part at another offset is answered with 204.',
    make: () => async (call) => {
      const response = await call.right();
      return response.status === 409 && call.request.headers.has('Upload-Offset')
        ? changed(response, { status: 204 })
        : response;
    },
  },
];
