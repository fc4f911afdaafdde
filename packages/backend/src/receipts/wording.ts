import type { Field } from '@bonne-foi/contract';

/** How a value is put into words. */
export interface WordingOptions {
  /** Hides all but what tells one value from another. */
  readonly mask?: boolean;
}

const none = 'non renseigné';

/** A value in French words, as receipts and decisions give it. */
export function wordsOf(field: Field, value: unknown, options: WordingOptions = {}): string {
  if (value === undefined || value === null || value === '') return none;
  const words = byType[field.type]?.(value, field) ?? plain(value);
  return options.mask === true ? masked(words) : words;
}

/** Keeps the last characters of what is long enough, and nothing of the rest. */
export function masked(words: string): string {
  const letters = [...words];
  const kept = letters.length >= 12 ? 4 : letters.length >= 8 ? 2 : 0;
  return `••••${kept === 0 ? '' : ` ${letters.slice(-kept).join('').trim()}`}`;
}

type Wording = (value: unknown, field: Field) => string | undefined;

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const countries = new Intl.DisplayNames('fr', { type: 'region' });

/** A day, a month or a year in words. */
export function dateWords(value: string): string {
  const time = Date.parse(value);
  if (Number.isNaN(time)) return value;
  if (value.length === 4) return value;
  return value.length === 7 ? month.format(time) : day.format(time).replace(/^1 /, '1er ');
}

/** An instant in words, in Paris. */
export function instantWords(at: string): string {
  const parts = new Intl.DateTimeFormat('fr-FR', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  });
  const [date = '', time = ''] = parts.format(new Date(at)).split(/ à |, | (?=\d{2}:)/);
  return `${date.replace(/^1 /, '1er ')} à ${time.replace(':', ' h ')} (heure de Paris)`;
}

/** Decimal string to French figures; never through a float. */
function figures(amount: string): string {
  const [whole = '', decimals] = amount.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return `${amount.startsWith('-') ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  // Own member of an object, read by name.
  return (value as Readonly<Record<string, unknown>>)[name];
}

function texts(...values: unknown[]): string[] {
  return values.flat().filter((value): value is string => typeof value === 'string' && value !== '');
}

const byType: { readonly [type: string]: Wording } = {
  boolean: (value) => (value === true ? 'oui' : 'non'),
  integer: (value) => figures(String(value)),
  decimal: (value) => figures(String(value)),
  money: (value) => {
    const [amount] = texts(member(value, 'amount'));
    const [currency] = texts(member(value, 'currency'));
    if (amount === undefined) return undefined;
    return `${figures(amount)}\u00a0${currency === 'EUR' ? '€' : (currency ?? '')}`;
  },
  date: (value) => dateWords(String(value)),
  partialDate: (value) => dateWords(String(value)),
  yearMonth: (value) => dateWords(String(value)),
  period: (value) => {
    const [from] = texts(member(value, 'from'));
    const [to] = texts(member(value, 'to'));
    if (from === undefined) return undefined;
    return to === undefined ? `depuis le ${dateWords(from)}` : `du ${dateWords(from)} au ${dateWords(to)}`;
  },
  choice: (value, { choices = [] }) =>
    texts(value)
      .map((one) => choices.find((choice) => choice.value === one)?.label ?? one)
      .join(', '),
  country: (value) => countries.of(String(value)),
  commune: (value) => {
    const [name, postcode] = [texts(member(value, 'name'))[0], texts(member(value, 'postcode'))[0]];
    return postcode === undefined ? name : `${name} (${postcode})`;
  },
  address: (value) => {
    const [country] = texts(member(value, 'country'));
    const city = texts(member(value, 'postcode'), member(value, 'city')).join(' ');
    const abroad = country === undefined || country === 'FR' ? undefined : countries.of(country);
    return texts(member(value, 'lines'), city, abroad).join(', ');
  },
  name: (value) => {
    const [family] = texts(member(value, 'family'));
    const [used] = texts(member(value, 'used'));
    const name = texts(member(value, 'given'), family).join(' ');
    return used === undefined ? name : `${name}, nom d’usage ${used}`;
  },
  phone: (value) => {
    const text = String(value);
    return /^\+33[1-9]\d{8}$/.test(text) ? `0${text.slice(3)}`.replace(/(\d\d)(?=\d)/g, '$1 ') : text;
  },
  iban: (value) => String(value).replace(/(.{4})(?=.)/g, '$1 '),
  file: (value) =>
    Array.isArray(value) ? `${value.length} fichier${value.length > 1 ? 's' : ''}` : undefined,
};

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
