/** What every answer owes, whatever was asked: looked at on every exchange of the run. */
import { isProblemCode, problems, problemType } from '@bonne-foi/contract/problems';
import { validate } from '@bonne-foi/contract/validators';
import type { Observer } from '../check.ts';
import { at, isObject, textAt } from '../json.ts';
import type { Exchange } from '../wire/exchange.ts';

const isFailure = ({ status }: Exchange): boolean => status >= 400;
const isPersonal = ({ operation, path, status }: Exchange): boolean =>
  operation === undefined
    ? false
    : operation.security !== 'public' && !path.startsWith('/.well-known') && status !== 0;
const isPreflight = ({ method }: Exchange): boolean => method === 'OPTIONS';

export const answerObservers: readonly Observer[] = [
  {
    id: 'problem-shape',
    level: 'MUST',
    title: { fr: 'Chaque refus est un problème bien formé', en: 'Every refusal is a well-formed problem' },
    requirements: ['PROB-1'],
    look(exchange) {
      if (!isFailure(exchange) || exchange.method === 'HEAD') return undefined;
      const type = exchange.headers['content-type'] ?? '';
      if (!type.startsWith('application/problem+json')) return `the refusal is ${type || 'without a type'}`;
      const validation = validate('Problem', exchange.json);
      if (!validation.ok) return `the problem is ill-formed at ${validation.issues[0]?.pointer ?? ''}`;
      const code = textAt(exchange.json, '/code');
      if (at(exchange.json, '/status') !== exchange.status) return 'its status is not that of the answer';
      return textAt(exchange.json, '/type').endsWith(`/${code}`)
        ? undefined
        : 'its type does not end in its code';
    },
  },
  {
    id: 'problem-known',
    level: 'MUST',
    title: {
      fr: 'Chaque problème est de la liste, avec son statut',
      en: 'Every problem is of the list, with its status',
    },
    requirements: ['PROB-2'],
    look(exchange) {
      const code = textAt(exchange.json, '/code');
      if (!isFailure(exchange) || code === '') return undefined;
      if (!isProblemCode(code)) return `"${code}" is not in problems.yaml`;
      if (problems[code].status !== exchange.status) return `"${code}" came with ${String(exchange.status)}`;
      return textAt(exchange.json, '/type') === problemType(code)
        ? undefined
        : `the type of "${code}" is another`;
    },
  },
  {
    id: 'problem-silent',
    level: 'MUST',
    title: {
      fr: 'Aucun problème ne montre une valeur envoyée, une trace ou un chemin du serveur',
      en: 'No problem shows a value that was sent, a stack trace or a path of the server',
    },
    requirements: ['PROB-3'],
    look(exchange, { world, config }) {
      if (!isFailure(exchange)) return undefined;
      const told = { ...(isObject(exchange.json) ? exchange.json : {}), current: undefined };
      const text = JSON.stringify(told) + (isObject(exchange.json) ? '' : exchange.text);
      if (text.includes(world.canary)) return 'it repeats a value that was sent';
      const refused = typeof config.change.refused === 'string' ? config.change.refused : '';
      if (refused.length > 5 && text.includes(refused)) return 'it repeats the value that it refuses';
      if (
        /node_modules|\bat [\w.<>]+ \(|\.(?:ts|js|py|php|java|rb|go):\d+|Traceback|Stack trace|\/(?:var|home|srv|usr)\//.test(
          text,
        )
      ) {
        return 'it holds a stack trace or a path of the server';
      }
      return /\b(?:select .+ from|insert into|update .+ set)\b/i.test(text) ? 'it holds a query' : undefined;
    },
  },
  {
    id: 'no-redirect',
    level: 'MUST',
    title: { fr: 'L’API ne redirige jamais', en: 'The API never redirects' },
    requirements: ['PROB-8'],
    look: ({ status, path }) =>
      status >= 300 && status < 400 && status !== 304 && !path.startsWith('/.well-known')
        ? `it answers ${String(status)}`
        : undefined,
  },
  {
    id: 'no-failure',
    level: 'MUST',
    title: {
      fr: 'Rien de ce que le kit envoie ne fait échouer le service',
      en: 'Nothing that the kit sends makes the service fail',
    },
    requirements: ['VAL-4'],
    look: ({ status }) => (status >= 500 ? `it answers ${String(status)}` : undefined),
  },
  {
    id: 'status-and-shape',
    level: 'MUST',
    title: {
      fr: 'Chaque réponse a un statut, un type et une forme du contrat',
      en: 'Every answer has a status, a media type and a shape of the contract',
    },
    requirements: ['DISC-2', 'RCPT-4'],
    look(exchange) {
      const { operation, status, method } = exchange;
      if (operation === undefined || isFailure(exchange) || isPreflight(exchange)) return undefined;
      if (status === 304 || status === 307) return undefined;
      if (!operation.success.includes(status))
        return `${String(status)} is no status of ${operation.operationId}`;
      if (method === 'HEAD' || status === 204)
        return exchange.bytes.byteLength > 0 ? 'it has a body' : undefined;
      const table = operation.responses[String(status)] ?? {};
      const type = (exchange.headers['content-type'] ?? '').split(';')[0] ?? '';
      const known = Object.keys(table);
      if (!known.includes(type) && !known.includes('application/octet-stream'))
        return `${type || 'no type'} is no type of ${operation.operationId}`;
      const schema = table[type];
      if (schema === null || schema === undefined) return undefined;
      const validation = validate(schema, exchange.json);
      if (validation.ok) return undefined;
      const [issue] = validation.issues;
      return `it is no ${schema}: ${issue?.pointer ?? ''} ${issue?.message ?? ''}`;
    },
  },
  {
    id: 'announced-works',
    level: 'MUST',
    title: { fr: 'Ce qui est annoncé est servi', en: 'What is announced is served' },
    requirements: ['DISC-2'],
    look({ operation, json }, bench) {
      if (textAt(json, '/code') !== 'feature-not-supported' || operation === undefined) return undefined;
      if (operation.feature === undefined)
        return operation.profile === 'core' && bench.serves('core') ? 'core is announced' : undefined;
      return bench.has(operation.feature) ? `${operation.feature} is announced` : undefined;
    },
  },
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
