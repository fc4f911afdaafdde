import type { Report } from '../run.ts';
import { words, type Language } from './words.ts';

/** The report as JSON: the self-certification, to be published with the service. */
export function toJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** JUnit XML, for a continuous integration. */
export function toJunit({ results, counts, milliseconds }: Report): string {
  const cases = results.map(({ id, profile, verdict, reason = '', exchange, milliseconds: ms }) => {
    const open = `<testcase classname="${xml(profile)}" name="${xml(id)}" time="${(ms / 1000).toFixed(3)}"`;
    const details = xml(
      [reason, exchange?.request ?? '', exchange?.answer ?? ''].filter((each) => each !== '').join('\n\n'),
    );
    if (verdict === 'PASS') return `  ${open}/>`;
    if (verdict === 'SKIP') return `  ${open}><skipped message="${xml(reason)}"/></testcase>`;
    if (verdict === 'WARN') return `  ${open}><system-out>${details}</system-out></testcase>`;
    const tag = verdict === 'FAIL' ? 'failure' : 'error';
    return `  ${open}><${tag} message="${xml(reason)}">${details}</${tag}></testcase>`;
  });
  const attributes = `name="bonne-foi" tests="${String(results.length)}" failures="${String(counts.FAIL)}" errors="${String(counts.ERROR)}" skipped="${String(counts.SKIP)}" time="${(milliseconds / 1000).toFixed(3)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite ${attributes}>\n${cases.join('\n')}\n</testsuite>\n`;
}

/** A page that stands alone: no script, nothing from elsewhere, readable and printable. */
export function toHtml(report: Report, language: Language): string {
  const say = words[language];
  const rows = report.results.map(({ id, title, verdict, requirements, reason, exchange }) => {
    const shown =
      exchange === undefined
        ? ''
        : `<details><summary>${say.request}</summary><pre tabindex="0">${xml(exchange.request)}\n\n${xml(exchange.answer)}\n\n${xml(exchange.curl)}</pre></details>`;
    return `<tr class="${verdict}"><th scope="row">${xml(title[language])}<br><code>${xml(id)}</code></th><td>${verdict} <span>${say.verdicts[verdict]}</span></td><td>${requirements.map(xml).join(', ')}</td><td>${xml(reason ?? '')}${shown}</td></tr>`;
  });
  const counts = Object.entries(report.counts).map(([name, count]) => `<li>${name} : ${String(count)}</li>`);
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${say.title}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:75rem;margin:auto;padding:1rem;color:#161616;background:#fff}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.5rem;border-bottom:1px solid #767676;overflow-wrap:anywhere}th[scope=row]{font-weight:normal}.FAIL td:nth-child(2),.ERROR td:nth-child(2){color:#b60000;font-weight:bold}.WARN td:nth-child(2){color:#6e4600}pre{white-space:pre-wrap;font-size:.875rem}</style>
<main>
<h1>${say.title}</h1>
<p>${xml(report.target)} · ${xml(report.software)} · ${xml(report.startedAt)}</p>
<p><strong>${String(report.must.passed)}/${String(report.must.judged)}</strong> ${say.musts} · bonne-foi ${xml(report.contract)} · ${report.profiles.map(xml).join(', ')} · ${say.seed} ${String(report.seed)}</p>
<ul>${counts.join('')}</ul>
<table><caption>${say.title}</caption><thead><tr><th scope="col">${say.check}</th><th scope="col">${say.verdict}</th><th scope="col">${say.requirements}</th><th scope="col">${say.reason}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>
</main>
</html>
`;
}

/** A badge to show beside the service. */
export function toBadge({ contract, must, startedAt, profiles }: Report): string {
  const isWhole = must.passed === must.judged;
  const text = `bonne-foi ${contract} · ${profiles.includes('core') ? 'core' : (profiles[0] ?? '')} · ${String(must.passed)}/${String(must.judged)} · ${startedAt.slice(0, 10)}`;
  const width = 24 + text.length * 7;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="24" role="img" aria-label="${xml(text)}"><title>${xml(text)}</title><rect width="${String(width)}" height="24" rx="4" fill="${isWhole ? '#18753c' : '#8d533e'}"/><text x="12" y="16" fill="#fff" font-family="system-ui,sans-serif" font-size="12">${xml(text)}</text></svg>\n`;
}

function xml(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]/gu, '·')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
