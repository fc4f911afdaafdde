import type { Receipt } from '@bonne-foi/contract';
import { escapeHtml } from '../escape.ts';
import { toDocument } from './receipt-document.ts';
import type { Block, Fact, Section } from './receipt-document.ts';

/** Several lines of text. */
function lines(words: string): string {
  return escapeHtml(words).replaceAll('\n', '<br>');
}

const styles = `
:root { color-scheme: light dark; --ground: #fff; --text: #1f1d1a; --muted: #5a564e; --line: #dfdbd3; --positive: #1c6440; --link: #0f5a6b; }
@media (prefers-color-scheme: dark) { :root { --ground: #17181a; --text: #eeece7; --muted: #b7b3aa; --line: #3a3d40; --positive: #8fd0a9; --link: #86cbdc; } }
* { box-sizing: border-box; }
body { margin: 0; padding: clamp(1rem, 4vw, 3rem); font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--text); background: var(--ground); overflow-wrap: break-word; -webkit-text-size-adjust: 100%; }
main { max-width: 48rem; margin: 0 auto; }
h1, h2, h3, p, ul, dl, dd { margin: 0; padding: 0; }
h1 { font-size: clamp(1.7rem, 5vw, 2.2rem); line-height: 1.2; font-weight: 650; letter-spacing: -.015em; margin-top: .25rem; }
h2 { font-size: 1.35rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; margin: 2.75rem 0 .75rem; }
h3 { font-size: 1.0625rem; font-weight: 650; margin: 1.5rem 0 .5rem; }
ul { padding-left: 1.25em; } li + li { margin-top: .5rem; } p + p, p + ul, ul + p, dl + p, p + dl { margin-top: .75rem; }
.muted, .note { color: var(--muted); } .note { font-size: .94rem; }
.received { color: var(--positive); font-weight: 600; }
.reference { font-size: 1.5rem; line-height: 1.3; font-weight: 700; font-variant-numeric: tabular-nums; }
.label { color: var(--muted); font-size: .94rem; margin-top: 1.25rem; }
dl { border-top: 1px solid var(--line); }
.row { padding: .9rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--muted); } dd { overflow-wrap: anywhere; } .main { font-weight: 600; white-space: pre-line; }
@media (min-width: 40rem) { .row { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 1.5rem; } dd { grid-column: 2; } dt { grid-row: 1 / span 9; } }
details { margin-top: 2rem; } summary { cursor: pointer; color: var(--link); padding: .6rem 0; text-decoration: underline; text-underline-offset: .22em; }
summary:focus-visible, pre:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
pre { margin: 0; max-height: 24rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8rem; border: 1px solid var(--line); padding: .75rem; }
@page { margin: 18mm 16mm; }
@media print {
  :root { color-scheme: light; --ground: #fff; --text: #000; --muted: #333; --line: #999; --positive: #000; }
  body { padding: 0; font-size: 10.5pt; } main { max-width: none; } h2 { margin-top: 18pt; break-after: avoid; }
  .row { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 0 1.5rem; padding: 5pt 0; break-inside: avoid; } dd { grid-column: 2; } dt { grid-row: 1 / span 9; }
  details { display: none; }
}
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
  const { title, issuer, number, received, sections } = toDocument(receipt, next);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(`${title} ${number} – ${issuer}`)}</title>
<style>${styles}</style>
</head>
<body>
<main>
<p class="muted">${escapeHtml(issuer)}</p>
<h1>${escapeHtml(title)}</h1>
<p class="label">Numéro</p>
<p class="reference">${escapeHtml(number)}</p>
<p class="received">Reçu le ${escapeHtml(received)}</p>
${sections.map(sectionHtml).join('')}<details>
<summary>Données de l’accusé, pour le vérifier plus tard</summary>
<pre id="bonne-foi-receipt" tabindex="0" role="region" aria-label="Données de l’accusé">${escapeHtml(JSON.stringify(receipt, null, 1))}</pre>
</details>
</main>
</body>
</html>
`;
}

function sectionHtml({ title, blocks }: Section): string {
  return `<section>\n<h2>${escapeHtml(title)}</h2>\n${blocks.map(blockHtml).join('\n')}\n</section>\n`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `<p>${lines(block.text)}</p>`;
    case 'heading':
      return `<h3>${escapeHtml(block.text)}</h3>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${lines(item)}</li>`).join('')}</ul>`;
    case 'facts':
      return `<dl>\n${block.facts.map(factHtml).join('\n')}\n</dl>`;
  }
}

function factHtml({ term, value, notes }: Fact): string {
  const small = notes.map((note) => `<dd class="note">${lines(note)}</dd>`).join('');
  return `<div class="row"><dt>${escapeHtml(term)}</dt><dd class="main">${escapeHtml(value)}</dd>${small}</div>`;
}
