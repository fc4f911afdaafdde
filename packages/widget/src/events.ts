import type { FailureCause } from './correction/failure.ts';
import type { Screen } from './correction/state.ts';

// Public events: they bubble, cross shadow roots, and hold codes and names only. Never a value, never an identifier:
// a host page may count them in its own tool.

const outward = { bubbles: true, composed: true } as const;

/** The first screen is there. */
export class BfReadyEvent extends Event {
  static readonly type = 'bf-ready';
  /** Screen that was opened. */
  readonly screen: Screen;
  constructor(screen: Screen) {
    super(BfReadyEvent.type, outward);
    this.screen = screen;
  }
}

/** Another screen was opened. */
export class BfNavigatedEvent extends Event {
  static readonly type = 'bf-navigated';
  readonly from: Screen;
  readonly screen: Screen;
  constructor(from: Screen, screen: Screen) {
    super(BfNavigatedEvent.type, outward);
    this.from = from;
    this.screen = screen;
  }
}

/** The service has given its receipt for a correction. */
export class BfCorrectionSubmittedEvent extends Event {
  static readonly type = 'bf-correction-submitted';
  /** Key of the procedure; undefined when the service does not say. */
  readonly procedure: string | undefined;
  constructor(procedure: string | undefined) {
    super(BfCorrectionSubmittedEvent.type, outward);
    this.procedure = procedure;
  }
}

/** Something did not work; the person is told on the screen. */
export class BfErrorEvent extends Event {
  static readonly type = 'bf-error';
  /** Code of the problem catalogue, or of a page of docs/errors/. */
  readonly code: string;
  readonly reason: FailureCause | 'setting';
  constructor(code: string, reason: FailureCause | 'setting') {
    super(BfErrorEvent.type, outward);
    this.code = code;
    this.reason = reason;
  }
}

/**
 * The person asks to sign in again. Cancelable: a host that opens its own sign-in calls `preventDefault()`, then
 * `resume()` on the element once it is done. Otherwise the service's sign-in page opens beside this one.
 */
export class BfSignInRequestedEvent extends Event {
  static readonly type = 'bf-sign-in-requested';
  /** `step-up`: a stronger identification is asked for. */
  readonly reason: 'session' | 'step-up';
  constructor(reason: 'session' | 'step-up') {
    super(BfSignInRequestedEvent.type, { ...outward, cancelable: true });
    this.reason = reason;
  }
}

/** Events of `<bonne-foi>`, by name. */
export interface BonneFoiEventMap {
  'bf-ready': BfReadyEvent;
  'bf-navigated': BfNavigatedEvent;
  'bf-correction-submitted': BfCorrectionSubmittedEvent;
  'bf-error': BfErrorEvent;
  'bf-sign-in-requested': BfSignInRequestedEvent;
}

declare global {
  // Merges with the platform's own map, so that `addEventListener('bf-…', …)` is typed everywhere.
  interface HTMLElementEventMap {
    'bf-ready': BfReadyEvent;
    'bf-navigated': BfNavigatedEvent;
    'bf-correction-submitted': BfCorrectionSubmittedEvent;
    'bf-error': BfErrorEvent;
    'bf-sign-in-requested': BfSignInRequestedEvent;
  }
}
