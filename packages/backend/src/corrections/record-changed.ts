import type { Changes, ChangesInput, FieldPath } from '@bonne-foi/contract';
import { ProblemError } from '../http/problem.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Held } from '../records/held.ts';
import { projectValues } from '../records/project-record.ts';
import { overlaps } from '../records/paths.ts';
import { movedPaths } from './draft.ts';

/** @throws ProblemError `record-changed`, with what is held now for the fields touched. */
export function requireUnmoved(
  held: Held,
  procedure: Procedure,
  basedOn: string,
  changes: Changes | ChangesInput,
): void {
  const touched = Object.entries(changes)
    .filter(([, { op }]) => op !== 'describe')
    .map(([path]) => path);
  const moved = movedPaths(held, basedOn, touched);
  if (moved.length > 0)
    throw new ProblemError('record-changed', { current: currentOf(held, procedure, moved) });
}

function currentOf(held: Held, procedure: Procedure, paths: readonly FieldPath[]): object {
  const values = Object.entries(projectValues(held, procedure));
  return Object.fromEntries(values.filter(([at]) => paths.some((path) => overlaps(at, path))));
}
