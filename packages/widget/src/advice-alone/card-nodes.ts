import { isStale } from '@bonne-foi/advice';
import type { AdviceCard } from '@bonne-foi/contract';
import { button, el } from './nodes.ts';
import { outward, richNodes } from './rich-nodes.ts';
import { type AdviceWords, dateIn } from './words.ts';

/** What every card is drawn with. */
export interface Manner {
  readonly words: AdviceWords;
  readonly lang: string;
  /** The day in Europe/Paris. */
  readonly today: string;
  /** Called once, when the person says whether a card was useful. */
  readonly onUseful: (card: AdviceCard, useful: boolean) => void;
}

/** The language of a card, when it is not that of the page. */
export function langOf(card: AdviceCard, { lang }: Manner): string | undefined {
  const own = card.lang ?? 'fr';
  return lang.toLowerCase().startsWith(own.slice(0, 2).toLowerCase()) ? undefined : own;
}

/** What to do, and the points of attention. */
export function adviceNodes(card: AdviceCard, manner: Manner): HTMLElement {
  const warnings = (card.warnings ?? []).flatMap((warning) => {
    const [first, ...rest] = richNodes(warning);
    first?.prepend(el('strong', { lang: manner.lang }, manner.words.warning));
    return first ? [first, ...rest] : [];
  });
  return el('div', { class: 'stack', lang: langOf(card, manner) }, ...richNodes(card.advice), ...warnings);
}

/** When it was checked, where it comes from, where to go on. */
export function originNodes(card: AdviceCard, { words, lang, today }: Manner): readonly HTMLElement[] {
  const told = isStale(card, today) ? words.stale : words.checked;
  const sources = card.source.urls.flatMap((url) => {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    return parsed === undefined ? [] : [' ', outward(parsed.hostname, url)];
  });
  const links = (card.links ?? []).map(({ href, title }) => el('p', {}, outward(title ?? href, href)));
  return [
    ...links,
    el('p', { class: 'muted' }, told.replace('{date}', dateIn(lang, card.lastCheckedAt))),
    el('p', { class: 'muted' }, words.source.trimEnd(), ...sources),
  ];
}

/** "Was this useful?", two buttons, no identity; then a word of thanks, where the focus goes. */
export function usefulNodes(card: AdviceCard, { words, onUseful }: Manner): HTMLElement {
  const box = el('div', { class: 'row' });
  const answer = (useful: boolean) => () => {
    const thanks = el('p', { tabindex: '-1', class: 'muted' }, words.thanks);
    box.replaceChildren(thanks);
    thanks.focus();
    onUseful(card, useful);
  };
  const named = (text: string) => ({ 'aria-label': `${words.useful} ${text}` });
  box.append(
    el('p', {}, words.useful),
    button(words.yes, answer(true), named(words.yes)),
    button(words.no, answer(false), named(words.no)),
  );
  return box;
}
