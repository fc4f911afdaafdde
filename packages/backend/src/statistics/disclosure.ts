import { minCellSize } from '../discovery/features.ts';

/** Published counts are multiples of this. */
export const rounding = 5;

/** A count of one kind of mistake, in one period. */
export interface Cell {
  readonly procedure: string;
  readonly count: number;
  /** 0 to 4, known to the service alone: see `createBlur`. */
  readonly blur: number;
}

/** Gives a cell a whole number from 0 to 4, always the same, that nobody outside can compute. */
export type Blur = (cell: string) => Promise<number>;

/**
 * Counts are sent by anyone: whoever adds one after the other, and looks at when a cell appears or at when its number
 * changes, would learn exactly how many were there before. So the number at which this happens is moved for each cell.
 * @param secret The same for every instance of a service.
 */
export function createBlur(secret: string): Blur {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  return async (cell) => {
    const bytes = await crypto.subtle.sign('HMAC', await key, encoder.encode(`blur\n${cell}`));
    return new DataView(bytes).getUint32(0) % rounding;
  };
}

/**
 * The number that may be shown; undefined for none. It follows from `count - blur` alone, so that appearing and
 * changing tell the same thing, and never the count. Under `minCellSize` nothing is ever shown (STAT-1).
 */
export function publishedCount({ count, blur }: Pick<Cell, 'count' | 'blur'>): number | undefined {
  const seen = count - blur;
  if (seen < minCellSize) return undefined;
  const least = Math.ceil(minCellSize / rounding) * rounding;
  return least + Math.floor((seen - minCellSize) / rounding) * rounding;
}

/**
 * What may be shown, with the numbers to show: no cell under the threshold, and never a single one hidden in a
 * procedure, since it could then be found by difference (STAT-1, STAT-2). Each procedure is judged alone, so that
 * asking for one of them shows neither more nor less.
 */
export function disclose<One extends Cell>(
  cells: readonly One[],
): { readonly shown: { readonly cell: One; readonly count: number }[]; readonly anyHidden: boolean } {
  const shown = [...new Set(cells.map(({ procedure }) => procedure))].flatMap((procedure) => {
    const group = cells.filter((cell) => cell.procedure === procedure);
    const open = group.flatMap((cell) => {
      const count = publishedCount(cell);
      return count === undefined ? [] : [{ cell, count }];
    });
    open.sort((a, b) => a.cell.count - b.cell.count);
    return group.length - open.length === 1 ? open.slice(1) : open;
  });
  return { shown, anyHidden: shown.length < cells.length };
}
