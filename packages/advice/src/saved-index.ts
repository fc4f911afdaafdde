import { assembleIndex, type CardIndex, type Positions, type WordPlaces } from './card-index.ts';
import type { Catalogue } from './catalogue.ts';

/** The words of an index, as JSON: a file beside a large catalogue, so that nobody counts its words twice. */
export interface SavedIndex {
  /** Number of cards of the catalogue. */
  readonly cards: number;
  /** Version of the catalogue, when it has one. */
  readonly version?: string | undefined;
  /** Sorted, with spaces between. */
  readonly words: string;
  /** For each word, where it is in titles, then in texts: gaps in base 36, `,` between; `;` between lists. */
  readonly places: string;
}

/** Far smaller than the index, and quick to read back with `restoreIndex`. */
export function saveIndex({ cards, sorted, words }: CardIndex, { info }: Catalogue): SavedIndex {
  const places = sorted.map((word) => {
    const { title, text } = words.get(word) ?? { title: [], text: [] };
    return `${gapsOf(title)};${gapsOf(text)}`;
  });
  return { cards: cards.length, version: info?.version, words: sorted.join(' '), places: places.join(';') };
}

/** The index of that catalogue; nothing when what was saved is of another one: then build it with `indexCards`. */
export function restoreIndex({ cards, info }: Catalogue, saved: SavedIndex): CardIndex | undefined {
  if (saved.cards !== cards.length || saved.version !== info?.version) return undefined;
  const lists = saved.places.split(';');
  const words = new Map<string, WordPlaces>();
  const names = saved.words === '' ? [] : saved.words.split(' ');
  if (names.length > 0 && lists.length !== 2 * names.length) return undefined;
  for (const [at, word] of names.entries()) {
    const [title, text] = [positionsOf(lists[2 * at]), positionsOf(lists[2 * at + 1])];
    words.set(word, { title, text });
  }
  return assembleIndex(cards, words);
}

function gapsOf(positions: Iterable<number>): string {
  let last = -1;
  return Array.from(positions, (position) => {
    const gap = position - last;
    last = position;
    return gap.toString(36);
  }).join(',');
}

function positionsOf(gaps: string | undefined): Positions {
  if (gaps === undefined || gaps === '') return new Uint32Array();
  let last = -1;
  return Uint32Array.from(gaps.split(','), (gap) => (last += Number.parseInt(gap, 36)));
}
