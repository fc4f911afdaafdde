import { ProblemError } from './problem.ts';

/**
 * The bytes of a body, or 413 as soon as it is known to be too large: from its announced length, or before the byte
 * beyond the limit is kept (PROB-7).
 */
export async function readBody(request: Request, maxBytes: number, timeoutMs: number): Promise<Uint8Array> {
  if (Number(request.headers.get('Content-Length') ?? 0) > maxBytes)
    throw new ProblemError('payload-too-large');
  const reader = (await bodyOf(request)).getReader();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ProblemError('invalid-request', { detail: slow })), timeoutMs);
  });
  try {
    return await Promise.race([readAll(reader, maxBytes), late]);
  } catch (error) {
    reader.cancel().catch(() => undefined);
    throw error instanceof ProblemError ? error : new ProblemError('invalid-request', { detail: broken });
  } finally {
    clearTimeout(timer);
  }
}

/** The bytes of a request as they come. Where requests have no stream (Firefox), once they are all there. */
export async function bodyOf(request: Request): Promise<ReadableStream<Uint8Array>> {
  return request.body ?? (await request.blob()).stream();
}

const slow = { fr: 'Le corps de la requête tarde trop.', en: 'The body took too long to arrive.' };
const broken = { fr: 'Le corps de la requête est incomplet.', en: 'The body broke off.' };

async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) throw new ProblemError('payload-too-large');
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/**
 * The JSON of a body. 400 for what is not UTF-8 or not JSON, what is nested too deep (before it is parsed) and for a
 * lone surrogate, which no database could give back.
 */
export function parseJson(bytes: Uint8Array, maxDepth: number): unknown {
  const text = decode(bytes);
  if (isDeeper(text, maxDepth)) throw new ProblemError('invalid-request', { detail: deep });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ProblemError('invalid-request', { detail: notJson });
  }
  if (!isWellFormed(value)) throw new ProblemError('invalid-request', { detail: surrogate });
  return value;
}

const notJson = { fr: 'Le corps n’est pas du JSON en UTF-8.', en: 'The body is not JSON in UTF-8.' };
const deep = { fr: 'Le corps est imbriqué trop profondément.', en: 'The body is nested too deep.' };
const surrogate = {
  fr: 'Un texte contient un demi-caractère (« lone surrogate »).',
  en: 'A text holds a lone surrogate.',
};

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ProblemError('invalid-request', { detail: notJson });
  }
}

function isDeeper(text: string, maxDepth: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (quoted) {
      if (character === '\\') index += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '[' || character === '{') {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (character === ']' || character === '}') depth -= 1;
  }
  return false;
}

const loneSurrogate = /\p{Surrogate}/u;

function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return !loneSurrogate.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]) => !loneSurrogate.test(name) && isWellFormed(inner));
}
