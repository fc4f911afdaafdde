/** The four requests of S3 that keeping blobs needs, signed (SigV4), for any service that speaks it. */
import { AwsClient } from 'aws4fetch';

export interface S3Options {
  /** Address of the service, for example `https://s3.fr-par.example`; objects are at `endpoint/bucket/key`. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Begins every key, for example `attachments/`. @defaultValue none */
  readonly prefix?: string;
  /** How long one request may take, in milliseconds. @defaultValue 30 000 */
  readonly timeoutMs?: number;
}

/** The service refused or failed; never holds a key, an address or a secret. */
export class S3Error extends Error {
  override readonly name = 'S3Error';
  readonly status: number;
  constructor(operation: string, status: number) {
    super(`The object store answered ${String(status)} to ${operation}.`);
    this.status = status;
  }
}

export interface S3Object {
  readonly key: string;
  readonly size: number;
}

export interface S3Objects {
  /** Writes an object; false when one is there already and `ifAbsent` was asked. */
  put(
    key: string,
    bytes: Uint8Array<ArrayBuffer>,
    options?: { readonly ifAbsent?: boolean },
  ): Promise<boolean>;
  /** The bytes, or undefined. */
  get(key: string): Promise<ReadableStream<Uint8Array> | undefined>;
  /** Objects whose key begins so, in the order of keys. */
  list(prefix: string): Promise<S3Object[]>;
  delete(key: string): Promise<void>;
}

export function createS3Objects(options: S3Options): S3Objects {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey, prefix = '', timeoutMs = 30_000 } = options;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 });
  const base = `${endpoint.replace(/\/+$/, '')}/${bucket}`;
  const addressOf = (key: string): string => `${base}/${prefix}${key}`;

  async function send(url: string, init: RequestInit): Promise<Response> {
    return client.fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
  }

  return {
    async put(key, bytes, { ifAbsent = false } = {}) {
      const headers = new Headers({
        'content-type': 'application/octet-stream',
        'x-amz-content-sha256': await sha256Hex(bytes),
      });
      if (ifAbsent) headers.set('if-none-match', '*');
      const response = await send(addressOf(key), { method: 'PUT', headers, body: bytes });
      await response.arrayBuffer();
      if (response.ok) return true;
      if (ifAbsent && (response.status === 412 || response.status === 409)) return false;
      throw new S3Error('PutObject', response.status);
    },
    async get(key) {
      const response = await send(addressOf(key), { method: 'GET' });
      if (response.ok) return response.body ?? new Blob([]).stream();
      await response.arrayBuffer();
      if (response.status === 404) return undefined;
      throw new S3Error('GetObject', response.status);
    },
    async list(keyPrefix) {
      const found: S3Object[] = [];
      let token: string | undefined;
      do {
        const query = new URLSearchParams({ 'list-type': '2', prefix: prefix + keyPrefix });
        if (token !== undefined) query.set('continuation-token', token);
        const response = await send(`${base}?${query.toString()}`, { method: 'GET' });
        const text = await response.text();
        if (!response.ok) throw new S3Error('ListObjectsV2', response.status);
        const page = parseListing(text);
        found.push(...page.objects.map(({ key, size }) => ({ key: key.slice(prefix.length), size })));
        token = page.next;
      } while (token !== undefined);
      return found;
    },
    async delete(key) {
      const response = await send(addressOf(key), { method: 'DELETE' });
      await response.arrayBuffer();
      if (!response.ok && response.status !== 404) throw new S3Error('DeleteObject', response.status);
    },
  };
}

/** One page of ListObjectsV2. Keys are ours: letters, digits, `-`, `_`, `/` and `.`, so nothing is escaped in them. */
export function parseListing(xml: string): { objects: S3Object[]; next: string | undefined } {
  const objects = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].flatMap(([, entry = '']) => {
    const key = /<Key>([^<]*)<\/Key>/.exec(entry)?.[1];
    const size = /<Size>(\d+)<\/Size>/.exec(entry)?.[1];
    return key === undefined || size === undefined ? [] : [{ key, size: Number(size) }];
  });
  const token = /<NextContinuationToken>([^<]*)<\/NextContinuationToken>/.exec(xml)?.[1];
  const isTruncated = /<IsTruncated>\s*true\s*<\/IsTruncated>/.test(xml);
  return { objects, next: isTruncated ? unescapeXml(token) : undefined };
}

function unescapeXml(text: string | undefined): string | undefined {
  return text
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
