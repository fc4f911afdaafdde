/** Languages in which problems are worded. What is held, and receipts, are in French (CRPA L111-1). */
export type Language = 'fr' | 'en';

/** The language wanted (RFC 9110, 12.5.4): English only when it is preferred to French. */
export function languageOf(header: string | null): Language {
  const weights = new Map<string, number>();
  for (const part of (header ?? '').split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters
      .map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1])
      .find((text) => text !== undefined);
    const primary = tag.split('-')[0] ?? '';
    weights.set(
      primary,
      Math.max(weights.get(primary) ?? 0, quality === undefined ? 1 : Number(quality) || 0),
    );
  }
  const any = weights.get('*') ?? 0;
  const french = weights.get('fr') ?? any;
  const english = weights.get('en') ?? 0;
  return english > french ? 'en' : 'fr';
}
