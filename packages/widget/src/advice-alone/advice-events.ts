const outward = { bubbles: true, composed: true } as const;

/** A card was shown at a field. Events hold ids and paths of fields; never a value, never an identity. */
export class BfAdviceShownEvent extends Event {
  static readonly type = 'bf-advice-shown';
  readonly card: string;
  /** Path of the field. */
  readonly field: string;
  /** Whether the value looks like the mistake. */
  readonly isDoubt: boolean;
  constructor(card: string, field: string, isDoubt: boolean) {
    super(BfAdviceShownEvent.type, outward);
    this.card = card;
    this.field = field;
    this.isDoubt = isDoubt;
  }
}

/** What became of a doubt: the person kept the answer, or changed it. */
export class BfAdviceAnsweredEvent extends Event {
  static readonly type = 'bf-advice-answered';
  readonly card: string;
  readonly field: string;
  readonly outcome: 'kept' | 'changed';
  constructor(card: string, field: string, outcome: 'kept' | 'changed') {
    super(BfAdviceAnsweredEvent.type, outward);
    this.card = card;
    this.field = field;
    this.outcome = outcome;
  }
}

/** The person said whether a card was useful. */
export class BfAdviceUsefulEvent extends Event {
  static readonly type = 'bf-advice-useful';
  readonly card: string;
  readonly isUseful: boolean;
  constructor(card: string, isUseful: boolean) {
    super(BfAdviceUsefulEvent.type, outward);
    this.card = card;
    this.isUseful = isUseful;
  }
}

declare global {
  // Merges with the platform's own map, so that `addEventListener('bf-advice-…', …)` is typed everywhere.
  interface HTMLElementEventMap {
    'bf-advice-shown': BfAdviceShownEvent;
    'bf-advice-answered': BfAdviceAnsweredEvent;
    'bf-advice-useful': BfAdviceUsefulEvent;
  }
}
