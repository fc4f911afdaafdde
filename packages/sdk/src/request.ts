import { SdkError } from './errors.ts';
import type { Input } from './operation.ts';

/**
 * The base address as a URL, without a slash at its end.
 * @throws SdkError `invalid-base-url`
 */
export function parseBase(baseUrl: string | URL): string {
  try {
    // Typed as always there; only a page has one.
    const page = (globalThis as { location?: Location }).location;
    const url = new URL(baseUrl, page?.href);
    if (/^https?:[^?#]+$/.test(url.href) && !url.username) return url.href.replace(/\/+$/, '');
  } catch {
    // Told below, with the other ways to be wrong.
  }
  throw new SdkError('config', 'invalid-base-url');
}

/**
 * Address of a request: ids in their places, query after.
 * @throws SdkError `invalid-id` when an id could change the path.
 */
export function addressOf(base: string, route: string, input: Input): string {
  if (input.url !== undefined) return new URL(input.url, base).href;
  const ids = [...(input.ids ?? [])];
  const path = route.replaceAll('{}', () => {
    const id = ids.shift();
    if (id !== undefined && /^[\w-]{1,128}$/.test(id)) return id;
    throw new SdkError('config', 'invalid-id');
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (value !== undefined) query.set(name, String(value));
  }
  return `${base}${path}${query.size ? `?${query}` : ''}`;
}
