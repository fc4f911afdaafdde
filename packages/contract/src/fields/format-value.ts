import { isObject } from './is-object.ts';
import type { FieldRules } from './field-issue.ts';
import { formatDate } from './format-date.ts';
import { formatAmount, formatDecimal } from './format-figure.ts';
import { spell } from './spell.ts';

const wordings = {
  fr: { true: 'Oui', false: 'Non', from: 'du', to: 'au', since: 'depuis le', used: 'nom d’usage\u00a0:' },
  en: { true: 'Yes', false: 'No', from: 'from', to: 'to', since: 'since', used: 'name in use:' },
};

/** Texts and numbers with something between; anything else is left out. */
function join(separator: string, parts: readonly unknown[]): string {
  return parts
    .filter((part) => (typeof part === 'string' && part) || typeof part === 'number')
    .join(separator);
}

const text = (value: unknown): string => join('', [value]);

/** Name of a country in a language; its code where the name is not known. */
export function formatCountry(code: string, locale: string): string {
  return /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code)
    : code;
}

/**
 * A value in words, as on screens and receipts; empty when there is nothing to say (absent, not of its type, a group).
 * Never throws. The same words for everybody who shows the value: see `wording.cases.json`.
 * @param locale - BCP 47 tag; words are French unless it begins with `en`.
 */
export function formatValue({ type, choices }: FieldRules, value: unknown, locale: string): string {
  const english = locale.startsWith('en');
  const language = english ? 'en' : 'fr';
  const words = wordings[language];
  const plain = text(value);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const members = isObject(value) ? value : {};
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean' ? words[`${value}`] : '';
    case 'integer':
    case 'decimal':
      return formatDecimal(plain, english);
    case 'money': {
      const amount = text(members['amount']);
      return amount && formatAmount(amount, text(members['currency']), english);
    }
    case 'date':
    case 'partialDate':
    case 'yearMonth':
      return formatDate(plain, language);
    case 'period': {
      const [from = '', to] = [members['from'], members['to']].map((day) => formatDate(text(day), language));
      return from && join(' ', to ? [words.from, from, words.to, to] : [words.since, from]);
    }
    case 'choice':
      return join(
        ', ',
        list.map((each) => choices?.find((choice) => choice.value === each)?.label ?? each),
      );
    case 'country':
      return formatCountry(plain, language);
    case 'commune': {
      const postcode = text(members['postcode']);
      return join(' ', [members['name'], postcode && `(${postcode})`]);
    }
    case 'address': {
      const { lines, postcode, city, country } = members;
      const abroad = country !== 'FR' && formatCountry(text(country), language);
      return join(', ', [lines, join(' ', [postcode, city]), abroad].flat());
    }
    case 'name': {
      const used = text(members['used']);
      const full = [members['given'], members['family']].flat();
      return join(' ', [...full, used && `(${words.used} ${used})`]);
    }
    case 'file': {
      if (!Array.isArray(value)) return '';
      const one = new Intl.PluralRules(language).select(value.length) === 'one';
      return `${value.length} document${one ? '' : 's'}`;
    }
    default:
      return spell(type, plain);
  }
}
