import type { AdviceCard, CatalogueInfo } from '@bonne-foi/contract';

/** Cards that may be shown one day, and where they come from. Made by `loadCatalogue`. */
export interface Catalogue {
  readonly info: CatalogueInfo | undefined;
  /** Legal references known from memory alone are left out: they are never shown as certain. */
  readonly cards: readonly AdviceCard[];
}

/** Whether a card may be shown that day: in force, and its evidence checked. */
export function isInForce(card: AdviceCard, today: string): boolean {
  return (
    card.validFrom <= today &&
    (card.validUntil === undefined || today <= card.validUntil) &&
    card.source.evidence !== 'C'
  );
}

/** Whether a card should have been looked at again by that day: it is shown with the day it was last checked. */
export function isStale(card: AdviceCard, today: string): boolean {
  return card.reviewBy < today;
}
