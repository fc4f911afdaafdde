import type { AdviceCard } from '@bonne-foi/contract';
import { adviceNodes, langOf, type Manner, originNodes, usefulNodes } from './card-nodes.ts';
import { alert, bulb, button, el, icon } from './nodes.ts';
import { sheetOf } from './styles.ts';

/** What a note shows. */
export interface NoteContent {
  /** Best first; the first is shown, the others are folded. */
  readonly cards: readonly [AdviceCard, ...AdviceCard[]];
  readonly manner: Manner;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onKeep: () => void;
}

/**
 * The note under one field: a title that opens and closes it, what to do, the rest folded. Its own shadow root keeps
 * the styles of the page out; the text that describes the field stands outside of it, where the field can reach it.
 */
export class AdviceNoteElement extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #description = el('span', { hidden: true });
  readonly #lead = el('span');
  readonly #box = el('div');

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheetOf(document)];
    this.#root.append(this.#box);
  }

  connectedCallback(): void {
    if (!this.#description.isConnected) this.append(this.#description);
  }

  /** What describes the field: in the same tree as the note. */
  get description(): HTMLElement {
    return this.#description;
  }

  /** Draws the content anew. */
  fill(content: NoteContent): void {
    const { cards, manner, isOpen } = content;
    const { words, lang } = manner;
    const [card, ...others] = cards;
    this.#lead.textContent = words.mistake;
    const body = el('div', { class: 'stack', id: 'body' });
    body.hidden = !isOpen;
    const toggle = button('', () => toggleNote(toggle, body, content), {
      class: 'title',
      'aria-expanded': String(isOpen),
      'aria-controls': 'body',
    });
    toggle.append(icon(bulb), el('span', {}, this.#lead, mistakeOf(card, manner)));
    const folded = el('details', {}, el('summary', {}, words.more));
    for (const other of others) {
      folded.append(
        el('p', { class: 'strong' }, words.others, mistakeOf(other, manner)),
        adviceNodes(other, manner),
      );
    }
    folded.append(...originNodes(card, manner));
    body.append(adviceNodes(card, manner), this.#swap(card, content), folded);
    this.#box.replaceChildren(toggle, body);
    this.#box.className = 'note';
    this.#box.lang = lang;
    this.#description.lang = card.lang ?? 'fr';
    this.#description.textContent = `${words.mistake}${card.error} ${plain(adviceNodes(card, manner))}`;
  }

  /** Says whether the value of the field looks like the mistake. Nothing moves: both states have the same size. */
  doubt(isDoubtful: boolean, { words }: Manner): void {
    const title = this.#lead.parentElement;
    const height = title?.getBoundingClientRect().height ?? 0;
    if (title && height > 0) title.style.minBlockSize = `${String(height)}px`;
    this.#box.classList.toggle('doubtful', isDoubtful);
    this.#box.classList.remove('answered');
    this.#lead.textContent = isDoubtful ? words.doubt : words.mistake;
    this.#box.querySelector('path')?.setAttribute('d', isDoubtful ? alert : bulb);
  }

  /** In one place: "was this useful?", or the question about a value that looks mistaken, or its answer. */
  #swap(card: AdviceCard, { manner, onKeep }: NoteContent): HTMLElement {
    const { words } = manner;
    const useful = usefulNodes(card, manner);
    if (card.detect === undefined) return useful;
    const kept = el('p', { class: 'kept', tabindex: '-1' }, words.kept);
    const keep = button(words.keep, () => {
      this.#box.classList.add('answered');
      kept.focus({ preventScroll: true });
      onKeep();
    });
    return el(
      'div',
      { class: 'swap' },
      useful,
      el('div', { class: 'ask' }, el('p', {}, words.ask), keep),
      kept,
    );
  }
}

function toggleNote(toggle: HTMLElement, body: HTMLElement, { onToggle }: NoteContent): void {
  body.hidden = !body.hidden;
  toggle.setAttribute('aria-expanded', String(!body.hidden));
  onToggle(!body.hidden);
}

function mistakeOf(card: AdviceCard, manner: Manner): HTMLElement {
  return el('span', { lang: langOf(card, manner) }, lowerFirst(card.error));
}

function plain(node: HTMLElement): string {
  return Array.from(node.querySelectorAll('p, li'), ({ textContent }) => textContent).join(' ');
}

/** « Je déclare » after « L’erreur fréquente : »: a sentence goes on. */
function lowerFirst(sentence: string): string {
  return /^\p{Lu}(?:\p{Ll}|[’'\s])/u.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}
