// What a person typed while following a correction.
import type { FileEntry, NoDocument } from './draft.ts';

/** The answer to one requested item, as typed. */
export interface ItemReply {
  readonly comment: string;
  readonly files: readonly string[];
  readonly noDocument: NoDocument;
}

/** Everything typed while following a correction. Kept when a panel closes, and through every failure. */
export interface FollowDraft {
  readonly replies: Readonly<Record<string, ItemReply>>;
  readonly replyConfirmed: boolean;
  readonly message: string;
  readonly messageFiles: readonly string[];
  readonly files: Readonly<Record<string, FileEntry>>;
  readonly withdrawConfirmed: boolean;
}

/** What the follow-up screen is open at. */
export type FollowPanel = 'none' | 'reply' | 'message' | 'withdraw';
