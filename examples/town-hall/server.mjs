// The demonstration: the pages of an imaginary town, served with the reference backend and its embedded database.
// `npm start` runs it. PORT (4000), DATA_DIR (.data), DATABASE_URL and the other settings of the backend are honoured.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoPeople } from '@bonne-foi/backend/demo';
import { run, serveFolder } from '@bonne-foi/backend/server';
import { renderPage, renderPeople, sites } from './site.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const cdn = join(dirname(fileURLToPath(import.meta.resolve('@bonne-foi/widget/package.json'))), 'dist/cdn');
const script = 'bonne-foi.js';
const integrity = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8'))[script];

process.env.DEMO ??= '1';
process.env.PORT ??= '4000';
process.env.DATA_DIR ??= join(here, '../../.data');
process.env.LOG_LEVEL ??= 'warn';

/** As strict as a page can be: nothing from elsewhere, no inline script or style, Trusted Types enforced. */
const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

const files = {
  '/static/': serveFolder(join(here, 'static'), headers),
  '/bonne-foi/': serveFolder(cdn, headers),
};

const server = await run({ serve });

async function serve(request) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  const url = new URL(request.url);
  for (const [prefix, folder] of Object.entries(files)) {
    if (url.pathname.startsWith(prefix))
      return folder(new Request(new URL(url.pathname.slice(prefix.length - 1), url)));
  }
  const session = await readSession(request);
  if (url.pathname === '/') {
    const back = url.searchParams.get('retour') ?? '/demarches/mairie-ecole-cantine';
    return page(
      renderPeople({
        people: demoPeople.filter(({ kind }) => kind === 'person'),
        back,
      }),
    );
  }
  const procedure = /^\/demarches\/([a-z-]+)$/.exec(url.pathname)?.[1];
  if (procedure === undefined || !Object.hasOwn(sites, procedure)) return undefined;
  return page(
    renderPage({ procedure, person: session?.displayName, script: `/bonne-foi/${script}`, integrity }),
  );
}

/** Who is signed in, asked of the API itself, as any site of an administration would. */
async function readSession(request) {
  const cookie = request.headers.get('Cookie');
  if (cookie === null || server === undefined) return undefined;
  const answer = await server.backend.fetch(
    new Request(new URL('/v1/session', request.url), { headers: { Cookie: cookie } }),
  );
  return answer.ok ? answer.json() : undefined;
}

function page(html) {
  return new Response(html, {
    headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
