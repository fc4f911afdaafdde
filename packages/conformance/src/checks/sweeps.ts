/** What holds for every operation that is announced: made from the table of operations. */
import { operationList, type OperationInfo } from '@bonne-foi/contract/operations';
import { isCode, type Bench } from '../bench.ts';
import type { ActingCheck } from '../check.ts';
import { textAt } from '../json.ts';
import { Failure, must, Skip } from '../verdict.ts';
import type { Exchange } from '../wire/exchange.ts';
import { paths } from '../wire/route.ts';
import { openDraft } from './acts.ts';

/** Operations that this server announces. */
function announced(bench: Bench): readonly OperationInfo[] {
  return operationList.filter(({ feature, profile }) =>
    feature === undefined ? bench.serves(profile) || profile === 'core' : bench.has(feature),
  );
}

const bare = ({ path }: OperationInfo): string => path.replace(/\{\w+\}/g, 'unknown-id');
const role = ({ security }: OperationInfo): 'alice' | 'agent' | 'nobody' =>
  security === 'public' ? 'nobody' : security === 'agent' ? 'agent' : 'alice';
const reachable = (bench: Bench): readonly OperationInfo[] =>
  announced(bench).filter((each) => bench.can(role(each)));

function fail(exchange: Exchange, wanted: string): never {
  const code = textAt(exchange.json, '/code');
  throw new Failure(
    `${exchange.method} ${exchange.path}: expected ${wanted}, got ${String(exchange.status)} ${code}.`,
    exchange,
  );
}

