#!/usr/bin/env node
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exampleConfig, isKitError, runConformance } from './index.ts';
import { toBadge, toHtml, toJson, toJunit } from './report/files.ts';
import { resultLine, summary } from './report/terminal.ts';
import type { Language } from './report/words.ts';
import { KitError } from './kit-error.ts';

const usage = `bonne-foi-conformance URL --config FILE [--profile core,attachments] [--seed N] [--lang fr|en]
  [--report json=FILE,junit=FILE,html=FILE,badge=FILE] [--only IDS] [--all] [--i-own-this-test-server]
bonne-foi-conformance --init [FILE]   writes a configuration to fill in
Exit code: 0 no MUST is broken, 1 one is, 2 nothing could be judged.`;

const renderers = {
  json: toJson,
  junit: toJunit,
  html: toHtml,
  badge: toBadge,
} as const;

process.exitCode = await main().catch((error: unknown) => {
  if (!isKitError(error)) throw error;
  console.error(error.message);
  return 2;
});

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help === true) return told(usage);
  if (values.init === true) return init(positionals[0] ?? 'conformance.config.json');
  const [url] = positionals;
  if (url === undefined) throw new KitError('usage', [`The address is missing.\n${usage}`]);
  if (values.config === undefined)
    throw new KitError('usage', ['--config is missing: --init writes one to fill in.']);
  const language: Language = values.lang === 'en' ? 'en' : 'fr';
  const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  const files = readReports(values.report);
  const seed = values.seed === undefined ? undefined : Number(values.seed);
  if (seed !== undefined && !Number.isSafeInteger(seed))
    throw new KitError('usage', ['--seed is a whole number.']);
  const profiles = values.profile?.split(',');
  const only = values.only?.split(',');
  const report = await runConformance({
    config: { ...readFile(values.config), target: url },
    ownsTarget: values['i-own-this-test-server'] === true,
    ...(seed !== undefined && { seed }),
    ...(profiles !== undefined && { profiles }),
    ...(only !== undefined && { only }),
    onResult: (result) => {
      if (result.verdict !== 'PASS' || values.all === true) told(resultLine(result, language, colour));
    },
  });
  told(summary(report, language));
  for (const [kind, path] of files) writeFileSync(path, renderers[kind](report, language));
  if (report.counts.ERROR > 0) return 2;
  return report.counts.FAIL > 0 ? 1 : 0;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        config: { type: 'string' },
        profile: { type: 'string' },
        report: { type: 'string' },
        only: { type: 'string' },
        seed: { type: 'string' },
        lang: { type: 'string' },
        all: { type: 'boolean' },
        init: { type: 'boolean' },
        help: { type: 'boolean' },
        'i-own-this-test-server': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new KitError('usage', [`${error instanceof Error ? error.message : ''}\n${usage}`]);
  }
}

function readReports(text = ''): [keyof typeof renderers, string][] {
  return text
    .split(',')
    .filter((each) => each !== '')
    .map((each) => {
      const [kind = '', path = ''] = each.split('=');
      if (!Object.hasOwn(renderers, kind) || path === '') {
        throw new KitError('usage', [
          `"${each}" is no report: json=FILE, junit=FILE, html=FILE or badge=FILE.`,
        ]);
      }
      // It was found among the renderers.
      return [kind as keyof typeof renderers, path];
    });
}

function readFile(path: string): object {
  try {
    const config: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof config === 'object' && config !== null && !Array.isArray(config)) return config;
  } catch (error) {
    throw new KitError('config-unreadable', [`${path}: ${error instanceof Error ? error.message : ''}.`]);
  }
  throw new KitError('config-invalid', ['The configuration is not a JSON object.']);
}

function init(path: string): number {
  if (existsSync(path)) throw new KitError('usage', [`${path} is there already: nothing was written.`]);
  writeFileSync(path, `${JSON.stringify(exampleConfig, undefined, 2)}\n`);
  return told(
    `${path} is written: put the tokens of two sample people in it. docs/guides/conformance.md says what each line is for.`,
  );
}

function told(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
