import { frFirst } from './fr-first.ts';
import type { frLater } from './fr-later.ts';
import { fill, type Names } from './placeholders.ts';
import type { WordsWarning } from './check-overrides.ts';

/** Languages that ship. French is the source and the fallback. */
export type Locale = 'fr' | 'en';

type Texts = typeof frFirst & typeof frLater;

/** Key of a text that the first screens have at once. */
export type FirstKey = keyof typeof frFirst;
/** Key of any text; those of the later screens need `words.later()` first. */
export type WordKey = keyof Texts;

type Params<Name extends string> = [Name] extends [never] ? [] : [params: Readonly<Record<Name, string>>];
/** Key of a pair `.one` and `.other`, without its ending. */
export type PluralKey<Key extends string> = Key extends `${infer Base}.one` ? Base : never;
type PluralNames<Base extends string> = Exclude<
  Names<Texts[Extract<`${Base}.one` | `${Base}.other`, WordKey>]>,
  'count'
>;

/** The words of one language. A key or a parameter that does not exist does not compile. */
export interface Words<Key extends WordKey = FirstKey> {
  <K extends Key>(key: K, ...params: Params<Names<Texts[K]>>): string;
  /** Picks `.one` or `.other`; `{count}` is given, written in figures. French counts 0 as one. */
  plural<Base extends PluralKey<Key>>(
    base: Base,
    count: number,
    ...params: Params<PluralNames<Base>>
  ): string;
  /** Looks up a key built from the wire (a status, a code); nothing when there is no such text, or not yet. */
  find(key: string, params?: Readonly<Record<string, string>>): string | undefined;
  readonly locale: Locale;
  /** Loads the words of the later screens, once. Rejects when they cannot be loaded. */
  later(): Promise<Words<WordKey>>;
}

export interface WordsOptions {
  /** Language of the page, as a BCP 47 tag; anything but English gives French. */
  readonly locale: string;
  /** Texts of the host, by key. A wrong one is reported and left out. */
  readonly overrides?: Readonly<Record<string, unknown>> | undefined;
  /** Where warnings for the integrator go. */
  readonly warn?: ((warning: WordsWarning) => void) | undefined;
}

type Table = Readonly<Record<string, string>>;

/** `en`, `en-GB`… give English; everything else French. */
export function toLocale(tag: string): Locale {
  return /^en(-|$)/i.test(tag) ? 'en' : 'fr';
}

/** The French words, at once: what is shown while anything else is loading. */
export function createWords(): Words {
  return wordsOf('fr', frFirst, {});
}

/** The words in the page's language with the host's texts. Never rejects: it falls back to French. */
export async function loadWords(options: WordsOptions): Promise<Words> {
  const [first, overrides] = await Promise.all([
    toLocale(options.locale) === 'en' ? import('./en-first.ts').catch(() => undefined) : undefined,
    acceptedOverrides(options),
  ]);
  return first ? wordsOf('en', first.enFirst, overrides) : wordsOf('fr', frFirst, overrides);
}

async function acceptedOverrides({ overrides, warn }: WordsOptions): Promise<Table> {
  if (!overrides) return {};
  const checker = await import('./check-overrides.ts').catch(() => undefined);
  if (!checker) return {};
  const { accepted, warnings } = checker.checkOverrides(overrides);
  for (const warning of warnings) warn?.(warning);
  return accepted;
}

async function laterTexts(locale: Locale): Promise<Table> {
  if (locale === 'en') return (await import('./en-later.ts')).enLater;
  return (await import('./fr-later.ts')).frLater;
}

function wordsOf(locale: Locale, first: Table, overrides: Table): Words {
  let texts: Table = { ...first, ...overrides };
  let loading: Promise<Words<WordKey>> | undefined;

  const find = (key: string, params?: Readonly<Record<string, string>>) =>
    Object.hasOwn(texts, key) ? fill(texts[key] ?? '', params) : undefined;
  const word = (key: string, params?: Readonly<Record<string, string>>) => find(key, params) ?? '';
  const plural = (base: string, count: number, params?: Readonly<Record<string, string>>) => {
    const form = count === 1 || (count === 0 && locale === 'fr') ? 'one' : 'other';
    return word(`${base}.${form}`, { ...params, count: count.toLocaleString(locale) });
  };
  const later = () => {
    loading ??= laterTexts(locale).then(
      (more) => {
        texts = { ...first, ...more, ...overrides };
        return words;
      },
      (reason: unknown) => {
        loading = undefined;
        throw reason;
      },
    );
    return loading;
  };
  // The dictionaries' types, not this function's, say which keys exist and which parameters they take.
  const words = Object.assign(word, { plural, find, locale, later }) as Words<WordKey>;
  return words;
}
