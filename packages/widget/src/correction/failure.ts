import type { Correction, FieldValue, Routing } from '@bonne-foi/contract';
import type { Issue } from './draft.ts';
import type { Effect } from './effect.ts';
import type { FailedState, KeptState } from './state.ts';

/**
 * Why something did not work, as a person needs it told: each cause has its own words for what became of
 * what was typed and what to do now.
 *
 * - `offline`: the browser has no network; nothing left the page.
 * - `session`: the session ended; signing in again keeps everything.
 * - `step-up`: a stronger identification is asked for.
 * - `refused`: the service found something to put right; see `issues`.
 * - `changed`: the record changed meanwhile; see `current`.
 * - `stale`: the draft or correction changed elsewhere (another tab); see `correction`.
 * - `closed`: this act is no longer possible in the state of the correction; see `correction`.
 * - `down`: the service is not working; see `retryAfterSeconds`.
 * - `busy`: too many requests; see `retryAfterSeconds`.
 * - `lost`: no answer came, and the service may have done it. The same key asks again.
 * - `gone`: it existed and no longer does (invitation cancelled, draft expired).
 * - `missing`: it does not exist, or belongs to someone else.
 * - `forbidden`: this person may not do this.
 * - `contract`: the answer does not keep the contract; named by operation and JSON pointer.
 * - `setting`: the integrator's setting is wrong, for example an address that is no service.
 * - `unexpected`: anything else.
 */
export type FailureCause =
  | 'offline'
  | 'session'
  | 'step-up'
  | 'refused'
  | 'changed'
  | 'stale'
  | 'closed'
  | 'down'
  | 'busy'
  | 'lost'
  | 'gone'
  | 'missing'
  | 'forbidden'
  | 'contract'
  | 'setting'
  | 'unexpected';

/** A failure, without any personal value except `current`, which is shown and never logged. */
export interface Failure {
  readonly cause: FailureCause;
  /** Code of the problem catalogue, or of `docs/errors/` for what the SDK and the widget find. */
  readonly code: string;
  /** Sentences of the service, in the person's language. */
  readonly title?: string;
  readonly detail?: string;
  /** To quote to the service's help desk. */
  readonly requestId?: string;
  readonly retryAfterSeconds?: number;
  readonly issues: readonly Issue[];
  /** `changed`: the values held now, by path. */
  readonly current?: Readonly<Record<string, FieldValue>>;
  /** `stale`, `closed`: the correction as the service holds it now. */
  readonly correction?: Correction;
  readonly routedTo?: Routing;
  /** `contract`: where the answer broke it. */
  readonly operation?: string;
  readonly pointer?: string;
}

/** A failure in view: the screen is kept whole beneath it, and the effect, with its key, to be tried again. */
export const failed = (back: KeptState, effect: Effect | undefined, failure: Failure): FailedState => ({
  screen: 'failed',
  failure,
  back,
  ...(effect === undefined ? {} : { effect }),
});
