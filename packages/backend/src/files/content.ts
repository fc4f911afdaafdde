import { bodyOf } from '../http/body.ts';
import { BlobError } from '../attachments/blob-store.ts';
import type { BlobStore } from '../attachments/blob-store.ts';
import { inspectBlob, judgeFile } from '../attachments/inspect.ts';
import { requireCase } from '../agent/case-store.ts';
import { requireAct } from '../corrections/update-correction.ts';
import type { StreamedAnswer } from '../http/answer.ts';
import type { Call } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import type { AttachmentRow } from './attachment-row.ts';
import { fileRules, moveFiles, putFile, requireFile, requireFileOf } from './attachment-handlers.ts';

/** An operation that carries bytes: it opens its own short transactions, and none while bytes travel. */
export type StreamHandler = (request: Request, call: Omit<Call, 'tx'>) => Promise<StreamedAnswer>;

/** Gives the bytes as something to keep, never to open in our origin (ATT-5). */
export const getAttachmentContent: StreamHandler = async (_request, call) =>
  bytesOf(call, await call.service.store.transaction((tx) => requireFile({ ...call, tx })));

/** The same for the agent who examines the case. */
export const getCaseAttachmentContent: StreamHandler = async (_request, call) =>
  bytesOf(
    call,
    await call.service.store.transaction(async (tx) =>
      requireFileOf({ ...call, tx }, await requireCase({ ...call, tx })),
    ),
  );

