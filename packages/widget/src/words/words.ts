import type { frAudits } from './fr-audits.ts';
import type { frCorrecting } from './fr-correcting.ts';
import type { frFirst } from './fr-first.ts';
import type { frHome } from './fr-home.ts';
import type { frLater } from './fr-later.ts';
import type { frSending } from './fr-sending.ts';
import { fill, type Names } from './placeholders.ts';

/** Languages that ship. French is the source and the fallback. */
export type Locale = 'fr' | 'en';

type AllTexts = typeof frFirst &
  typeof frHome &
  typeof frCorrecting &
  typeof frSending &
  typeof frLater &
  typeof frAudits;

/** Key of a text. Those of a part of the journey are there once that part is (`src/stages/`). */
export type WordKey = keyof AllTexts;

type Params<Name extends string> = [Name] extends [never] ? [] : [params: Readonly<Record<Name, string>>];
/** Key of a pair `.one` and `.other`, without its ending. */
export type PluralKey<Key extends string> = Key extends `${infer Base}.one` ? Base : never;
type PluralNames<Base extends string> = Exclude<
  Names<AllTexts[Extract<`${Base}.one` | `${Base}.other`, WordKey>]>,
  'count'
>;

/** The words of one language. A key or a parameter that does not exist does not compile. */
export interface Words {
  <K extends WordKey>(key: K, ...params: Params<Names<AllTexts[K]>>): string;
  /** Picks `.one` or `.other`; `{count}` is given, written in figures. French counts 0 as one. */
  plural<Base extends PluralKey<WordKey>>(
    base: Base,
    count: number,
    ...params: Params<PluralNames<Base>>
  ): string;
  /** Looks up a key built from the wire (a status, a code); nothing when there is no such text, or not yet. */
  find(key: string, params?: Readonly<Record<string, string>>): string | undefined;
  readonly locale: Locale;
}

/** Texts by key. */
export type Texts = Readonly<Record<string, string>>;

/** `en`, `en-GB`… give English; everything else French. */
export function toLocale(tag: string): Locale {
  return /^en(-|$)/i.test(tag) ? 'en' : 'fr';
}

/** The words of a language, from its texts. */
export function createWords(locale: Locale, texts: Texts): Words {
  const find = (key: string, params?: Readonly<Record<string, string>>) =>
    Object.hasOwn(texts, key) ? fill(texts[key] ?? '', params) : undefined;
  const word = (key: string, params?: Readonly<Record<string, string>>) => find(key, params) ?? '';
  const plural = (base: string, count: number, params?: Readonly<Record<string, string>>) => {
    const form = count === 1 || (count === 0 && locale === 'fr') ? 'one' : 'other';
    // Below a thousand all languages write the same, and the first use of `Intl` in a page is slow.
    return word(`${base}.${form}`, {
      ...params,
      count: count < 1000 ? `${count}` : count.toLocaleString(locale),
    });
  };
  // The dictionaries' types, not this function's, say which keys exist and which parameters they take.
  return Object.assign(word, { plural, find, locale }) as Words;
}
