// The demonstration: the pages of an imaginary town, served with the reference backend and its embedded database.
// `npm start` runs it. PORT (4000), DATA_DIR (.data), DATABASE_URL and the other settings of the backend are honoured.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createOpenData } from '@bonne-foi/backend';
import { demoPeople } from '@bonne-foi/backend/demo';
import { run, serveFolder } from '@bonne-foi/backend/server';
import { inconsistenciesFor } from '../service-desk/inconsistencies.mjs';
import { deskFolders, deskPage } from '../service-desk/page.mjs';
import { head, renderPage, renderPeople, sites } from './site.mjs';
import { verifierFolder, verifierPage } from './verifier.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const cdn = join(dirname(fileURLToPath(import.meta.resolve('@bonne-foi/widget/package.json'))), 'dist/cdn');
const script = 'bonne-foi.js';
const integrity = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8'))[script];

process.env.DEMO ??= '1';
if (process.env.DEMO === '1') process.env.DEMO_CLOCK ??= '1';
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

/** The desk shows the images that people sent. */
const deskHeaders = {
  ...headers,
  'Content-Security-Policy': headers['Content-Security-Policy'].replace(
    "img-src 'self'",
    "img-src 'self' blob:",
  ),
};

const files = {
  '/guichet/static/': serveFolder(deskFolders.static, deskHeaders),
  '/guichet/dist/': serveFolder(deskFolders.dist, deskHeaders),
  '/static/': serveFolder(join(here, 'static'), headers),
  '/bonne-foi/': serveFolder(cdn, headers),
  '/verifier/sdk/': serveFolder(verifierFolder, headers),
};

/** The frequent errors, to take away. */
const openData = createOpenData({
  fetch: (request) => server.backend.fetch(request),
  note: 'Démonstration : données simulées.',
});

const server = await run({ serve });
if (server !== undefined)
  console.log('The person’s side: /demarches/mairie-ecole-cantine. The service desk: /guichet.');

async function serve(request) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  const url = new URL(request.url);
  for (const [prefix, folder] of Object.entries(files)) {
    if (url.pathname.startsWith(prefix))
      return folder(new Request(new URL(url.pathname.slice(prefix.length - 1), url)));
  }
  if (url.pathname.startsWith('/donnees/erreurs-frequentes.')) return openData(request);
  if (url.pathname === '/guichet') return page(deskPage(), deskHeaders);
  if (url.pathname === '/guichet/incoherences.json') {
    const agent = await ask(request, '/v1/agent/session');
    return Response.json(agent === undefined ? [] : inconsistenciesFor(agent.procedures), {
      status: agent === undefined ? 403 : 200,
      headers: { ...deskHeaders, 'Cache-Control': 'no-store' },
    });
  }
  const session = await ask(request, '/v1/session');
  if (url.pathname === '/') {
    const back = url.searchParams.get('retour') ?? '/demarches/mairie-ecole-cantine';
    return page(
      renderPeople({
        people: demoPeople.filter(({ kind }) => kind === 'person'),
        agents: demoPeople.filter(({ kind }) => kind === 'agent'),
        back,
      }),
    );
  }
  if (url.pathname === '/verifier') return page(verifierPage(head));
  const procedure = /^\/demarches\/([a-z-]+)$/.exec(url.pathname)?.[1];
  if (procedure === undefined || !Object.hasOwn(sites, procedure)) return undefined;
  return page(
    renderPage({ procedure, person: session?.displayName, script: `/bonne-foi/${script}`, integrity }),
  );
}

/** Who is signed in, asked of the API itself, as any site of an administration would. */
async function ask(request, path) {
  const cookie = request.headers.get('Cookie');
  if (cookie === null || server === undefined) return undefined;
  const answer = await server.backend.fetch(
    new Request(new URL(path, request.url), { headers: { Cookie: cookie } }),
  );
  return answer.ok ? answer.json() : undefined;
}

function page(html, own = headers) {
  return new Response(html, {
    headers: { ...own, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
