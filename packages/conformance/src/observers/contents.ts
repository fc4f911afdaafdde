/** What no answer may hold, and what some must: looked at on every exchange of the run. */
import type { Observer } from '../check.ts';
import { at, isObject, listAt, textAt, walk } from '../json.ts';
import type { Exchange } from '../wire/exchange.ts';

const toPerson = ({ role, status }: Exchange): boolean =>
  (role === 'alice' || role === 'bob') && status < 300;

/** Every assessment of an answer, with its pointer. */
function* assessments(json: unknown): Generator<readonly [string, unknown]> {
  for (const [pointer, value] of walk(json)) {
    if (pointer.endsWith('/rightToError')) yield [pointer, value];
  }
}

const axes = ['sanction', 'principal', 'interest'] as const;

export const contentObservers: readonly Observer[] = [
  {
    id: 'no-personal-address',
    level: 'MUST',
    title: {
      fr: 'Aucune valeur personnelle dans une adresse ou un en-tête',
      en: 'No personal value in an address or a header',
    },
    requirements: ['PRIV-1'],
    look({ headers, json }, { world, config }) {
      const cursor = textAt(json, '/nextCursor');
      const { cookie: _cookie, ...shown } = headers;
      const places = [...Object.values(shown), cursor, decoded(cursor)].join('\n');
      const values = [
        ...(config.secrets ?? []),
        ...config.change.values.filter((each) => typeof each === 'string'),
        world.canary,
      ];
      return values.some((value) => value.length > 5 && places.includes(value))
        ? 'a value is in a header or a cursor'
        : undefined;
    },
  },
  {
    id: 'secrets-masked',
    level: 'MUST',
    title: { fr: 'Ce qui est masqué ne sort jamais', en: 'What is masked never leaves' },
    requirements: ['REC-3', 'RCPT-16'],
    profile: 'core',
    look({ text, json, operation }, { config }) {
      if ((config.secrets ?? []).some((secret) => text.includes(secret)))
        return 'a masked value is in the answer';
      if (operation?.operationId !== 'getRecord') return undefined;
      for (const [path, held] of Object.entries(
        isObject(at(json, '/values')) ? (at(json, '/values') as object) : {},
      )) {
        if (at(held, '/masked') !== true) continue;
        if (at(held, '/value') !== undefined) return `${path} is masked, and its value is there`;
        if (textAt(held, '/display') === '') return `${path} is masked, without display`;
      }
      return undefined;
    },
  },
  {
    id: 'assessment-whole',
    level: 'MUST',
    title: {
      fr: 'L’appréciation a ses trois axes, chacun avec ses sources',
      en: 'An assessment has its three axes, each with sources',
    },
    requirements: ['LAW-1'],
    look({ json }) {
      for (const [pointer, assessment] of assessments(json)) {
        for (const axis of axes) {
          const finding = at(assessment, `/${axis}`);
          if (finding === undefined) return `${pointer} has no ${axis}`;
          if (textAt(finding, '/value') === '' || listAt(finding, '/codes').length === 0)
            return `${pointer}/${axis} lacks value or codes`;
          if (listAt(finding, '/sources').length === 0) return `${pointer}/${axis} has no source`;
        }
      }
      return undefined;
    },
  },
  {
    id: 'right-with-duty',
    level: 'MUST',
    title: { fr: 'Le droit est dit avec le devoir', en: 'The right is told with the duty' },
    requirements: ['REC-7'],
    profile: 'core',
    look({ json, operation, status }) {
      for (const [pointer, assessment] of assessments(json)) {
        if (textAt(assessment, '/notice/right') === '' || textAt(assessment, '/notice/duty') === '')
          return `${pointer}/notice lacks the right or the duty`;
      }
      const isSent = operation?.operationId === 'submitCorrection' && status === 200;
      return isSent && at(json, '/rightToError') === undefined
        ? 'a submitted correction has no rightToError'
        : undefined;
    },
  },
  {
    id: 'axes-apart',
    level: 'MUST',
    title: {
      fr: 'Une phrase sur la sanction ne parle pas d’argent dû',
      en: 'A sentence on the sanction does not speak of sums due',
    },
    requirements: ['LAW-2'],
    look({ json }) {
      for (const [pointer, assessment] of assessments(json)) {
        const words = textAt(assessment, '/sanction/explanation');
        if (/intérêts? de retard|majorations? de retard|€|\bvous devez payer\b|rembours/i.test(words))
          return `${pointer}/sanction speaks of another axis`;
      }
      return undefined;
    },
  },
  {
    id: 'no-guess',
    level: 'MUST',
    title: {
      fr: 'Ce qui n’est pas su ne joue pas contre la personne',
      en: 'What is not known does not count against the person',
    },
    requirements: ['LAW-3', 'LAW-4'],
    look(exchange) {
      if (!toPerson(exchange)) return undefined;
      for (const [pointer, assessment] of assessments(exchange.json)) {
        // The kit notifies nobody of bad faith: nothing in its corrections can lift the shield.
        if (textAt(assessment, '/sanction/value') === 'not_shielded')
          return `${pointer}/sanction is not_shielded without a fact`;
        const codes = axes.flatMap((axis) => listAt(assessment, `/${axis}/codes`));
        if (codes.some((code) => /bad_faith|fraud/.test(String(code))))
          return `${pointer} supposes bad faith`;
      }
      return undefined;
    },
  },
  {
    id: 'no-memory-source',
    level: 'MUST',
    title: {
      fr: 'Une source non vérifiée n’est pas montrée comme sûre',
      en: 'A source known by memory is not shown',
    },
    requirements: ['LAW-5'],
    look(exchange) {
      if (!toPerson(exchange)) return undefined;
      for (const [pointer, value] of walk(exchange.json)) {
        if (pointer.endsWith('/evidence') && value === 'memory') return `${pointer} is memory`;
      }
      return undefined;
    },
  },
  {
    id: 'agent-side-hidden',
    level: 'MUST',
    title: {
      fr: 'La personne ne voit rien du côté de l’agent',
      en: 'A person sees nothing of the agent’s side',
    },
    requirements: ['AUTH-9'],
    look(exchange) {
      if (!toPerson(exchange)) return undefined;
      for (const [pointer] of walk(exchange.json)) {
        if (/\/(?:facts|internalNotes|journal|assignment)$/.test(pointer)) return `${pointer} is there`;
        if (pointer.endsWith('/disclosure/ground')) return `${pointer} is there`;
      }
      return undefined;
    },
  },
  {
    id: 'verified-has-source',
    level: 'MUST',
    title: {
      fr: 'Ce qui vient d’un autre organisme dit d’où',
      en: 'What comes from another body says from where',
    },
    requirements: ['REC-4'],
    profile: 'core',
    look({ json }) {
      for (const [pointer, value] of walk(json)) {
        if (at(value, '/state') === 'verified' && textAt(value, '/source') === '')
          return `${pointer} is verified, without a source`;
      }
      return undefined;
    },
  },
  {
    id: 'effects-grounded',
    level: 'MUST',
    title: {
      fr: 'Ce qui est suspendu dit pourquoi et jusqu’à quand',
      en: 'What is suspended says why and until when',
    },
    requirements: ['LAW-11'],
    profile: 'core',
    look({ json, operation }) {
      if (operation?.operationId !== 'submitCorrection') return undefined;
      for (const [index, effect] of listAt(json, '/effects').entries()) {
        const place = `/effects/${String(index)}`;
        if (listAt(effect, '/ground').length === 0) return `${place} has no ground`;
        if (
          /suspended|suspension/.test(textAt(effect, '/kind')) &&
          at(effect, '/until') === undefined &&
          at(effect, '/untilEvent') === undefined
        )
          return `${place} has no end`;
      }
      return undefined;
    },
  },
  {
    id: 'told-after-receipt',
    level: 'MUST',
    title: {
      fr: 'Un organisme n’est dit prévenu qu’avec la date',
      en: 'A body is said to know only with the date',
    },
    requirements: ['LAW-12'],
    profile: 'follow',
    look({ json }) {
      const untimed = listAt(json, '/told').find(
        (each) => at(each, '/told') === true && at(each, '/at') === undefined,
      );
      return untimed === undefined ? undefined : 'a body is told, without a date';
    },
  },
];

function decoded(cursor: string): string {
  return Buffer.from(cursor.split('.')[0] ?? '', 'base64url').toString('latin1');
}
