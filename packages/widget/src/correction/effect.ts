import type {
  AuditRequestCreate,
  CorrectionCreate,
  InvitationResponse,
  MessageCreate,
  Submission,
} from '@bonne-foi/contract';
import type { DraftPatch } from '@bonne-foi/sdk';
import type { FileTarget } from './draft.ts';
import type { Target } from './state.ts';

/** Write the draft at the service: make it, or change the one that is there. */
export type DraftWrite =
  | { readonly how: 'create'; readonly body: CorrectionCreate }
  | { readonly how: 'patch'; readonly id: string; readonly ifMatch: string; readonly body: DraftPatch };

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
  | { readonly type: 'askAudit'; readonly key: string; readonly body: AuditRequestCreate }
  | {
      readonly type: 'loadReceipt';
      readonly owner: 'correction' | 'invitation' | 'audit';
      readonly id: string;
      readonly receiptId: string;
    }
  /** Ask again for a correction that is being followed. */
  | { readonly type: 'refresh'; readonly id: string }
  /** Declare one file and send its bytes; `create` first when the service has no draft yet. The key is the file's id. */
  | {
      readonly type: 'upload';
      readonly fileId: string;
      readonly target: FileTarget;
      readonly correction: { readonly id: string } | { readonly create: CorrectionCreate };
    }
  /** Take a file away at the service. A failure is of no consequence: the change no longer names the file. */
  | { readonly type: 'detach'; readonly id: string; readonly attachmentId: string }
  | {
      readonly type: 'download';
      readonly owner: 'correction' | 'invitation' | 'audit';
      readonly id: string;
      readonly receiptId: string;
      readonly mediaType: string;
      /** Name of the file, without its ending. */
      readonly name: string;
    };

export type EffectType = Effect['type'];