export const sweepChecks: readonly ActingCheck[] = [
  {
    id: 'credentials-asked',
    level: 'MUST',
    title: { fr: 'Sans connexion, rien de personnel', en: 'Nothing personal without credentials' },
    requirements: ['AUTH-1'],
    profile: 'core',
    async run(bench) {
      for (const each of announced(bench).filter(({ security }) => security !== 'public')) {
        for (const headers of [{}, { authorization: 'Bearer made-up-token' }]) {
          const told = await bench.ask(each.method, bare(each), { as: 'nobody', headers });
          if (told.status !== 401) fail(told, '401');
        }
      }
      // What exists is as closed as what does not.
      const told = await bench.ask('GET', `/records/${bench.world.recordId}`, { as: 'nobody' });
      if (told.status !== 401) fail(told, '401');
    },
  },
  {
    id: 'token-in-address',
    level: 'MUST',
    title: {
      fr: 'Un jeton dans l’adresse n’est pas accepté',
      en: 'A token in a query string is not accepted',
    },
    requirements: ['AUTH-4'],
    profile: 'core',
    async run(bench) {
      const token = bench.config.people.alice?.token;
      if (token === undefined) throw new Skip('alice has no bearer token.');
      for (const name of ['access_token', 'token', 'bearer']) {
        const told = await bench.ask('GET', `/session?${name}=${encodeURIComponent(token)}`, {
          as: 'nobody',
        });
        if (told.status !== 401) fail(told, '401');
      }
    },
  },
  {
    id: 'sides-apart',
    level: 'MUST',
    title: {
      fr: 'Le côté de l’agent et celui de la personne sont fermés l’un à l’autre',
      en: 'Each side is closed to the other',
    },
    requirements: ['AUTH-6'],
    profile: 'agent',
    needs: ['agent'],
    async run(bench) {
      for (const each of announced(bench).filter(({ security }) => security !== 'public')) {
        const told = await bench.ask(each.method, bare(each), {
          as: each.security === 'agent' ? 'alice' : 'agent',
        });
        if (told.status !== 403 && told.status !== 401) fail(told, '403');
      }
    },
  },
  {
    id: 'scopes',
    level: 'MUST',
    title: { fr: 'Chaque acte d’agent demande son droit', en: 'Each act of an agent wants its scope' },
    requirements: ['AUTH-7'],
    profile: 'agent',
    needs: ['agent', 'reader'],
    async run(bench) {
      for (const each of announced(bench).filter(
        ({ scopes }) => scopes.length > 0 && !scopes.includes('agent:read'),
      )) {
        const told = await bench.ask(each.method, bare(each), { as: 'reader' });
        if (!isCode(told, 'agent-scope-required')) fail(told, '403 agent-scope-required');
      }
    },
  },
  {
    id: 'methods',
    level: 'MUST',
    title: {
      fr: 'Une méthode inconnue est refusée, avec celles qui existent',
      en: 'An unknown method is 405, with those there are',
    },
    requirements: ['PROB-4'],
    async run(bench) {
      const open = new Set(reachable(bench).map(({ path }) => path));
      for (const [template, { operations }] of paths) {
        const [first] = operations;
        if (first === undefined || !open.has(template) || !bench.can(role(first))) continue;
        const method = ['DELETE', 'PATCH', 'PUT'].find(
          (name) => !operations.some((each) => each.method === name),
        );
        if (method === undefined) continue;
        const told = await bench.ask(method, bare(first), { as: role(first), key: null });
        if (told.status !== 405) fail(told, '405');
        must(
          (told.headers['allow'] ?? '').includes(first.method),
          `${method} ${told.path}: Allow lacks ${first.method}.`,
          told,
        );
      }
      const head = await bench.ask('HEAD', '/capabilities', { as: 'nobody' });
      const get = await bench.ask('GET', '/capabilities', { as: 'nobody' });
      must(
        head.status === 200 && head.headers['etag'] === get.headers['etag'],
        'HEAD /capabilities does not follow GET.',
        head,
      );
    },
  },
  {
    id: 'key-required',
    level: 'MUST',
    title: { fr: 'Un envoi sans clé est refusé', en: 'A request without its key is refused' },
    requirements: ['IDEM-1'],
    async run(bench) {
      for (const each of reachable(bench).filter(({ idempotencyKey }) => idempotencyKey)) {
        const told = await bench.ask(each.method, bare(each), { as: role(each), key: null, body: {} });
        if (!isCode(told, 'idempotency-key-required')) fail(told, '400 idempotency-key-required');
      }
    },
  },
  {
    id: 'media-types',
    level: 'MUST',
    title: { fr: 'Un contenu d’un autre type est refusé', en: 'A body of another media type is refused' },
    requirements: ['PROB-6'],
    profile: 'core',
    async run(bench) {
      const draft = await openDraft(bench);
      const id = textAt(draft.json, '/id');
      const ifMatch = textAt(draft.json, '/version');
      const at: readonly (readonly [string, string])[] = [
        ['POST', '/corrections'],
        ['PATCH', `/corrections/${id}`],
        ['POST', `/corrections/${id}/submission`],
        ...(bench.has('attachments') ? [['POST', `/corrections/${id}/attachments`] as const] : []),
        ...(bench.has('errorSignals') ? [['POST', '/statistics/error-signals'] as const] : []),
        ...(bench.has('receiptVerification') ? [['POST', '/receipts/verification'] as const] : []),
      ];
      for (const [method, path] of at) {
        for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
          const told = await bench.ask(method, path, { raw: '{}', type, ifMatch });
          if (!isCode(told, 'unsupported-media-type')) fail(told, '415 unsupported-media-type');
        }
      }
      const merge = await bench.ask('PATCH', `/corrections/${id}`, {
        raw: '{}',
        type: 'application/merge-patch+json',
        ifMatch,
      });
      if (merge.status !== 415) fail(merge, '415: a draft patch is no merge patch');
    },
  },
  {
    id: 'left-out',
    level: 'MUST',
    title: { fr: 'Ce qui n’est pas annoncé n’est pas servi', en: 'What is not announced is not served' },
    requirements: ['DISC-3'],
    async run(bench) {
      for (const each of operationList) {
        if (each.feature === undefined || bench.has(each.feature) || !bench.can(role(each))) continue;
        // A method of a path that is served for something else is judged by its method.
        if (each.feature.includes('.') || each.path.startsWith('/.well-known')) continue;
        const told = await bench.ask(each.method, bare(each), {
          as: role(each),
          body: each.request === null ? undefined : {},
        });
        if (!isCode(told, 'feature-not-supported')) fail(told, '404 feature-not-supported');
      }
    },
  },
];
