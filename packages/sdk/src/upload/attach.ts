import type { Attachment } from '@bonne-foi/contract';
import { type Client, type Clock, SdkError } from '../index.ts';
import { pause } from '../pause.ts';
import { systemClock } from '../race.ts';
import { sha256 } from './digest.ts';
import { sendParts } from './send-parts.ts';

/** A file, or any bytes with a name and a type. */
export type UploadFile = Blob & { readonly name?: string };

/** What sending a file asks of a client. */
export type UploadClient = Pick<Client, 'attachments' | 'baseUrl' | 'capabilities' | 'perform'>;

export interface AttachProgress {
  readonly sentBytes: number;
  readonly totalBytes: number;
}

export interface AttachOptions {
  readonly signal?: AbortSignal | undefined;
  /** File name for the service. Default: the file's own. */
  readonly name?: string | undefined;
  /** Media type. Default: the file's own. */
  readonly mediaType?: string | undefined;
  /** Kind of document, as the service names them. */
  readonly kind?: string | undefined;
  /** Path of the field it proves. */
  readonly path?: string | undefined;
  /** Requested item it answers. */
  readonly itemId?: string | undefined;
  /** Called after each part; once at the end when the file goes whole. */
  readonly onProgress?: ((progress: AttachProgress) => void) | undefined;
  /** Milliseconds for one request that carries bytes. Default 120 000. */
  readonly timeoutMs?: number | undefined;
  /** How long to wait for the service to check the file, in milliseconds. Default 30 000; 0 does not wait. */
  readonly checkingMs?: number | undefined;
  readonly clock?: Clock | undefined;
}

/** A digest is computed up to this size, in bytes: it needs the whole file in memory. */
const digestMost = 64 * 2 ** 20;

/**
 * Declares a file, sends its bytes, and waits until the service has checked it. The state of the attachment that is
 * given back may be `ready`, `rejected` (see `rejection`) or still `checking`.
 * @throws SdkError `attachment-too-large`, `attachment-type-not-accepted`, … (refused before a byte is sent),
 * `upload-origin-refused`, or any of a call's
 */
export async function attach(
  client: UploadClient,
  correctionId: string,
  file: UploadFile,
  options: AttachOptions = {},
): Promise<Attachment> {
  const { signal, timeoutMs = 120_000, clock = systemClock } = options;
  const digest = file.size <= digestMost ? await sha256(file) : undefined;
  const mediaType = (options.mediaType ?? file.type.split(';')[0] ?? '') || 'application/octet-stream';
  const declared = await client.attachments.declare(
    correctionId,
    {
      name: (options.name ?? file.name ?? 'document').normalize('NFC'),
      mediaType: mediaType.toLowerCase(),
      size: file.size,
      ...(digest && { sha256: digest.hex }),
      ...(options.kind !== undefined && { kind: options.kind }),
      ...(options.path !== undefined && { path: options.path }),
      ...(options.itemId !== undefined && { itemId: options.itemId }),
    },
    { signal },
  );
  const { id, upload } = declared;
  if (!upload) return declared;
  await refuseStrangers(client, upload.href);
  const told = (sentBytes: number): void => options.onProgress?.({ sentBytes, totalBytes: file.size });
  const call = { signal, timeoutMs, deadlineMs: Infinity };
  if (upload.resumable && file.size > (upload.maxPartBytes ?? Infinity)) {
    await sendParts(client, upload.href, file, upload.maxPartBytes ?? file.size, call, clock, told);
  } else {
    told(0);
    await client.perform<undefined>(
      {
        name: 'PUT /corrections/{}/attachments/{}/content',
        type: mediaType,
      },
      {
        url: upload.href,
        body: file,
        ...(digest && { headers: { 'Repr-Digest': `sha-256=:${digest.base64}:` } }),
      },
      call,
    );
    told(file.size);
  }
  return waitChecked(client, correctionId, id, options.checkingMs ?? 30_000, signal, clock);
}

/** Bytes go to another origin only when the service announces it. */
async function refuseStrangers(client: UploadClient, href: string): Promise<void> {
  const { origin } = new URL(href, client.baseUrl);
  if (origin === new URL(client.baseUrl).origin) return;
  const { limits } = await client.capabilities();
  if (limits.uploadOrigins?.some((known) => new URL(known).origin === origin)) return;
  throw new SdkError('protocol', 'upload-origin-refused', {
    hint: 'limits.uploadOrigins does not list the origin',
    pointer: '/upload/href',
  });
}

async function waitChecked(
  client: UploadClient,
  correctionId: string,
  id: string,
  mostMs: number,
  signal: AbortSignal | undefined,
  clock: Clock,
): Promise<Attachment> {
  const endsAt = clock.now() + mostMs;
  for (let waitMs = 300; ; waitMs = Math.min(waitMs * 2, 5_000)) {
    const found = await client.attachments.get(correctionId, id, { signal });
    if (!/^(checking|awaiting_content)$/.test(found.state) || clock.now() + waitMs > endsAt) return found;
    await pause(clock, waitMs, signal);
  }
}
