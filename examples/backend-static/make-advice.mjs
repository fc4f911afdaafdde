// Writes v1/advice.json: the cards of one administration that are in force, from the French catalogue or a file of yours.
// node make-advice.mjs mairie [catalogue.json]      (once a day, by cron: an expired card is never served)
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Days that a copy may live beyond today: `max-age` is five minutes, so a card leaves on its last day. */
const margin = 86_400_000;

/**
 * @param {{ items: readonly { administration: string, validFrom: string, validUntil?: string, source: { evidence: string } }[] }} catalogue
 * @param {string} administration
 * @param {Date} now
 */
export function adviceOf(catalogue, administration, now) {
  const day = (date) => date.toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' });
  const [today, tomorrow] = [day(now), day(new Date(now.getTime() + margin))];
  const items = catalogue.items.filter(
    (card) =>
      card.administration === administration &&
      card.validFrom <= today &&
      (card.validUntil ?? tomorrow) >= tomorrow &&
      card.source.evidence !== 'C',
  );
  return { ...catalogue, items, nextCursor: null };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [administration, file = fileURLToPath(import.meta.resolve('@bonne-foi/advice/catalogue/fr.json'))] =
    process.argv.slice(2);
  if (!administration)
    throw new Error('Say whose advice: node make-advice.mjs ADMINISTRATION [CATALOGUE.json]');
  const page = adviceOf(JSON.parse(await readFile(file, 'utf8')), administration, new Date());
  await writeFile(new URL('v1/advice.json', import.meta.url), `${JSON.stringify(page, null, 2)}\n`);
  console.log(`${page.items.length} cards`);
}
