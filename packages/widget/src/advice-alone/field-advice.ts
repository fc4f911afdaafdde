import type { AdviceCard } from '@bonne-foi/contract';
import type { Manner } from './card-nodes.ts';
import { describe, undescribe } from './describe.ts';
import { anchorOf, type HostControl } from './host-fields.ts';
import { AdviceNoteElement } from './note-element.ts';

/** What the note of a field asks of the form's advice. */
export interface FieldHost {
  readonly form: Element;
  readonly manner: Manner;
  readonly onShown: (field: FieldAdvice) => void;
  readonly onKept: (card: AdviceCard, field: FieldAdvice) => void;
}

type Cards = readonly [AdviceCard, ...AdviceCard[]];

/** The advice of one field: its controls (several for a group of choices), its note, and what the person said of it. */
export class FieldAdvice {
  readonly path: string;
  readonly cards: Cards;
  readonly controls = new Set<HostControl>();
  readonly #note = new AdviceNoteElement();
  readonly #host: FieldHost;
  #shown: AdviceCard;
  #isOpen = true;
  /** The card whose mistake the value looks like. */
  doubt: AdviceCard | undefined;

  constructor(path: string, cards: Cards, host: FieldHost) {
    this.path = path;
    // A card that may raise a doubt comes first: nothing has to be swapped when it does.
    this.cards = cards;
    this.#host = host;
    this.#shown = cards.find(({ detect }) => detect !== undefined) ?? cards[0];
    this.#note.hidden = true;
    this.#fill();
  }

  get note(): AdviceNoteElement {
    return this.#note;
  }

  /** The card in sight. */
  get card(): AdviceCard {
    return this.#shown;
  }

  get isShown(): boolean {
    return !this.#note.hidden;
  }

  add(control: HostControl): void {
    this.controls.add(control);
    const anchor = anchorOf(control, this.#host.form);
    if (anchor.nextElementSibling !== this.#note) anchor.after(this.#note);
    for (const each of this.controls) describe(each, this.#note.description);
  }

  show(): void {
    for (const control of this.controls) describe(control, this.#note.description);
    if (this.isShown) return;
    this.#note.hidden = false;
    this.#host.onShown(this);
  }

  hide(): void {
    this.#note.hidden = true;
  }

  remove(): void {
    for (const control of this.controls) undescribe(control, this.#note.description);
    this.#note.remove();
  }

  /** Says that the value looks like the mistake of a card, or no longer does. */
  setDoubt(card: AdviceCard | undefined): void {
    if (card === this.doubt) return;
    this.doubt = card;
    if (card !== undefined && card !== this.#shown) {
      this.#shown = card;
      this.#fill();
    }
    this.#note.doubt(card !== undefined, this.#host.manner);
    if (card === undefined) return;
    this.#note.hidden = false;
    this.#host.onShown(this);
  }

  #fill(): void {
    const { manner, onKept } = this.#host;
    const card = this.#shown;
    this.#note.fill({
      cards: [card, ...this.cards.filter((each) => each !== card).slice(0, 2)],
      manner,
      isOpen: this.#isOpen,
      onToggle: (isOpen) => (this.#isOpen = isOpen),
      onKeep: () => onKept(card, this),
    });
  }
}