async function bytesOf(
  call: Omit<Call, 'tx'>,
  { file }: { readonly file: AttachmentRow },
): Promise<StreamedAnswer> {
  if (file.state !== 'ready') throw new ProblemError('invalid-transition');
  const body = await blobsOf(call).read(file.blobKey);
  if (body === undefined) throw new ProblemError('not-found');
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(file.size),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeFileName(file.name)}`,
      'Content-Security-Policy': 'sandbox',
    },
    body,
  };
}

/** Takes the bytes whole. May be sent again: the same bytes change nothing (ATT-7). */
export const putAttachmentContent: StreamHandler = async (request, call) => {
  const file = await writable(call);
  requireLength(request, file);
  const digest = readDigest(request.headers.get('Repr-Digest'));
  // Written beside: what was received before, and maybe sent meanwhile, stays as it is until these bytes are judged.
  const blobKey = `blob_${call.service.createId()}`;
  try {
    await guarded(async () =>
      blobsOf(call).put(blobKey, await bodyOf(request), { limit: file.declaredSize }),
    );
    return await received(call, { ...file, blobKey }, digest);
  } catch (error) {
    await forget(call, blobKey);
    throw error;
  }
};

/** Where to resume. */
export const getUploadOffset: StreamHandler = async (_request, call) => {
  const { file } = await call.service.store.transaction((tx) => requireFile({ ...call, tx }));
  const offset = (await blobsOf(call).size(file.blobKey)) ?? 0;
  return { status: 204, headers: uploadHeaders(offset, file), body: undefined };
};

/** Takes a part. Its offset makes it idempotent: a wrong one is 409 with the right one (ATT-6). */
export const appendUpload: StreamHandler = async (request, call) => {
  const file = await writable(call);
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/partial-upload') throw new ProblemError('unsupported-media-type');
  const offset = /^\d{1,15}$/.exec(request.headers.get('Upload-Offset') ?? '')?.[0];
  const complete = /^\?[01]$/.exec(request.headers.get('Upload-Complete') ?? '')?.[0];
  if (offset === undefined || complete === undefined) throw new ProblemError('invalid-request');
  const { maxPartBytes } = call.service.limits;
  if (Number(request.headers.get('Content-Length') ?? 0) > maxPartBytes)
    throw new ProblemError('payload-too-large');
  const held = (await blobsOf(call).size(file.blobKey)) ?? 0;
  if (held !== Number(offset)) throw mismatch(held);
  const limit = Math.min(file.declaredSize, held + maxPartBytes);
  const size = await guarded(async () =>
    blobsOf(call).append(file.blobKey, held, await bodyOf(request), { limit }),
  );
  if (complete === '?1') return received(call, file, undefined);
  return { status: 204, headers: uploadHeaders(size, file), body: undefined };
};

function blobsOf({ service }: Pick<Call, 'service'>): BlobStore {
  if (service.blobs === undefined) throw new ProblemError('feature-not-supported');
  return service.blobs;
}

/** A file that still takes bytes. */
async function writable(call: Omit<Call, 'tx'>): Promise<AttachmentRow> {
  return call.service.store.transaction(async (tx) => {
    const { dossier, file } = await requireFile({ ...call, tx });
    await requireAct(dossier, 'attach', { ...call, tx });
    if (file.state === 'rejected') throw new ProblemError('invalid-transition');
    return file;
  });
}

/** Bytes that nothing names any more; what fails here loses nothing. */
async function forget(call: Omit<Call, 'tx'>, blobKey: string): Promise<void> {
  await blobsOf(call)
    .delete(blobKey)
    .catch(() => undefined);
}

/** All the bytes are there: their real type is found, and the file is taken or rejected (ATT-3). */
async function received(
  call: Omit<Call, 'tx'>,
  file: AttachmentRow,
  digest: string | undefined,
): Promise<StreamedAnswer> {
  const found = await inspectBlob(blobsOf(call), file.blobKey);
  if (found?.size !== file.declaredSize || (digest !== undefined && digest !== found.sha256)) {
    await blobsOf(call).delete(file.blobKey);
    throw new ProblemError('attachment-mismatch');
  }
  const unused = await call.service.store.transaction(async (tx) => {
    const inside = { ...call, tx };
    const { dossier, file: held } = await requireFile(inside);
    // The same bytes change nothing, sent or not.
    const isNew = held.blobKey !== file.blobKey;
    if (held.state === 'ready' && held.sha256 === found.sha256) return isNew ? file.blobKey : undefined;
    // It may have been sent while the bytes travelled: what was sent is never replaced.
    await requireAct(dossier, 'attach', inside);
    if (held.state === 'rejected') throw new ProblemError('invalid-transition');
    const { accept } = fileRules(dossier, file.path, call);
    const declared = { mediaType: file.declaredType, size: file.declaredSize, accept };
    const sha256 = file.declaredSha256;
    const verdict = judgeFile({ ...declared, ...(sha256 !== undefined && { sha256 }) }, found);
    const common = { ...file, size: found.size, sha256: found.sha256 };
    await putFile(
      inside,
      verdict.state === 'ready'
        ? { ...common, state: 'ready', mediaType: verdict.mediaType }
        : { ...common, state: 'rejected', rejection: verdict.rejection },
    );
    await moveFiles(inside, dossier);
    return isNew ? held.blobKey : undefined;
  });
  if (unused !== undefined) await forget(call, unused);
  return { status: 204, headers: uploadHeaders(found.size, file), body: undefined };
}

function uploadHeaders(offset: number, file: AttachmentRow): Record<string, string> {
  return {
    'Upload-Offset': String(offset),
    'Upload-Complete': offset === file.declaredSize && file.state !== 'awaiting_content' ? '?1' : '?0',
  };
}

function requireLength(request: Request, file: AttachmentRow): void {
  const length = request.headers.get('Content-Length');
  if (length !== null && Number(length) > file.declaredSize) throw new ProblemError('attachment-too-large');
}

/** SHA-256 in hexadecimal of `Repr-Digest` (RFC 9530), when it is sent. */
function readDigest(header: string | null): string | undefined {
  const value = /sha-256=:([A-Za-z0-9+/]{43}=):/.exec(header ?? '')?.[1];
  if (value === undefined) return undefined;
  return [...atob(value)].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

function mismatch(size: number): ProblemError {
  return new ProblemError('upload-offset-mismatch', { headers: { 'Upload-Offset': String(size) } });
}

async function guarded<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof BlobError)) throw error;
    throw error.code === 'offset-mismatch' ? mismatch(error.size) : new ProblemError('attachment-too-large');
  }
}

/** A file name as RFC 8187 wants it. */
function encodeFileName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}
