import { stripVTControlCharacters, styleText } from 'node:util';
import type { CheckResult, Report } from '../run.ts';
import type { Verdict } from '../verdict.ts';
import { words, type Language } from './words.ts';

const styles: Readonly<Record<Verdict, Parameters<typeof styleText>[0]>> = {
  PASS: 'green',
  FAIL: 'red',
  WARN: 'yellow',
  SKIP: 'gray',
  ERROR: 'magenta',
};

/** One result as a line, with its exchange when it failed. What a server sent cannot steer the terminal. */
export function resultLine(result: CheckResult, language: Language, colour: boolean): string {
  const { verdict, id, title, requirements, reason, exchange } = result;
  const mark = colour ? styleText(styles[verdict], verdict.padEnd(5)) : verdict.padEnd(5);
  const lines = [`${mark} ${title[language]} (${id}; ${requirements.join(', ')})`];
  if (reason !== undefined && verdict !== 'PASS') lines.push(`      ${safe(reason)}`);
  if (exchange !== undefined) {
    const say = words[language];
    const indent = (text: string): string => safe(text).replace(/^/gm, '        ');
    lines.push(
      `      ${say.request}`,
      indent(exchange.request),
      `      ${say.answer}`,
      indent(exchange.answer),
    );
    lines.push(`      ${say.again}`, indent(exchange.curl));
  }
  return lines.join('\n');
}

/** The last lines of a run. */
export function summary(report: Report, language: Language): string {
  const say = words[language];
  const { counts, must, seed, requests, milliseconds, leftBehind, contract, profiles } = report;
  const lines = [
    '',
    `bonne-foi ${contract} · ${profiles.join(', ')}`,
    `${String(must.passed)}/${String(must.judged)} ${say.musts} · ${Object.entries(counts)
      .map(([name, count]) => `${name} ${String(count)}`)
      .join(' · ')}`,
    `${say.seed} ${String(seed)} · ${String(requests)} ${say.requests} · ${(milliseconds / 1000).toFixed(1)} s`,
  ];
  if (leftBehind.length > 0) lines.push(`${say.left} : ${leftBehind.join(', ')}`);
  return lines.join('\n');
}

function safe(text: string): string {
  // Control characters other than a line break have no business in a report.
  return stripVTControlCharacters(text)
    .replace(/\r/g, '')
    .replace(/[^\P{Cc}\n\t]/gu, '·');
}
