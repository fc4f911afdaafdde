import type { Catalogue } from '@bonne-foi/advice';
import { find, type FindContext, indexCards } from '@bonne-foi/advice/search';
import { adviceNodes, langOf, type Manner, originNodes, usefulNodes } from './card-nodes.ts';
import { lifeEvents as namesOf } from './life-events.ts';
import { button, el } from './nodes.ts';

/** The searchable list: a box for a word, life events, and the cards that answer. */
export function listNodes(
  catalogue: Catalogue,
  context: FindContext,
  manner: Manner,
  level: number,
  announce: (sentence: string) => void,
): HTMLElement {
  const { words, lang } = manner;
  const index = indexCards(catalogue);
  let lifeEvent = context.lifeEvent;
  const heading = (at: number, ...children: readonly (Node | string)[]) => {
    const tag = (['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const)[Math.min(6, at) - 1] ?? 'h2';
    return el(tag, { class: at === level ? 'big' : undefined }, ...children);
  };
  const box = el('input', { type: 'search', id: 'word', autocomplete: 'off' });
  const count = el('p', { class: 'muted' });
  const cards = el('ul', { class: 'plain', role: 'list' });
  const chips = el('div', { class: 'chips', role: 'group', 'aria-label': words.filter });

  const look = (isAsked: boolean): void => {
    const found = find(index, { ...context, lifeEvent, words: box.value });
    const told =
      found.length === 0
        ? words.none
        : found.length === 1
          ? words.one
          : words.many.replace('{count}', String(found.length));
    count.textContent = told;
    if (isAsked) announce(told);
    cards.replaceChildren(
      ...found.map(({ card }) =>
        el(
          'li',
          { class: 'card' },
          heading(level + 1, el('span', { lang: langOf(card, manner) }, card.error)),
          adviceNodes(card, manner),
          el('details', {}, el('summary', {}, words.more), ...originNodes(card, manner)),
          usefulNodes(card, manner),
        ),
      ),
    );
  };

  const known = new Set(index.cards.flatMap(({ lifeEvents = [] }) => lifeEvents));
  const named = Object.entries(namesOf[lang.toLowerCase().startsWith('en') ? 'en' : 'fr']).filter(([key]) =>
    known.has(key),
  );
  for (const [key, name] of [[undefined, words.all] as const, ...named]) {
    const chip = button(
      name,
      () => {
        lifeEvent = key;
        for (const each of chips.children) each.setAttribute('aria-pressed', String(each === chip));
        look(true);
      },
      { 'aria-pressed': String(key === lifeEvent) },
    );
    chips.append(chip);
  }
  let waiting: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => look(true), 250);
  });
  look(false);
  return el(
    'div',
    { class: 'page', lang },
    heading(level, words.title),
    el('p', { class: 'lead' }, words.lead),
    el(
      'div',
      { class: 'search', role: 'search' },
      el('label', { for: 'word', class: 'label' }, words.search),
      box,
      chips,
    ),
    count,
    cards,
  );
}
