import type {
  CorrectionCreate,
  CorrectionPatch,
  InvitationResponse,
  MessageCreate,
  Submission,
} from '@bonne-foi/contract';
import type { FileTarget } from './draft.ts';
import type { Target } from './state.ts';

/** Write the draft at the service: make it, or change the one that is there. */
export type DraftWrite =
  | { readonly how: 'create'; readonly body: CorrectionCreate }
  | { readonly how: 'patch'; readonly id: string; readonly ifMatch: string; readonly body: CorrectionPatch };

/**
 * What the controller is asked to do. Plain data: the same effect performed again is the same act, with the same
 * key, the same version and the same body.
 */
export type Effect =
  | { readonly type: 'load'; readonly target: Target }
  /** The record once more, to compare; answered by `recordCompared`. */
  | { readonly type: 'compare'; readonly recordId: string }
  | { readonly type: 'saveDraft'; readonly key: string; readonly write: DraftWrite }
  | {
      readonly type: 'submit';
      readonly key: string;
      readonly id: string;
      readonly ifMatch: string;
      readonly body: Submission;
    }
  | { readonly type: 'discard'; readonly id: string; readonly ifMatch: string }
  | { readonly type: 'withdraw'; readonly key: string; readonly id: string; readonly ifMatch: string }
  | { readonly type: 'message'; readonly key: string; readonly id: string; readonly body: MessageCreate }
  | {
      readonly type: 'respond';
      readonly key: string;
      readonly id: string;
      readonly ifMatch: string;
      readonly body: InvitationResponse;
    }
  | {
      readonly type: 'loadReceipt';
      readonly owner: 'correction' | 'invitation';
      readonly id: string;
      readonly receiptId: string;
    }
  /** Ask again for a correction that is being followed. */
  | { readonly type: 'refresh'; readonly id: string }
  /** Send the bytes of these files, one after the other; `create` first when the service has no draft yet. */
  | {
      readonly type: 'upload';
      readonly key: string;
      readonly files: readonly { readonly fileId: string; readonly target: FileTarget }[];
      readonly correction: { readonly id: string } | { readonly create: CorrectionCreate };
    }
  | { readonly type: 'download'; readonly href: string; readonly mediaType: string; readonly name: string };

export type EffectType = Effect['type'];
