/** A count of one kind of mistake, in one period. */
export interface Cell {
  readonly procedure: string;
  readonly count: number;
}

/**
 * What may be shown: no cell under the threshold, and never a single one hidden in a procedure, since it could then be
 * found by difference (STAT-1, STAT-2).
 */
export function disclose<One extends Cell>(
  cells: readonly One[],
  minCellSize: number,
): { readonly shown: One[]; readonly anyHidden: boolean } {
  const shown = [...new Set(cells.map(({ procedure }) => procedure))].flatMap((procedure) => {
    const group = cells.filter((cell) => cell.procedure === procedure).sort((a, b) => a.count - b.count);
    const hidden = group.filter(({ count }) => count < minCellSize).length;
    return group.slice(hidden === 1 ? 2 : hidden);
  });
  return { shown, anyHidden: shown.length < cells.length };
}
