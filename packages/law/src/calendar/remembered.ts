/**
 * The result of a pure computation, kept: the cases of one night ask for the same few days. All is forgotten beyond a
 * thousand. What throws is not kept.
 */
export function remembered<T>(known: Map<string, T>, key: string, compute: () => T): T {
  const held = known.get(key);
  if (held !== undefined) return held;
  const value = compute();
  if (known.size >= 1000) known.clear();
  known.set(key, value);
  return value;
}
