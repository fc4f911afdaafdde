/**
 * A small S3 service for tests, on the loopback: PutObject (with `If-None-Match: *`), GetObject, DeleteObject and
 * ListObjectsV2 in pages. It checks the signature of each request (AWS Signature Version 4) and the digest of each body
 * with its own code, so that a request wrongly signed is refused as a real service does.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface S3Server {
  readonly endpoint: string;
  readonly objects: Map<string, Buffer>;
  /** Answers the next so many requests with this status. */
  failNext(count: number, status: number): void;
  close(): Promise<void>;
}

export const s3Access = {
  accessKeyId: 'EXEMPLE',
  secretAccessKey: 'secret-d-exemple',
  region: 'fr-par',
  bucket: 'pieces',
};

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const parts =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    );
  const [, credential = '', signedHeaders = '', signature = ''] = parts ?? [];
  const [accessKey, day = '', region = '', service, end] = credential.split('/');
  if (
    accessKey !== s3Access.accessKeyId ||
    region !== s3Access.region ||
    service !== 's3' ||
    end !== 'aws4_request'
  ) {
    return false;
  }
  const moment = String(request.headers['x-amz-date']);
  const digest = String(request.headers['x-amz-content-sha256'] ?? sha256(''));
  const isBodyRight = digest === 'UNSIGNED-PAYLOAD' ? body.length === 0 : digest === sha256(body);
  if (!isBodyRight || !moment.startsWith(day)) return false;
  const url = new URL(request.url ?? '/', 'http://localhost');
  const query = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const headers = signedHeaders
    .split(';')
    .map((name) => `${name}:${String(request.headers[name]).trim()}\n`)
    .join('');
  const path = url.pathname
    .split('/')
    .map((part) => encode(decodeURIComponent(part)))
    .join('/');
  const canonical = [request.method, path, query, headers, signedHeaders, digest].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', moment, scope, sha256(canonical)].join('\n');
  const key = hmac(hmac(hmac(hmac(`AWS4${s3Access.secretAccessKey}`, day), region), 's3'), 'aws4_request');
  return timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex'));
}

/** @param pageSize how many objects a page of a listing holds. */
export async function startS3Server(pageSize = 2): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  let failures = { count: 0, status: 500 };
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      answer(request, response, Buffer.concat(chunks));
    });
  });

  function answer(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
    const end = (status: number, content: string | Buffer = ''): void => {
      response.writeHead(status, { 'content-type': 'application/xml' }).end(content);
    };
    if (failures.count > 0) {
      failures = { ...failures, count: failures.count - 1 };
      end(failures.status);
      return;
    }
    if (!isSigned(request, body)) {
      end(403, '<Error><Code>SignatureDoesNotMatch</Code></Error>');
      return;
    }
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, bucket, ...rest] = decodeURIComponent(url.pathname).split('/');
    const key = rest.join('/');
    const held = objects.get(key);
    if (bucket !== s3Access.bucket) end(404, '<Error><Code>NoSuchBucket</Code></Error>');
    else if (key === '' && url.searchParams.get('list-type') === '2') end(200, listing(url.searchParams));
    else if (request.method === 'PUT' && held !== undefined && request.headers['if-none-match'] === '*')
      end(412);
    else if (request.method === 'PUT') {
      objects.set(key, body);
      end(200);
    } else if (request.method === 'DELETE') {
      objects.delete(key);
      end(204);
    } else if (request.method === 'GET' && held !== undefined) end(200, held);
    else end(404, '<Error><Code>NoSuchKey</Code></Error>');
  }

  function listing(query: URLSearchParams): string {
    const from = query.get('continuation-token') ?? '';
    const keys = [...objects.keys()]
      .filter((key) => key.startsWith(query.get('prefix') ?? '') && key > from)
      .sort();
    const page = keys.slice(0, pageSize);
    const isTruncated = keys.length > page.length;
    const entries = page.map(
      (key) => `<Contents><Key>${key}</Key><Size>${String(objects.get(key)?.length)}</Size></Contents>`,
    );
    const next = isTruncated ? `<NextContinuationToken>${String(page.at(-1))}</NextContinuationToken>` : '';
    return `<ListBucketResult><IsTruncated>${String(isTruncated)}</IsTruncated>${next}${entries.join('')}</ListBucketResult>`;
  }

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A TCP server that listens has an address of this shape.
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${String(port)}`,
    objects,
    failNext: (count, status) => {
      failures = { count, status };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
