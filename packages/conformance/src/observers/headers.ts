import type { Observer } from '../check.ts';
import { at, textAt } from '../json.ts';
import type { Exchange } from '../wire/exchange.ts';

const isPersonal = ({ operation, path }: Exchange): boolean =>
  operation !== undefined && operation.security !== 'public' && !path.startsWith('/.well-known');
const isPreflight = ({ method }: Exchange): boolean => method === 'OPTIONS';

/** What headers every answer owes. */
export const headerObservers: readonly Observer[] = [
  {
    id: 'personal-not-stored',
    level: 'MUST',
    title: { fr: 'Ce qui est personnel n’est gardé nulle part', en: 'Nothing personal is stored' },
    requirements: ['CACHE-1'],
    profile: 'core',
    look(exchange) {
      if (!isPersonal(exchange) || isPreflight(exchange)) return undefined;
      const told = exchange.headers['cache-control'];
      return told === 'no-store' || told?.split(/\s*,\s*/).includes('no-store') === true
        ? undefined
        : `Cache-Control is ${told ?? 'missing'}`;
    },
  },
  {
    id: 'version-and-request-id',
    level: 'MUST',
    title: {
      fr: 'Chaque réponse dit la version du contrat et son numéro',
      en: 'Every answer has API-Version and X-Request-Id',
    },
    requirements: ['HEAD-1', 'VER-1'],
    look({ headers }, { world }) {
      const version = headers['api-version'] ?? '';
      if (!/^\d+\.\d+\.\d+$/.test(version)) return `API-Version is ${version || 'missing'}`;
      if (older(version, textAt(world.capabilities, '/contract/version')))
        return `API-Version ${version} is below that of the capabilities`;
      if (headers['deprecation'] !== undefined && headers['sunset'] === undefined)
        return 'Deprecation comes without Sunset';
      return (headers['x-request-id'] ?? '') === '' ? 'X-Request-Id is missing' : undefined;
    },
  },
  {
    id: 'personal-headers',
    level: 'MUST',
    title: {
      fr: 'Ce qui est personnel porte nosniff et no-referrer',
      en: 'Personal answers have nosniff and no-referrer',
    },
    requirements: ['HEAD-2'],
    profile: 'core',
    look(exchange) {
      if (!isPersonal(exchange) || isPreflight(exchange)) return undefined;
      if (exchange.headers['x-content-type-options'] !== 'nosniff')
        return 'X-Content-Type-Options is not nosniff';
      return exchange.headers['referrer-policy'] === 'no-referrer'
        ? undefined
        : 'Referrer-Policy is not no-referrer';
    },
  },
  {
    id: 'tag-is-version',
    level: 'MUST',
    title: {
      fr: 'La version d’un contenu est son ETag, et elle est forte',
      en: 'The version of a content is its strong ETag',
    },
    requirements: ['CACHE-2'],
    look({ headers, json, status, method, operation }) {
      if (status >= 300 || method === 'HEAD') return undefined;
      const tag = headers['etag'];
      if (tag?.startsWith('W/') === true) return `the tag ${tag} is weak`;
      const version = at(json, '/version');
      if (
        typeof version !== 'string' ||
        operation === undefined ||
        operation.operationId === 'createAttachment'
      )
        return undefined;
      return tag === undefined || tag === version ? undefined : `the tag is ${tag}, the version ${version}`;
    },
  },
  {
    id: 'retry-after',
    level: 'MUST',
    title: {
      fr: 'Trop de demandes : le service dit quand revenir',
      en: 'Too many requests: the service says when to come back',
    },
    requirements: ['RATE-1'],
    look: ({ status, headers }) =>
      status === 429 && !/^\d+$/.test(headers['retry-after'] ?? '') ? 'Retry-After is missing' : undefined,
  },
  {
    id: 'french',
    level: 'MUST',
    title: { fr: 'Le service parle français', en: 'The service speaks French' },
    requirements: ['DISC-7'],
    look(exchange) {
      const { headers, status, json, path } = exchange;
      if (path.endsWith('/capabilities') || path === '/.well-known/bonne-foi') {
        const locales = at(json, '/locales');
        if (Array.isArray(locales) && !locales.includes('fr')) return 'locales lacks fr';
      }
      const language = headers['content-language'];
      if (language !== undefined && !language.startsWith('fr')) return `Content-Language is ${language}`;
      return status === 200 &&
        isPersonal(exchange) &&
        headers['content-type'] === 'application/json' &&
        language === undefined
        ? 'Content-Language is missing'
        : undefined;
    },
  },
];

function older(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.split('.').map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
