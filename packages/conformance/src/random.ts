/** Numbers that a seed decides (mulberry32): the same seed, the same run. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  next(): number;
  /** A whole number below `limit`. */
  below(limit: number): number;
  /** One of a list. @throws RangeError for an empty list */
  pick<T>(list: readonly T[]): T;
  /** An idempotency key, or a mark of the run. */
  token(length: number): string;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick(list) {
      const found = list[below(list.length)];
      if (found === undefined) throw new RangeError('Nothing to pick from.');
      return found;
    },
    token: (length) => Array.from({ length }, () => alphabet[below(36)]).join(''),
  };
}
