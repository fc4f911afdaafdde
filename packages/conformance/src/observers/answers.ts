/** What every answer owes, whatever was asked: looked at on every exchange of the run. */
import { isProblemCode, problems, problemType } from '@bonne-foi/contract/problems';
import { validate } from '@bonne-foi/contract/validators';
import type { Observer } from '../check.ts';
import { at, isObject, textAt } from '../json.ts';
import type { Exchange } from '../wire/exchange.ts';

const isFailure = ({ status }: Exchange): boolean => status >= 400;
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
];
