import type { Problem } from '@bonne-foi/contract';
import { SdkError } from './errors.ts';
import { ProblemShape } from './generated/first-shapes.ts';
import type { Operation } from './operation.ts';
import type { ClientOptions } from './options.ts';
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
 * @throws SdkError of kind `problem` or `protocol`; whatever the connection throws when it is cut
 */
export async function readAnswer(
  { name, answer }: Operation<unknown>,
  response: Response,
  { maxAnswerBytes = 4_194_304, validate = 'strict', onContractBreak }: ClientOptions,
  now: number,
  signal: AbortSignal,
): Promise<unknown> {
  const { status, headers } = response;
  const refuse = (code: string, pointer?: string): never => {
    throw new SdkError('protocol', code, { pointer });
  };
  if (status === 304) return undefined;
  // Status 0 is how a browser shows a redirect that it was told not to follow.
  if (status < 200 || (status >= 300 && status < 400)) refuse('unexpected-redirect');
  const failed = status >= 400;
  const blob = answer === 'blob' && !failed;
  const body = await readBody(response, blob ? Infinity : answer || failed ? maxAnswerBytes : 0, signal);
  if (!failed && !answer) return undefined;
  if (blob) return body;
  const text = (await body?.text()) ?? '';
  const data = /[/+]json\b/.test(headers.get('Content-Type') ?? '') ? parse(text) : undefined;
  if (failed) throw toProblem(status, headers, data, now);
  if (!body) refuse('answer-too-large');
  if (answer === 'text') return text;
  if (data === undefined) refuse('malformed-json');
  const pointers = typeof answer === 'object' && validate !== 'off' ? misfits(answer, data) : [];
  if (pointers.length) {
    if (validate === 'strict') refuse('contract-broken', pointers[0]);
    onContractBreak?.({ operation: name, pointers: pointers.slice(0, 20) });
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
