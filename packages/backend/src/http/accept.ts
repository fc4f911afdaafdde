/** The first of `offered` with the highest weight in `Accept` (RFC 9110, 12.5.1); undefined when none is accepted. */
export function preferredType(header: string | null, offered: readonly string[]): string | undefined {
  const ranges = (header ?? '*/*').split(',').map((part) => {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters
      .map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1])
      .find((text) => text !== undefined);
    return { range: range.trim(), weight: quality === undefined ? 1 : Number(quality) || 0 };
  });
  const weightOf = (type: string): number => {
    const [kind = ''] = type.split('/');
    for (const wanted of [type, `${kind}/*`, '*/*']) {
      const found = ranges.find(({ range }) => range === wanted);
      if (found !== undefined) return found.weight;
    }
    return 0;
  };
  const weighed = offered
    .map((type) => ({ type, weight: weightOf(type) }))
    .filter(({ weight }) => weight > 0);
  return weighed.sort((one, other) => other.weight - one.weight)[0]?.type;
}
