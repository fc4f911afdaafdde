import type { FieldPath, Id } from '@bonne-foi/contract';
import type { Held } from './held.ts';

/** Marks the paths of a correction that was sent; the version moves, since what is shown does. */
export function markContested(held: Held, paths: readonly FieldPath[], correctionId: Id): Held {
  const touched = paths.filter((path) => Object.hasOwn(held.values, path));
  if (touched.length === 0) return held;
  const marks = touched.map((path): [string, readonly Id[]] => [
    path,
    [...(held.contested?.[path] ?? []).filter((id) => id !== correctionId), correctionId],
  ]);
  return {
    ...held,
    contested: { ...held.contested, ...Object.fromEntries(marks) },
    revision: held.revision + 1,
  };
}

/** Takes the marks of a correction away, when it is closed. */
export function clearContested(held: Held, correctionId: Id): Held {
  const before = Object.entries(held.contested ?? {});
  if (!before.some(([, ids]) => ids.includes(correctionId))) return held;
  const left = before
    .map(([path, ids]): [string, Id[]] => [path, ids.filter((id) => id !== correctionId)])
    .filter(([, ids]) => ids.length > 0);
  return { ...held, contested: Object.fromEntries(left), revision: held.revision + 1 };
}
