import type { Problem } from '@bonne-foi/contract';
import { type ErrorInfo, SdkError } from './errors.ts';
import { ProblemShape } from './generated/first-shapes.ts';
import type { Operation } from './operation.ts';
import { parseRetryAfter } from './retry.ts';
import { isObject, misfits } from './shape.ts';

/**
 * The bytes of an answer, or undefined when there are more than `most`: what comes after is not read.
 * @throws whatever the connection throws when it is cut
 */
async function readBody(response: Response, most: number, signal: AbortSignal): Promise<Blob | undefined> {
  const reader = response.body?.getReader();
  // Frees the connection; there is nobody to tell if that fails.
  const stop = (): void => void reader?.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; ;) {
    const next = await reader?.read();
    if (!next?.value) return new Blob(chunks);
    size += next.value.length;
    if (size > most) {
      stop();
      return undefined;
    }
    chunks.push(next.value);
  }
}

/** The value, or undefined; the reason would quote the text. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What an answer holds.
 * @param broken what to do with the pointers of a broken contract, if not refuse it
 * @throws SdkError of kind `problem` or `protocol`; whatever the connection throws when it is cut
 */
export async function readAnswer(
  { name, answer }: Operation<unknown>,
  response: Response,
  maxBytes: number,
  now: number,
  signal: AbortSignal,
  broken: ((pointers: readonly string[]) => void) | undefined,
): Promise<unknown> {
  const { status, headers } = response;
  const refuse = (code: string, more?: ErrorInfo): never => {
    throw new SdkError('protocol', code, more);
  };
  if (status === 304) return undefined;
  // Status 0 is how a browser shows a redirect that it was told not to follow.
  if (status < 200 || (status >= 300 && status < 400)) {
    refuse('unexpected-redirect', { hint: 'has the single sign-on session expired?' });
  }
  const failed = status >= 400;
  const blob = answer === 'blob' && !failed;
  const body = await readBody(response, blob ? Infinity : answer || failed ? maxBytes : 0, signal);
  if (!failed && (!answer || name.startsWith('HEAD'))) return undefined;
  if (blob) return body;
  const text = (await body?.text()) ?? '';
  const data = /[/+]json\b/.test(headers.get('Content-Type') ?? '') ? parse(text) : undefined;
  if (failed) throw toProblem(status, headers, data, now);
  if (!body) refuse('answer-too-large');
  if (answer === 'text') return text;
  if (data === undefined) refuse('malformed-json');
  const pointers = typeof answer === 'object' ? misfits(answer, data) : [];
  if (pointers[0] !== undefined) {
    if (!broken) refuse('contract-broken', { pointer: pointers[0] });
    broken?.(pointers.slice(0, 20));
  }
  return data;
}

function toProblem(status: number, headers: Headers, data: unknown, now: number): SdkError {
  const problem: Partial<Problem> = isObject(data) ? data : {};
  // Members that do not keep the contract are taken out; the others still help.
  for (const pointer of misfits(ProblemShape, problem)) {
    Reflect.deleteProperty(problem, pointer.split('/')[1] ?? '');
  }
  const { code = '', retryAfterSeconds } = problem;
  return new SdkError('problem', /^[a-z0-9-]{3,64}$/.test(code) ? code : `http-${status}`, {
    problem,
    acr: /acr_values="([^"]+)"/.exec(headers.get('WWW-Authenticate') ?? '')?.[1]?.split(' '),
    retryAfterMs:
      parseRetryAfter(headers.get('Retry-After'), headers.get('Date'), now) ??
      (retryAfterSeconds && retryAfterSeconds * 1_000),
  });
}
