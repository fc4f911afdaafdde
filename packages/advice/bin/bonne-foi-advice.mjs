#!/usr/bin/env node
// bonne-foi-advice check FILE…: what is wrong in a catalogue, before it is published.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkCatalogue } from '@bonne-foi/advice/check';

const usage = `Usage: bonne-foi-advice check [options] FILE…

Checks catalogues of advice (JSON): form, dates, sources, duplicates, writing, references.

  --procedures FILE   JSON list of {key, fields}: also checks that cards name fields that exist
  --today DAY         the day to check for, as 2026-11-20 (today by default, in Paris)
  --json              one JSON object for each finding, on a line of its own
  --strict            warnings count as errors

Exit code: 0 nothing wrong, 1 something wrong, 2 the command could not be carried out.`;

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

function parse() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      procedures: { type: 'string' },
      today: {
        type: 'string',
        default: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(),
      },
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [command, ...files] = positionals;
  if (!values.help && (command !== 'check' || files.length === 0)) throw new Error(usage);
  if (!/^\d{4}-\d\d-\d\d$/.test(values.today)) throw new Error('--today: write a day as 2026-11-20');
  return { ...values, files };
}

function print(file, { level, card, pointer, code, message, todo }) {
  const where = card === '' ? file : `${file} ${card}`;
  console.log(`${level.padEnd(7)} ${where} ${pointer || '/'} [${code}]\n        ${message}; ${todo}`);
}

try {
  const { files, procedures, today, json, strict, help } = parse();
  if (help) console.log(usage);
  const known = procedures === undefined ? [] : read(procedures);
  let wrong = 0;
  for (const file of files) {
    const findings = checkCatalogue(read(file), { today, procedures: known });
    for (const finding of findings) {
      if (json) console.log(JSON.stringify({ file, ...finding }));
      else print(file, finding);
    }
    const errors = findings.filter(({ level }) => level === 'error').length;
    wrong += strict ? findings.length : errors;
    if (!json) console.log(`${file}: ${errors} errors, ${findings.length - errors} warnings`);
  }
  process.exitCode = wrong === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
