import type { LegalRef, Receipt, SubmittedLine } from '@bonne-foi/contract';
import { dateWords, instantWords } from './wording.ts';

/** Text of a page: nothing of it is markup. */
function text(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Several lines of text. */
function lines(words: string): string {
  return text(words).replaceAll('\n', '<br>');
}

function source({ text: code, article }: LegalRef): string {
  return text(`${code}, article ${article}`);
}

const styles = `
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.6 system-ui, sans-serif; color: #161616; background: #fff; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2rem; }
dl { margin: 0; } dt { font-weight: 700; margin-top: .75rem; } dd { margin: 0; overflow-wrap: anywhere; }
ul { padding-left: 1.25rem; } li { margin: .5rem 0; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8rem; border: 1px solid; padding: .75rem; }
.number { font-size: 1.25rem; font-weight: 700; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #161616; } }
@media print { body { padding: 0; max-width: none; } }
`;

/** Digest of the page's own style, for its Content-Security-Policy. */
export async function stylePolicy(): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles)));
  return `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...hash))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox`;
}

/**
 * The receipt as a page on its own: no script, nothing from elsewhere, in French, and the same JSON inside so that what
 * the person keeps can be checked later (B10).
 * @param next What happens next, in sentences.
 */
export function receiptPage(receipt: Receipt, next: readonly string[]): string {
  const title = receipt.kind === 'registration' ? 'Accusé d’enregistrement' : 'Accusé de réception';
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(`${title} ${receipt.number} – ${receipt.issuer.name}`)}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="number">Numéro ${text(receipt.number)}</p>
<p>Reçu le ${text(instantWords(receipt.receivedAt))} par ${text(receipt.issuer.name)}.</p>
${who(receipt)}${sent(receipt)}${missing(receipt)}${after(receipt, next)}${service(receipt)}
<h2>Ce que prouve ce document</h2>
<p>${text(receipt.proofNote ?? '')}</p>
<details>
<summary>Données de l’accusé, pour le vérifier plus tard</summary>
<pre>${text(JSON.stringify(receipt, null, 1))}</pre>
</details>
</main>
</body>
</html>
`;
}

function who({ sender, onBehalfOf, sentTo }: Receipt): string {
  const items = [
    ['Envoyé par', sender],
    ['Pour', onBehalfOf?.name],
    ['Accusé envoyé à', sentTo],
  ];
  const shown = items.filter((item): item is [string, string] => item[1] !== undefined);
  if (shown.length === 0) return '';
  return `<dl>${shown.map(([term, words]) => `<dt>${term}</dt><dd>${text(words)}</dd>`).join('')}</dl>\n`;
}

function sent({ summary, attachments = [], swornStatement }: Receipt): string {
  const files = attachments.map(({ name, size }) => `<li>${text(name)} (${size} octets)</li>`).join('');
  return [
    '<h2>Ce que vous avez envoyé</h2>\n',
    `<ul>${summary.map((line) => `<li>${submitted(line)}</li>`).join('')}</ul>\n`,
    files === '' ? '' : `<h3>Fichiers reçus</h3>\n<ul>${files}</ul>\n`,
    swornStatement === true ? '<p>Avec votre attestation sur l’honneur.</p>\n' : '',
  ].join('');
}

function submitted({
  label,
  op,
  before,
  after: now,
  wrongSince,
  effectiveDate,
  comment,
}: SubmittedLine): string {
  const change =
    before !== undefined && now !== undefined
      ? ` : avant « ${text(before)} », maintenant « ${text(now)} »`
      : op === 'confirm'
        ? ' : vous confirmez que c’est exact'
        : '';
  const since = wrongSince === undefined ? '' : ` Faux depuis ${text(dateWords(wrongSince))}.`;
  const from = effectiveDate === undefined ? '' : ` Changé le ${text(dateWords(effectiveDate))}.`;
  const words = comment === undefined ? '' : `<br>${lines(comment)}`;
  return `<strong>${text(label)}</strong>${change}.${since}${from}${words}`;
}

function missing({ missingItems = [] }: Receipt): string {
  if (missingItems.length === 0) return '';
  const items = missingItems.map(
    ({ label, deadline, legalBasis }) =>
      `<li>${text(label)}, avant le ${text(dateWords(deadline))} (${legalBasis.map(source).join(' ; ')})</li>`,
  );
  return `<h2>Documents qui manquent encore</h2>\n<ul>${items.join('')}</ul>\n`;
}

function after({ silence }: Receipt, next: readonly string[]): string {
  const items = next.map((sentence) => `<li>${text(sentence)}</li>`).join('');
  const steps = items === '' ? '' : `<ul>${items}</ul>\n`;
  if (silence === undefined) return `<h2>La suite</h2>\n${steps}`;
  const meaning = silence.effect === 'rejection' ? 'est refusée' : 'est acceptée';
  const remedies = (silence.remedies ?? []).map(
    ({ label, deadline }) =>
      `<li>${text(label)}${deadline === undefined ? '' : `, avant le ${text(dateWords(deadline))}`}</li>`,
  );
  return [
    `<h2>La suite</h2>\n${steps}`,
    `<p>Sans réponse à la fin du ${text(dateWords(silence.deemedOn))}, votre demande ${meaning}, si votre dossier est complet (${silence.legalBasis.map(source).join(' ; ')}).</p>\n`,
    silence.attestation === undefined ? '' : `<p>${text(silence.attestation)}</p>\n`,
    remedies.length === 0 ? '' : `<h3>Vos recours</h3>\n<ul>${remedies.join('')}</ul>\n`,
  ].join('');
}

function service({ service: contact }: Receipt): string {
  if (contact === undefined) return '';
  const { name, postalAddress, phone, email, hours } = contact;
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['Service', name],
    ['Adresse', postalAddress],
    ['Téléphone', phone],
    ['Courriel', email],
    ['Horaires', hours],
  ];
  const shown = parts.flatMap(([term, words]) =>
    words === undefined ? [] : [`<dt>${term}</dt><dd>${lines(words)}</dd>`],
  );
  return `<h2>Qui s’en occupe</h2>\n<dl>${shown.join('')}</dl>\n`;
}
