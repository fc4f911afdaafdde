import type { Attachment, Id } from '@bonne-foi/contract';
import type { Service } from '../service.ts';

/** A file as it is kept: its bytes are elsewhere, under `blobKey`. */
export interface AttachmentRow extends Omit<Attachment, 'upload' | 'state'> {
  readonly correctionId: Id;
  readonly owner: string;
  readonly state: 'awaiting_content' | 'checking' | 'ready' | 'rejected';
  readonly declaredType: string;
  readonly declaredSize: number;
  readonly declaredSha256?: string;
  readonly blobKey: string;
  readonly sort: string;
}

/** A file as its person sees it, with where to send the bytes while they are awaited. */
export function shownAttachment(row: AttachmentRow, service: Service): Attachment {
  const { id, name, mediaType, size, state, rejection, sha256, kind, path, itemId, correctionId } = row;
  return {
    id,
    name,
    mediaType,
    size,
    state,
    ...(rejection !== undefined && { rejection }),
    ...(sha256 !== undefined && state !== 'awaiting_content' && { sha256 }),
    ...(kind !== undefined && { kind }),
    ...(path !== undefined && { path }),
    ...(itemId !== undefined && { itemId }),
    ...(state === 'awaiting_content' && {
      upload: {
        href: `${service.basePath}/corrections/${correctionId}/attachments/${id}/content`,
        resumable: true,
        maxPartBytes: service.limits.maxPartBytes,
      },
    }),
  };
}
