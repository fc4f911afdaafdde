import type { PlainDate } from '../index.ts';
import { isObject } from './check-members.ts';
import type { FieldRules } from './field-issue.ts';
import { formatDate } from './format-date.ts';
import { formatAmount, formatDecimal } from './format-figure.ts';
import { spell } from './spell.ts';

const wordings = {
  fr: {
    true: 'Oui',
    false: 'Non',
    between: (from: PlainDate, to: PlainDate) => `du ${from} au ${to}`,
    since: (from: PlainDate) => `depuis le ${from}`,
    used: (name: string) => `nom d’usage\u00a0: ${name}`,
    files: (count: number) => `${count} document${count > 1 ? 's' : ''}`,
  },
  en: {
    true: 'Yes',
    false: 'No',
    between: (from: PlainDate, to: PlainDate) => `from ${from} to ${to}`,
    since: (from: PlainDate) => `since ${from}`,
    used: (name: string) => `name in use: ${name}`,
    files: (count: number) => `${count} document${count === 1 ? '' : 's'}`,
  },
};

type Members = Readonly<Record<string, unknown>>;

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function join(separator: string, parts: readonly unknown[]): string {
  return parts
    .map(text)
    .filter((part) => part !== '')
    .join(separator);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Name of a country in a language; its code where the name is not known. */
export function formatCountry(code: string, locale: string): string {
  return /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code)
    : code;
}

function formatAddress({ lines, postcode, city, country }: Members, locale: string): string {
  const abroad = text(country) === 'FR' ? '' : formatCountry(text(country), locale);
  return join(', ', [...list(lines), join(' ', [postcode, city]), abroad]);
}

/**
 * A value in words, as on screens and receipts; empty when there is nothing to say (absent, not of its type, a group).
 * Never throws. The same words for everybody who shows the value: see `wording.cases.json`.
 * @param locale - BCP 47 tag; words are French unless it begins with `en`.
 */
export function formatValue(field: FieldRules, value: unknown, locale: string): string {
  const english = locale.startsWith('en');
  const language = english ? 'en' : 'fr';
  const words = wordings[language];
  const members: Members = isObject(value) ? value : {};
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean' ? words[`${value}`] : '';
    case 'integer':
    case 'decimal':
      return formatDecimal(text(value), english);
    case 'money':
      return members['amount'] === undefined
        ? ''
        : formatAmount(text(members['amount']), text(members['currency']), english);
    case 'date':
    case 'partialDate':
    case 'yearMonth':
      return formatDate(text(value), language);
    case 'period': {
      const [from, to] = [members['from'], members['to']].map((day) => formatDate(text(day), language));
      return !from ? '' : to ? words.between(from, to) : words.since(from);
    }
    case 'choice': {
      const labelOf = (each: unknown) =>
        field.choices?.find((choice) => choice.value === each)?.label ?? each;
      return join(', ', (Array.isArray(value) ? value : [value]).map(labelOf));
    }
    case 'country':
      return formatCountry(text(value), language);
    case 'commune':
      return join(' ', [members['name'], members['postcode'] && `(${text(members['postcode'])})`]);
    case 'address':
      return formatAddress(members, language);
    case 'name': {
      const full = join(' ', [...list(members['given']), members['family']]);
      return members['used'] === undefined ? full : `${full} (${words.used(text(members['used']))})`;
    }
    case 'file':
      return Array.isArray(value) ? words.files(value.length) : '';
    default:
      return spell(field.type, text(value));
  }
}
