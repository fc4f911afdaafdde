/**
 * Prints what each entry point weighs: one real use, bundled by Rollup, minified by Terser.
 * `node scripts/size.mjs` prints a table; `--check` fails above the budget.
 */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/** What a page writes, and the most it may weigh in bytes, brotli. Entries beyond the core count only what they add, unless alone. */
export const uses = [
  {
    name: '@bonne-foi/sdk',
    code: `import { createClient, hasCode, isSdkError } from '@bonne-foi/sdk'; globalThis.use = [createClient, hasCode, isSdkError];`,
    budget: 5632,
  },
  {
    name: 'createFirstClient',
    code: `import { createFirstClient } from '@bonne-foi/sdk/resources'; globalThis.use = createFirstClient;`,
    alone: true,
    budget: 5500,
  },
  {
    name: 'records(createCaller(…))',
    code: `import { createCaller, records } from '@bonne-foi/sdk/resources'; globalThis.use = (o) => records(createCaller(o));`,
    alone: true,
    budget: 5000,
  },
  {
    name: '@bonne-foi/sdk/upload',
    code: `import { attach } from '@bonne-foi/sdk/upload'; globalThis.use2 = attach;`,
    beyondCore: true,
    budget: 1024,
  },
  {
    name: '@bonne-foi/sdk/watch',
    code: `import { watch } from '@bonne-foi/sdk/watch'; globalThis.use2 = watch;`,
    beyondCore: true,
    budget: 512,
  },
  {
    name: '@bonne-foi/sdk/drafts',
    code: `import { createDraft } from '@bonne-foi/sdk/drafts'; globalThis.use2 = createDraft;`,
    beyondCore: true,
    budget: 1536,
  },
  {
    name: '@bonne-foi/sdk/agent',
    code: `import { createAgentClient } from '@bonne-foi/sdk/agent'; globalThis.use2 = createAgentClient;`,
    beyondCore: true,
    budget: 1536,
  },
  {
    name: '@bonne-foi/sdk/verify',
    code: `import { fetchKeys, readReceipt, verifyReceipt } from '@bonne-foi/sdk/verify'; globalThis.use2 = [fetchKeys, readReceipt, verifyReceipt];`,
    beyondCore: true,
    budget: 3072,
  },
];

async function bundle(code) {
  const build = await rollup({
    input: 'use',
    plugins: [
      {
        name: 'use',
        resolveId: (id) => (id === 'use' ? id : null),
        load: (id) => (id === 'use' ? code : null),
      },
      nodeResolve(),
    ],
    onwarn(warning) {
      throw new Error(warning.message);
    },
  });
  const { output } = await build.generate({
    format: 'es',
    plugins: [terser({ ecma: 2020, module: true, compress: { passes: 3 } })],
  });
  return { code: output[0].code, modules: Object.keys(output[0].modules) };
}

function weigh(code) {
  const raw = Buffer.from(code);
  const brotli = brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  });
  return { raw: raw.length, gzip: gzipSync(raw, { level: 9 }).length, brotli: brotli.length };
}

/** Weights of every entry, in bytes. */
export async function sizes() {
  const [core, ...others] = uses;
  const base = weigh((await bundle(core.code)).code);
  const found = [{ ...core, ...base }];
  for (const use of others) {
    if (use.alone) {
      found.push({ ...use, ...weigh((await bundle(use.code)).code) });
      continue;
    }
    const both = weigh((await bundle(core.code + use.code)).code);
    found.push({
      ...use,
      raw: both.raw - base.raw,
      gzip: both.gzip - base.gzip,
      brotli: both.brotli - base.brotli,
    });
  }
  return found;
}

/** The table of the README. */
export function table(found) {
  const lines = found.map(
    (it) => `| \`${it.name}\` | ${it.raw} | ${it.gzip} | ${it.brotli} | ${it.budget} |`,
  );
  return ['| import | raw | gzip | brotli | budget |', '|---|--:|--:|--:|--:|', ...lines].join('\n');
}

if (import.meta.main ?? process.argv[1] === new URL(import.meta.url).pathname) {
  const found = await sizes();
  console.log(table(found));
  const above = found.filter((it) => it.brotli > it.budget);
  for (const it of above)
    console.error(`${it.name}: ${it.brotli} bytes, ${it.brotli - it.budget} above its budget`);
  if (process.argv.includes('--check') && above.length) process.exitCode = 1;
}
