import { type CallOptions, type Client, type Clock, isSdkError, SdkError } from '../index.ts';
import { pause } from '../pause.ts';

const route = '/corrections/{}/attachments/{}/content';

/** How often a part may fail without any byte more having arrived. */
const mostFailures = 5;

/**
 * Sends a file part by part (draft-ietf-httpbis-resumable-upload, the four headers of the contract). After a failure
 * it asks how much has arrived, and goes on from there.
 * @throws SdkError when nothing moves any more, or when the service refuses
 */
export async function sendParts(
  client: Pick<Client, 'perform'>,
  url: string,
  file: Blob,
  partBytes: number,
  call: CallOptions,
  clock: Clock,
  told: (sentBytes: number) => void,
): Promise<void> {
  let offset = 0;
  let failures = 0;
  told(offset);
  while (offset < file.size) {
    const end = Math.min(offset + partBytes, file.size);
    try {
      await client.perform<undefined>(
        { name: `PATCH ${route}`, type: 'application/partial-upload', keyless: true },
        {
          url,
          body: file.slice(offset, end),
          headers: { 'Upload-Offset': `${offset}`, 'Upload-Complete': end === file.size ? '?1' : '?0' },
        },
        call,
      );
      offset = end;
      failures = 0;
    } catch (error) {
      if (!isSdkError(error) || !mayResume(error)) throw error;
      if (++failures > mostFailures) throw error;
      if (error.code !== 'upload-offset-mismatch') {
        await pause(clock, error.info.retryAfterMs ?? 500 * 2 ** failures, call.signal);
      }
      const arrived = await arrivedBytes(client, url, call);
      if (arrived > file.size) {
        throw new SdkError('protocol', 'contract-broken', {
          hint: 'Upload-Offset is beyond the end of the file',
        });
      }
      if (arrived > offset) failures = 0;
      offset = arrived;
    }
    told(offset);
  }
}

function mayResume({ kind, code, status = 0 }: SdkError): boolean {
  return (
    kind === 'network' ||
    kind === 'timeout' ||
    code === 'upload-offset-mismatch' ||
    code === 'request-in-progress' ||
    (kind === 'problem' && (status === 429 || status >= 500))
  );
}

async function arrivedBytes(
  client: Pick<Client, 'perform'>,
  url: string,
  call: CallOptions,
): Promise<number> {
  const { response } = await client.perform<undefined>({ name: `HEAD ${route}` }, { url }, call).raw();
  const text = response.headers.get('Upload-Offset') ?? '';
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new SdkError('protocol', 'contract-broken', {
    hint: 'Upload-Offset is missing, or not exposed to this page',
  });
}
