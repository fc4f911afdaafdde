/** Where the bytes of attachments are kept. Keys are opaque names chosen by the backend, never by a client. */

/** Why a store refused; `size` is what it holds for the key now. */
export class BlobError extends Error {
  override readonly name = 'BlobError';
  readonly code: BlobErrorCode;
  readonly size: number;
  constructor(code: BlobErrorCode, size: number) {
    super(messages[code]);
    this.code = code;
    this.size = size;
  }
}

/** `too-large`: more bytes than the limit. `offset-mismatch`: a part that does not begin where the last ended. */
export type BlobErrorCode = 'too-large' | 'offset-mismatch' | 'invalid-key';

const messages: { readonly [code in BlobErrorCode]: string } = {
  'too-large': 'More bytes came than the limit allows; what came beyond was not kept.',
  'offset-mismatch': 'The part does not begin where the bytes already kept end.',
  'invalid-key': 'A key is 1 to 128 letters, digits, hyphens or underscores.',
};

export interface WriteOptions {
  /** Largest total size of the blob, in bytes. */
  readonly limit: number;
  /** Aborts the write; what was received before stays, for `append` only. */
  readonly signal?: AbortSignal;
}

/** Bytes kept under opaque keys; every method rejects with `BlobError` or with the error of its medium. */
export interface BlobStore {
  /** Keeps a whole blob; an earlier one is replaced only once the new one is all there. Gives its size. */
  put(key: string, body: ReadableStream<Uint8Array>, options: WriteOptions): Promise<number>;
  /**
   * Adds a part at `offset`, which must be the present size (0 when nothing is held). When the body breaks off, the
   * bytes received stay and the next part goes on from there; when it goes over the limit, none of the part stays.
   * Gives the new size.
   */
  append(
    key: string,
    offset: number,
    body: ReadableStream<Uint8Array>,
    options: WriteOptions,
  ): Promise<number>;
  /** Bytes held, or undefined when there are none under this key. */
  size(key: string): Promise<number | undefined>;
  /** The bytes, or undefined. */
  read(key: string): Promise<ReadableStream<Uint8Array> | undefined>;
  /** Forgets the key; nothing happens when there is none. */
  delete(key: string): Promise<void>;
  /** Rejects when the medium cannot be written (readiness). */
  check(): Promise<void>;
}

const keyPattern = /^[A-Za-z0-9_-]{1,128}$/;

/** Refuses what could be a path. Throws `BlobError` `invalid-key`. */
export function assertKey(key: string): void {
  if (!keyPattern.test(key)) throw new BlobError('invalid-key', 0);
}
