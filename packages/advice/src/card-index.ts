import type { AdviceCard } from '@bonne-foi/contract';
import { languageOf } from './answers.ts';
import type { Catalogue } from './catalogue.ts';
import { toDefinition } from './field-path.ts';
import { plainTextOf } from './plain-text.ts';
import { toWords } from './words.ts';

/** Positions of cards in a catalogue, ascending. */
export type Positions = Uint32Array;

/** Where a word is. A card whose title has it stands in `title` alone. */
export interface WordPlaces {
  readonly title: Positions;
  readonly text: Positions;
}

/** A catalogue ready to be searched: inverted lists by place, life event and word. Plain data; built once. */
export interface CardIndex {
  readonly cards: readonly AdviceCard[];
  /** Every position. */
  readonly all: Positions;
  /** By what `placeOf…` and `lifeEventKey` make. */
  readonly places: ReadonlyMap<string, Positions>;
  readonly words: ReadonlyMap<string, WordPlaces>;
  /** The words, sorted: those that begin alike stand together. */
  readonly sorted: readonly string[];
  /** For each language but French, the ids of the cards that have a text in it. */
  readonly translated: ReadonlyMap<string, ReadonlySet<string>>;
}

export const placeOfField = (procedure: string, field = ''): string => `p ${procedure} ${field}`;
export const placeOfGeneral = (administration: string, field = ''): string => `g ${administration} ${field}`;
export const placeOfProcedure = (procedure: string): string => `P ${procedure}`;
export const placeOfGenerals = (administration: string): string => `G ${administration}`;
export const placeOfAll = (administration: string): string => `A ${administration}`;
export const lifeEventKey = (lifeEvent: string): string => `L ${lifeEvent}`;

/** Builds the index of a catalogue: some milliseconds for a thousand cards. */
export function indexCards({ cards }: Catalogue): CardIndex {
  return assembleIndex(cards, wordsOf(cards));
}

/** The index of cards whose words are known already. */
export function assembleIndex(
  cards: readonly AdviceCard[],
  words: ReadonlyMap<string, WordPlaces>,
): CardIndex {
  const places = new Map<string, number[]>();
  const translated = new Map<string, Set<string>>();
  cards.forEach((card, position) => {
    for (const key of keysOf(card)) add(places, key, position);
    const lang = languageOf(card.lang);
    if (lang !== 'fr') {
      const ids = translated.get(lang) ?? new Set();
      translated.set(lang, ids.add(card.id));
    }
  });
  return {
    cards,
    all: Uint32Array.from(cards.keys()),
    places: mapOf(places),
    words,
    sorted: [...words.keys()].sort(),
    translated,
  };
}

function keysOf({ administration, procedure, fields = [], lifeEvents = [] }: AdviceCard): Set<string> {
  const asked = fields.length === 0 ? [undefined] : fields.map(toDefinition);
  return new Set([
    placeOfAll(administration),
    procedure === undefined ? placeOfGenerals(administration) : placeOfProcedure(procedure),
    ...asked.map((field) =>
      procedure === undefined ? placeOfGeneral(administration, field) : placeOfField(procedure, field),
    ),
    ...lifeEvents.map(lifeEventKey),
  ]);
}

function wordsOf(cards: readonly AdviceCard[]): ReadonlyMap<string, WordPlaces> {
  const titles = new Map<string, number[]>();
  const texts = new Map<string, number[]>();
  cards.forEach((card, position) => {
    const { title, text } = wordsOfCard(card);
    for (const word of title) add(titles, word, position);
    for (const word of text) add(texts, word, position);
  });
  const none = new Uint32Array();
  const words = new Map<string, WordPlaces>();
  for (const word of new Set([...titles.keys(), ...texts.keys()])) {
    const [title, text] = [titles.get(word), texts.get(word)];
    words.set(word, {
      title: title ? Uint32Array.from(title) : none,
      text: text ? Uint32Array.from(text) : none,
    });
  }
  return words;
}

/** The words of a card: those of the mistake, and the others, of the advice and its warnings. */
export function wordsOfCard(card: AdviceCard): {
  readonly title: ReadonlySet<string>;
  readonly text: ReadonlySet<string>;
} {
  const title = new Set(toWords(card.error));
  const text = new Set(toWords([card.advice, ...(card.warnings ?? [])].map(plainTextOf).join('\n')));
  for (const word of title) text.delete(word);
  return { title, text };
}

function add(lists: Map<string, number[]>, key: string, position: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [position]);
  else list.push(position);
}

function mapOf(lists: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, Positions> {
  return new Map(Array.from(lists, ([key, list]) => [key, Uint32Array.from(list)]));
}
