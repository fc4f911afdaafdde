import type { ChangeInput, Correction, HeldRecord } from '@bonne-foi/contract';
import type { Clock, Random, SdkError } from '../index.ts';
import type { Conflict, Edits } from './rebase.ts';
import type { DraftStore } from './store.ts';

/** Where a draft stands. */
export interface DraftState {
  /** `waiting`: edits not yet sent; `failed`: see `error`, the edits are kept; `conflict`: see `conflicts`. */
  readonly status: 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict' | 'closed';
  /** The draft as the service has it; undefined before the first save. */
  readonly correction: Correction | undefined;
  /** What the service does not have yet. */
  readonly edits: Edits;
  readonly conflicts: readonly Conflict[];
  readonly error: SdkError | undefined;
  /** True when the store failed: edits would not survive the page. */
  readonly storeFailed: boolean;
}

export interface DraftOptions {
  /** Default: memory. */
  readonly store?: DraftStore | undefined;
  /** Milliseconds without an edit before a save. Default 800. */
  readonly debounceMs?: number | undefined;
  /** A draft that exists already. */
  readonly correction?: Correction | undefined;
  readonly onChange?: ((state: DraftState) => void) | undefined;
  readonly clock?: Clock | undefined;
  readonly random?: Random | undefined;
}

export interface Draft {
  readonly state: DraftState;
  set(path: string, change: ChangeInput): void;
  /** Takes a change away: the record keeps what it holds. */
  remove(path: string): void;
  setComment(comment: string | null): void;
  /** Settles a conflict; `path` is empty for the comment. */
  resolve(path: string, choice: 'mine' | 'theirs'): void;
  /** After `record-changed`: from now on the draft is based on this record. */
  rebaseOn(record: HeldRecord): void;
  /** Saves now. @throws SdkError; the edits are kept */
  flush(): Promise<Correction>;
  /** Takes back the edits that the store kept; true when there were some. */
  restore(): Promise<boolean>;
  /** Stops, and lets go of the copy in the store: after a send, or a log-out. */
  close(): Promise<void>;
}
