/** What the bytes of an attachment really are, whatever their name and their sender say. */
import type { Attachment } from '@bonne-foi/contract';
import { fileTypeFromBuffer } from 'file-type';
import type { BlobStore } from './blob-store.ts';

export interface Inspection {
  /** Bytes held. */
  readonly size: number;
  /** SHA-256, lower-case hexadecimal. */
  readonly sha256: string;
  /** Media type found in the content; absent when the content has the marks of none. */
  readonly mediaType?: string;
  /** Nobody could read it: it is cut short, or locked with a password. */
  readonly fault?: 'unreadable' | 'encrypted';
}

/** What was declared of a file before its bytes came. */
export interface DeclaredFile {
  readonly mediaType: string;
  readonly size: number;
  readonly sha256?: string;
  /** Media types taken for this file. */
  readonly accept: readonly string[];
}

export type Verdict =
  | { readonly state: 'ready'; readonly mediaType: string }
  | { readonly state: 'rejected'; readonly rejection: NonNullable<Attachment['rejection']> };

/** Reads a blob whole (it is at most `maxAttachmentBytes`) and looks at its content; undefined when there is none. */
export async function inspectBlob(blobs: BlobStore, key: string): Promise<Inspection | undefined> {
  const stream = await blobs.read(key);
  if (stream === undefined) return undefined;
  return inspectBytes(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** Size, digest, media type and readability of a content. */
export async function inspectBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Inspection> {
  const [digest, type] = await Promise.all([
    crypto.subtle.digest('SHA-256', bytes),
    fileTypeFromBuffer(bytes),
  ]);
  const found = { size: bytes.byteLength, sha256: toHex(new Uint8Array(digest)) };
  if (type === undefined) return found;
  const fault = faultOf(type.mime, bytes);
  return { ...found, mediaType: type.mime, ...(fault === undefined ? {} : { fault }) };
}

/** What becomes of a file: taken as what it is, or rejected with the reason a person can act on. */
export function judgeFile(declared: DeclaredFile, found: Inspection): Verdict {
  const { mediaType } = found;
  if (found.size !== declared.size) return reject('unreadable');
  if (declared.sha256 !== undefined && declared.sha256 !== found.sha256) return reject('digest_mismatch');
  if (mediaType === undefined || !isSameKind(declared.mediaType, mediaType)) return reject('type_mismatch');
  if (!declared.accept.some((accepted) => isSameKind(accepted, mediaType))) return reject('type_mismatch');
  if (found.fault !== undefined) return reject(found.fault);
  return { state: 'ready', mediaType };
}

function reject(rejection: 'unreadable' | 'digest_mismatch' | 'type_mismatch' | 'encrypted'): Verdict {
  return { state: 'rejected', rejection };
}

/** Names that devices use for the same format. */
const sameKinds: { readonly [mediaType: string]: string } = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/heif': 'image/heic',
  'image/heic-sequence': 'image/heic',
  'image/heif-sequence': 'image/heic',
  'application/x-pdf': 'application/pdf',
};

/** True when two media types name the same kind of file. */
export function isSameKind(left: string, right: string): boolean {
  return (sameKinds[left] ?? left) === (sameKinds[right] ?? right);
}

const windowBytes = 65_536;

function faultOf(mediaType: string, bytes: Uint8Array): Inspection['fault'] {
  const latin1 = new TextDecoder('latin1');
  const end = latin1.decode(bytes.subarray(-windowBytes));
  if (mediaType === 'application/pdf') {
    const start = latin1.decode(bytes.subarray(0, windowBytes));
    // The trailer of a locked file leads to its encryption dictionary (ISO 32000-1, 7.6.1).
    if (/\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(start) || /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(end))
      return 'encrypted';
    return end.includes('%%EOF') ? undefined : 'unreadable';
  }
  if (mediaType === 'image/png') return end.includes('IEND') ? undefined : 'unreadable';
  if (mediaType === 'image/jpeg') return end.includes('\u00ff\u00d9') ? undefined : 'unreadable';
  return undefined;
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
