// From the editors' file to a page of advice of the contract. What is for editors alone stays behind:
// texts to check (`toCheck`) and the reason of a condition (`detect.why`).
import { toRichText } from './rich-text.mjs';

const SHEETS = {
  F: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F',
  E: 'https://entreprendre.service-public.gouv.fr/vosdroits/F',
  A: 'https://www.service-public.gouv.fr/associations/vosdroits/F',
};
const SHEET = /^([FEA])(\d{1,6})$/;

/** @param {any} source - What fr.yaml holds. */
export function compileCatalogue(source) {
  return {
    items: source.cards.map((card) => compileCard(card, source)),
    nextCursor: null,
    catalogue: source.catalogue,
  };
}

function compileCard(card, { defaults, administrations, sources, laws }) {
  const administration = administrations[card.administration];
  if (administration === undefined)
    throw new Error(`${card.id}: administration "${card.administration}" is not in administrations; add it`);
  const sheets = card.sources.filter((source) => SHEET.test(source)).map((sheet) => `F${sheet.slice(1)}`);
  const urls = card.sources.map((source) => {
    const [, kind, number] = SHEET.exec(source) ?? [];
    const url = kind === undefined ? sources[source] : `${SHEETS[kind]}${number}`;
    if (url === undefined) throw new Error(`${card.id}: source "${source}" is not in sources; add it`);
    return url;
  });
  return {
    id: card.id,
    lang: 'fr',
    error: card.error,
    advice: toRichText(card.advice),
    severity: card.severity ?? (card.cover === 'none' ? 'info' : 'warning'),
    audience: card.audience,
    lifeEvents: card.lifeEvents,
    administration: card.administration,
    ...(card.procedure && { procedure: card.procedure }),
    ...(card.fields && { fields: card.fields }),
    cover: card.cover,
    ...(card.legalBasis && { legalBasis: card.legalBasis.map((ref) => toLegalRef(ref, laws, card)) }),
    validFrom: card.validFrom ?? defaults.validFrom,
    ...(card.validUntil && { validUntil: card.validUntil }),
    reviewBy: card.reviewBy ?? defaults.reviewBy[card.evidence],
    lastCheckedAt: card.lastCheckedAt ?? defaults.lastCheckedAt,
    source: { urls, evidence: card.evidence },
    ...(administration.link && { links: [{ ...administration.link, rel: 'online_service' }] }),
    ...(sheets.length > 0 && { sheets }),
    ...(card.detect && { detect: card.detect.when }),
    ...(card.rank && { rank: card.rank }),
  };
}

function toLegalRef(ref, laws, card) {
  if (/vérifier/.test(ref))
    throw new Error(`${card.id}: a text to check stands under toCheck, not legalBasis`);
  const [, text, article] = /^(.+?) ((?:[LRDA]\*?)?\d.*)$/.exec(ref) ?? [];
  if (article === undefined) throw new Error(`${card.id}: "${ref}" is not a text and its article`);
  const read = laws[ref.replace(/ \d+°$/, '')];
  if (read === undefined) return { text, article, evidence: 'secondary' };
  const url = `https://www.legifrance.gouv.fr/codes/article_lc/${read.id}`;
  return {
    text,
    article,
    id: read.id,
    url,
    inForceFrom: read.inForceFrom,
    checkedOn: '2026-11-20',
    evidence: 'primary',
  };
}
