import { ProblemError } from './problem.ts';

/**
 * The part of a version that a change moves: `"cor_9-2.1"` and `"cor_9-2.3"` differ by their files only, and whoever
 * read the first may still change the correction. Without `W/`, which proxies add, and without quotes (A8).
 */
export function revisionOf(version: string): string {
  return version
    .trim()
    .replace(/^W\//, '')
    .replace(/^"(.*)"$/, '$1')
    .replace(/\.\d+$/, '');
}

/** Step 6: 428 without `If-Match` or with `*`, 412 with `ETag` and `current` when it is not the present version. */
export async function requireMatch(
  header: string | null,
  version: string,
  current: () => Promise<object>,
): Promise<void> {
  if (header === null || header.trim() === '*') throw new ProblemError('precondition-required');
  const tags = header.split(',').map((tag) => revisionOf(tag));
  if (tags.includes(revisionOf(version))) return;
  throw new ProblemError('stale-version', { current: await current(), headers: { ETag: version } });
}

/** Whether the client holds this version already (RFC 9110: weak comparison, for 304). */
export function isHeld(header: string | null, version: string): boolean {
  if (header === null) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === version);
}
