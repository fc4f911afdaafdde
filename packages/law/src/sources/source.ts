import type { LegalRef } from '@bonne-foi/contract';

/**
 * How a source is known. `primary`: the official text was read. `official`: a page of the administration was read.
 * `secondary`: a third party's page. `doctrine`: the administration's own position, which no text states.
 * `memory`: not verified; never the ground of a certain answer.
 */
export type Evidence = 'primary' | 'official' | 'secondary' | 'doctrine' | 'memory';

/** One version of one article, or of another legal source. Dates are plain (`2018-08-12`). */
export interface Source extends Readonly<LegalRef> {
  readonly evidence: Evidence;
}

/** A finding without a source does not compile. */
export type Sources = readonly [Source, ...Source[]];

/** Day on which the texts of this register were read. */
const checkedOn = '2026-11-20';

/** A version of an article that was read on Légifrance's public data. */
export function article(text: string, number: string, id: string, inForceFrom: string): Source {
  const url = `https://www.legifrance.gouv.fr/codes/article_lc/${id}`;
  return { text, article: number, id, url, inForceFrom, checkedOn, evidence: 'primary' };
}

/** The same article, by a part of it: `I, 1°`. */
export function part(source: Source, where: string): Source {
  return { ...source, article: `${source.article}, ${where}` };
}

/** Whether the register holds the version that was in force on a day. An old case is judged by the old text. */
export function isHeldFor({ inForceFrom, inForceUntil }: Source, day: string): boolean {
  return (
    (inForceFrom === undefined || inForceFrom <= day) && (inForceUntil === undefined || day <= inForceUntil)
  );
}

/** Whether a source is firm enough for an answer that is not marked “to be confirmed”. */
export function isFirm({ evidence }: Source): boolean {
  return evidence === 'primary' || evidence === 'official';
}
