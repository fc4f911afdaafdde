import { condition } from './condition-shape.ts';
import type { Check } from './issue.ts';
import { richText } from './rich-text-shape.ts';
import { day, https, list, object, text, whole } from './shapes.ts';

const key = text({ max: 128 });
const keys: Check = text({ max: 64 });

const legalRef: Check = object(
  {
    text: text({ max: 120 }),
    article: text({ max: 60 }),
    id: text({ pattern: /^[A-Z]{4,8}\d{12}$/, form: 'a Légifrance identifier' }),
    url: https,
    inForceFrom: day,
    inForceUntil: day,
    checkedOn: day,
    evidence: text(),
    excerpt: text({ max: 1000 }),
  },
  ['text', 'article'],
);

const link: Check = object(
  {
    href: text({
      max: 2048,
      pattern: /^(https:\/\/|tel:|mailto:|\/)/,
      form: 'an address that begins with https://, tel:, mailto: or /',
    }),
    rel: text(),
    title: text({ max: 300 }),
    type: text(),
  },
  ['href'],
);

/** A card of the contract (`AdviceCard`). */
export const card: Check = object(
  {
    id: text({ pattern: /^[a-z0-9][a-z0-9-]{1,99}$/, form: 'lower-case letters, digits and hyphens' }),
    lang: text({ pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, form: 'a language, as in fr' }),
    error: text({ min: 1, max: 300 }),
    advice: richText,
    warnings: list(richText, { max: 5 }),
    severity: text(),
    audience: list(text(), { min: 1, unique: true }),
    lifeEvents: list(keys, { max: 20, unique: true }),
    administration: key,
    procedure: key,
    fields: list(
      text({
        max: 256,
        pattern: /^[A-Za-z][A-Za-z0-9_-]*(\/(\*|[A-Za-z0-9_-]+)){0,2}$/,
        form: 'the path of a field, as in months/*/amount',
      }),
      { max: 50, unique: true },
    ),
    cover: text(),
    legalBasis: list(legalRef, { max: 20 }),
    validFrom: day,
    validUntil: day,
    reviewBy: day,
    lastCheckedAt: day,
    source: object({ urls: list(https, { min: 1, max: 20 }), evidence: text() }, ['urls', 'evidence']),
    links: list(link, { max: 20 }),
    sheets: list(text({ pattern: /^[FRN]\d{1,6}$/, form: 'a sheet of service-public, as in F123' }), {
      max: 20,
      unique: true,
    }),
    detect: condition,
    rank: whole(0, 1000),
  },
  [
    'id',
    'error',
    'advice',
    'audience',
    'administration',
    'cover',
    'validFrom',
    'reviewBy',
    'lastCheckedAt',
    'source',
  ],
);
