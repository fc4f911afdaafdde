import type { AdviceCard, AdvicePage } from '@bonne-foi/contract';

/** A card that is right, with what a test changes. */
export function aCard(change: Partial<AdviceCard> = {}): AdviceCard {
  return {
    id: 'sample-card',
    error: 'J’oublie un exemple.',
    advice: [{ type: 'paragraph', content: [{ type: 'text', text: 'Je donne un exemple.' }] }],
    audience: ['individual'],
    administration: 'town',
    procedure: 'school',
    fields: ['quotient'],
    cover: 'crpa',
    validFrom: '2026-01-01',
    reviewBy: '2027-01-01',
    lastCheckedAt: '2026-01-01',
    source: { urls: ['https://example.org/page'], evidence: 'A' },
    ...change,
  };
}

/** A catalogue file of these cards. */
export function aPage(
  ...items: readonly unknown[]
): Omit<AdvicePage, 'items'> & { readonly items: readonly unknown[] } {
  return { items, nextCursor: null, catalogue: { id: 'sample', version: '1', licence: 'etalab-2.0' } };
}
