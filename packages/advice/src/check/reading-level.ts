/** How hard a French text is to read. */
export interface Reading {
  readonly words: number;
  /** Words of the longest sentence. */
  readonly longestSentence: number;
  /** Kandel and Moles' index (1958): 60 and above is plain, 70 is easy. Says little under 12 words. */
  readonly index: number;
}

/** Measures a French text: 207 − 1.015 × words per sentence − 73.6 × syllables per word. */
export function readingOf(text: string): Reading {
  const sentences = text
    .split(/[.?!…;:\n]+(?:[\s\u00a0]+|$)/)
    .map(wordsIn)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return { words: 0, longestSentence: 0, index: 100 };
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return {
    words: words.length,
    longestSentence: Math.max(...sentences.map(({ length }) => length)),
    index: Math.round(207 - (1.015 * words.length) / sentences.length - (73.6 * syllables) / words.length),
  };
}

function wordsIn(sentence: string): readonly string[] {
  return sentence.split(/[\s\u00a0’'-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Vowel groups, without the silent endings; an abbreviation or a number counts once. */
function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]/g, '');
  const sounded = /[éèêë]s?$/i.test(word) ? plain : plain.replace(/(?<=.[^aeiouy])(?:es?|ent)$/, '');
  return Math.max(1, sounded.match(/[aeiouy]+/g)?.length ?? 1);
}
