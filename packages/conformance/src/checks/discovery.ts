/** What a client reads before anything else, and how browsers may read it. */
import type { ActingCheck } from '../check.ts';
import { canonical, at, listAt, textAt } from '../json.ts';
import { must, Skip } from '../verdict.ts';

const exposed = [
  'etag',
  'location',
  'retry-after',
  'api-version',
  'deprecation',
  'sunset',
  'link',
  'ratelimit',
  'ratelimit-policy',
  'idempotency-replayed',
  'upload-offset',
  'upload-complete',
  'upload-limit',
  'x-request-id',
];
const sendable = [
  'content-type',
  'accept-language',
  'authorization',
  'if-match',
  'if-none-match',
  'idempotency-key',
  'x-csrf-token',
  'traceparent',
];

const names = (text: string | undefined): string[] => (text ?? '').toLowerCase().split(/\s*,\s*/);

export const discoveryChecks: readonly ActingCheck[] = [
  {
    id: 'capabilities',
    level: 'MUST',
    title: {
      fr: 'Le service dit à tous ce qu’il sait faire',
      en: 'The service tells everyone what it can do',
    },
    requirements: ['DISC-1', 'CACHE-3'],
    operation: 'getCapabilities',
    async run(bench) {
      const told = await bench.get('/capabilities', 'nobody');
      const tag = told.headers['etag'] ?? '';
      must(tag !== '', 'GET /capabilities has no ETag.', told);
      const again = await bench.ask('GET', '/capabilities', {
        as: 'nobody',
        headers: { 'if-none-match': tag },
      });
      must(
        again.status === 304 && again.bytes.byteLength === 0,
        'If-None-Match with the current tag is not 304 without a body.',
        again,
      );
      const other = await bench.ask('GET', '/capabilities', {
        as: 'nobody',
        headers: { 'if-none-match': '"another"' },
      });
      must(other.status === 200, 'If-None-Match with another tag is not 200.', other);
    },
  },
  {
    id: 'not-modified',
    level: 'MUST',
    title: { fr: 'Ce qui n’a pas changé n’est pas renvoyé', en: 'What has not changed is not sent again' },
    requirements: ['CACHE-3', 'CACHE-2'],
    operation: 'getRecord',
    profile: 'core',
    async run(bench) {
      const path = `/records/${bench.world.recordId}`;
      const [one, two] = [await bench.get(path), await bench.get(path)];
      const tag = one.headers['etag'] ?? '';
      must(tag !== '' && tag === two.headers['etag'], 'Two reads of one record have two tags.', two);
      const again = await bench.ask('GET', path, { headers: { 'if-none-match': tag } });
      must(
        again.status === 304 && again.bytes.byteLength === 0,
        'If-None-Match with the current tag is not 304 without a body.',
        again,
      );
    },
  },
  {
    id: 'well-known',
    level: 'SHOULD',
    title: { fr: 'L’API se trouve depuis le nom du site', en: 'The API is found from the origin' },
    requirements: ['DISC-5'],
    operation: 'discover',
    async run(bench) {
      const told = await bench.ask('GET', '/.well-known/bonne-foi', { as: 'nobody' });
      must(
        told.status === 200 || told.status === 307,
        `/.well-known/bonne-foi answers ${String(told.status)}.`,
        told,
      );
      if (told.status === 307) return;
      const own = await bench.get('/capabilities', 'nobody');
      must(textAt(told.json, '/api/base') !== '', 'api.base is missing.', told);
      const features = (json: unknown): string => canonical(at(json, '/features'));
      must(
        features(told.json) === features(own.json),
        'It announces other features than /capabilities.',
        told,
      );
    },
  },
  {
    id: 'preflight',
    level: 'MUST',
    title: {
      fr: 'Un navigateur d’un site permis peut tout demander',
      en: 'A browser of an allowed site may ask for everything',
    },
    requirements: ['CORS-1', 'CORS-2', 'CORS-3'],
    operation: 'getRecord',
    profile: 'core',
    async run(bench) {
      const { origin } = bench.config;
      if (origin === undefined) throw new Skip('The configuration has no origin.');
      for (const [path, method] of [
        ['/records', 'GET'],
        ['/corrections', 'POST'],
        ['/corrections/any-id', 'PATCH'],
        ['/corrections/any-id', 'DELETE'],
      ] as const) {
        const told = await bench.ask('OPTIONS', path, {
          as: 'nobody',
          headers: {
            origin,
            'access-control-request-method': method,
            'access-control-request-headers': 'if-match',
          },
        });
        must(
          told.status === 204 || told.status === 200,
          `The preflight of ${path} answers ${String(told.status)}.`,
          told,
        );
        must(
          told.headers['access-control-allow-origin'] === origin,
          `The preflight of ${path} does not allow ${origin}.`,
          told,
        );
        must(
          names(told.headers['access-control-allow-methods']).includes(method.toLowerCase()),
          `It does not allow ${method}.`,
          told,
        );
        const allowed = names(told.headers['access-control-allow-headers']);
        const missing = sendable.filter((name) => !allowed.includes(name));
        must(missing.length === 0, `It does not allow ${missing.join(', ')}.`, told);
      }
      const read = await bench.ask('GET', '/records', { headers: { origin } });
      const missing = exposed.filter(
        (name) => !names(read.headers['access-control-expose-headers']).includes(name),
      );
      must(missing.length === 0, `Access-Control-Expose-Headers lacks ${missing.join(', ')}.`, read);
    },
  },
  {
    id: 'foreign-origin',
    level: 'MUST',
    title: { fr: 'Un site inconnu ne lit rien de personnel', en: 'An unknown site reads nothing personal' },
    requirements: ['CORS-3'],
    operation: 'listRecords',
    profile: 'core',
    async run(bench) {
      const told = await bench.ask('GET', '/records', { headers: { origin: 'https://elsewhere.example' } });
      must(
        told.headers['access-control-allow-origin'] === undefined,
        'A foreign origin may read personal answers.',
        told,
      );
    },
  },
  {
    id: 'public-open',
    level: 'MUST',
    title: {
      fr: 'Ce qui est public se lit de partout, sans préalable',
      en: 'What is public is read from everywhere, without preflight',
    },
    requirements: ['CORS-4'],
    operation: 'getCapabilities',
    async run(bench) {
      const paths = [
        '/capabilities',
        ...(bench.has('advice') ? ['/advice?limit=1'] : []),
        ...(bench.has('statistics') ? ['/statistics/frequent-errors'] : []),
      ];
      for (const path of paths) {
        const told = await bench.ask('GET', path, {
          as: 'nobody',
          headers: { origin: 'https://elsewhere.example' },
        });
        must(
          told.headers['access-control-allow-origin'] === '*',
          `${path} is not open to every origin.`,
          told,
        );
        must(
          told.headers['access-control-allow-credentials'] === undefined,
          `${path} allows credentials to every origin.`,
          told,
        );
      }
    },
  },
  {
    id: 'deprecations',
    level: 'MUST',
    title: { fr: 'Ce qui va disparaître est annoncé', en: 'What will go is announced' },
    requirements: ['VER-1'],
    operation: 'getCapabilities',
    async run(bench) {
      const told = await bench.get('/capabilities', 'nobody');
      const listed = listAt(told.json, '/deprecations').length;
      must(
        told.headers['deprecation'] === undefined || listed > 0,
        'Deprecation is sent, and the capabilities list none.',
        told,
      );
      for (const each of listAt(told.json, '/deprecations')) {
        must(
          textAt(each, '/sunset') !== '' || textAt(each, '/sunsetAt') !== '',
          'A deprecation has no end.',
          told,
        );
      }
    },
  },
  {
    id: 'keys-kept-a-day',
    level: 'MUST',
    title: { fr: 'Une clé est gardée au moins un jour', en: 'A key is kept for a day at least' },
    requirements: ['IDEM-7'],
    operation: 'getCapabilities',
    profile: 'core',
    async run(bench) {
      const told = await bench.get('/capabilities', 'nobody');
      must(
        Number(at(told.json, '/limits/idempotencyTtlSeconds')) >= 86_400,
        'limits.idempotencyTtlSeconds is less than a day, or missing.',
        told,
      );
    },
  },
];
