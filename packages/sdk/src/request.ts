import { SdkError } from './errors.ts';
import type { Input, Operation } from './operation.ts';

/**
 * The base address as a URL, without a slash at its end.
 * @throws SdkError `invalid-base-url`
 */
export function parseBase(baseUrl: string | URL): string {
  try {
    const url = new URL(baseUrl, globalThis.location?.href);
    if (/^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username) {
      return url.href.replace(/\/+$/, '');
    }
  } catch {
    // Told below, with the other ways to be wrong.
  }
  throw new SdkError('config', 'invalid-base-url', 'baseUrl must be an http(s) address without ? and #');
}

/**
 * Address of a request: ids in their places, query after.
 * @throws SdkError `invalid-id` when an id could change the path.
 */
export function addressOf(base: string, operation: Operation<unknown>, input: Input): string {
  if (input.url !== undefined) return new URL(input.url, base).href;
  const ids = [...(input.ids ?? [])];
  const path = operation.route.replaceAll('{}', () => {
    const id = ids.shift();
    if (id !== undefined && /^[\w-]{1,128}$/.test(id)) return id;
    throw new SdkError('config', 'invalid-id', 'an id must be 1 to 128 letters, digits, _ or -', {
      operation: operation.name,
    });
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (value !== undefined) query.set(name, String(value));
  }
  return `${base}${path}${query.size ? `?${query}` : ''}`;
}
