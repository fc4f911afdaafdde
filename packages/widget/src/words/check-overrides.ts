import { dictionaryKey } from './dictionary-key.ts';
import { forbiddenIn } from './forbidden.ts';
import { placeholdersOf } from './placeholders-of.ts';
import { wordKeys } from './word-keys.ts';
import type { Texts } from './words.ts';

/** What is wrong with a text given by the host. The text itself is never repeated. */
export interface WordsWarning {
  readonly code: 'unknown-word' | 'word-not-text' | 'word-placeholder' | 'word-promises-too-much';
  readonly key: string;
  readonly message: string;
}

export interface CheckedOverrides {
  /** By key of the dictionaries. */
  readonly accepted: Readonly<Record<string, string>>;
  readonly warnings: readonly WordsWarning[];
}

/**
 * Keeps the texts of the host that fit: known key, the same placeholders, no promise beyond the law.
 * @param texts - the texts that are there: a known key of a part still to come is left for later
 */
export function checkOverrides(overrides: Readonly<Record<string, unknown>>, texts: Texts): CheckedOverrides {
  const accepted: Record<string, string> = {};
  const warnings: WordsWarning[] = [];
  for (const [name, text] of Object.entries(overrides)) {
    const isKnown = wordKeys.includes(name);
    const key = dictionaryKey(name);
    const original = isKnown && Object.hasOwn(texts, key) ? texts[key] : undefined;
    if (original === undefined && isKnown) continue;
    const warning = warningFor(name, text, original);
    if (warning) warnings.push(warning);
    else if (typeof text === 'string') accepted[key] = text;
  }
  return { accepted, warnings };
}

function warningFor(key: string, text: unknown, original: string | undefined): WordsWarning | undefined {
  if (original === undefined) {
    return warn('unknown-word', key, 'no text has this key. Use a key of the words guide.');
  }
  if (typeof text !== 'string' || text.trim() === '') {
    return warn('word-not-text', key, 'the replacement is not a text. Give a string that is not empty.');
  }
  const expected = placeholdersOf(original).join(', ');
  if (placeholdersOf(text).join(', ') !== expected) {
    const what = expected === '' ? 'takes no placeholder' : `needs exactly these placeholders: ${expected}`;
    return warn('word-placeholder', key, `this text ${what}. Write them between braces.`);
  }
  if (forbiddenIn(text).length > 0) {
    return warn(
      'word-promises-too-much',
      key,
      'the replacement promises more than the law. Say only what is certain.',
    );
  }
  return undefined;
}

function warn(code: WordsWarning['code'], key: string, what: string): WordsWarning {
  return {
    code,
    key,
    message: `[bonne-foi ${code}] "${key}": ${what} The original text is used. See docs/errors/${code}.md`,
  };
}
