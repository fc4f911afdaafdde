// npm run size: bytes of what people download, raw, gzip 9 and brotli 11; fails above a ceiling.
// `-- --write` writes them in README.md; `-- --check` fails when README.md tells others.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from './build.mjs';
import { firstFiles, staticImports } from './first-files.mjs';
import { tellSizes } from './readme-sizes.mjs';
import { ensureInstalled, root } from './toolchain.mjs';

/**
 * In brotli bytes. `budget`: what the entry is to weigh. `ceiling`: what it weighed when last looked at, and a little
 * more: until the budget is reached, nobody may make it heavier (docs/decisions, sizes). The command fails above it.
 */
const limits = {
  'widget: first screens, French': { budget: 24_000, ceiling: 39_300 },
  'widget: single file, everything in French': { budget: 38_000, ceiling: 69_000 },
  'advice alone: beside a form, French': { budget: 14_000, ceiling: 14_000 },
  '@bonne-foi/sdk (createClient)': { budget: 5_500, ceiling: 6_400 },
};

ensureInstalled();
build();
const rows = [...widgetRows(), ...adviceRows(), ...(await sdkRows())];
const width = Math.max(...rows.map((row) => row.name.length));
console.log(`${'entry'.padEnd(width)}      raw     gzip   brotli   budget  ceiling`);
let over = 0;
for (const { name, raw, gzip, brotli } of rows) {
  const { budget = '-', ceiling = '-' } = limits[name] ?? {};
  const mark = brotli > ceiling ? '  ABOVE ITS CEILING' : brotli > budget ? '  above its budget' : '';
  if (brotli > ceiling) over += 1;
  const cells = [raw, gzip, brotli, budget, ceiling].map((cell) => String(cell).padStart(8)).join(' ');
  console.log(`${name.padEnd(width)} ${cells}${mark}`);
}
for (const name of Object.keys(limits)) {
  if (!rows.some((row) => row.name === name)) {
    console.error(`No entry is named "${name}": its limits hold nothing.`);
    over += 1;
  }
}
const write = process.argv.includes('--write');
if ((write || process.argv.includes('--check')) && !tellSizes(rows, { write })) over += 1;
process.exit(over === 0 ? 0 : 1);

function measure(name, files) {
  const sizes = files.map((bytes) => ({
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  }));
  const sum = (key) => sizes.reduce((total, size) => total + size[key], 0);
  return { name, raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
}

/**
 * What a page loads to show a record and open an item for correction: the entry, the part "correcting", and all that
 * they import statically. The other parts are loaded when they are needed, or before, while the page is idle.
 */
function widgetRows() {
  const folder = join(root, 'packages/widget/dist/cdn');
  const read = (name) => readFileSync(join(folder, name));
  const chunks = readdirSync(join(folder, 'chunks'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `chunks/${name}`);
  const { entry, first } = firstFiles(folder);
  const isFrench = (name) => !/\/(en-|check-overrides|setting-messages)/.test(name);
  return [
    measure('widget: first screens, French', [...first].map(read)),
    ...[...entry].map((name) => measure(`widget, at once: ${plain(name)}`, [read(name)])),
    ...[...first]
      .filter((name) => !entry.has(name))
      .map((name) => measure(`widget, to correct: ${plain(name)}`, [read(name)])),
    ...chunks
      .filter((name) => !first.has(name))
      .map((name) => measure(`widget, when needed: ${plain(name)}`, [read(name)])),
    measure('widget: all its files, French', ['bonne-foi.js', ...chunks.filter(isFrench)].map(read)),
    measure('widget: single file, everything in French', [read('bonne-foi.single.js')]),
  ];
}

/** The tag of advice alone: what a form needs, then what its list and English add. */
function adviceRows() {
  const folder = join(root, 'packages/widget/dist/cdn');
  const read = (name) => readFileSync(join(folder, name));
  const parts = readdirSync(join(folder, 'bonne-foi-advice')).filter((name) => name.endsWith('.js'));
  return [
    measure(
      'advice alone: beside a form, French',
      [...staticImports(folder, 'bonne-foi-advice.js')].map(read),
    ),
    ...parts.map((name) =>
      measure(`advice alone, when needed: ${plain(name)}`, [read(`bonne-foi-advice/${name}`)]),
    ),
  ];
}

/** A file without the hash in its name. */
function plain(name) {
  return name.replace(/-[\w-]{8}\.js$/, '').replace(/\.js$/, '');
}

/** Each entry of the SDK alone, as a bundler would ship it. */
async function sdkRows() {
  const manifest = JSON.parse(readFileSync(join(root, 'packages/sdk/package.json'), 'utf8'));
  const rows = [];
  for (const [entry, target] of Object.entries(manifest.exports)) {
    if (typeof target !== 'object') continue;
    const input = join(root, 'packages/sdk', target.default);
    const name = entry === '.' ? '@bonne-foi/sdk (createClient)' : `@bonne-foi/sdk${entry.slice(1)}`;
    const bundle = await rollup({
      input: '\0entry',
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === '\0entry' ? id : null),
          load: (id) =>
            id === '\0entry'
              ? entry === '.'
                ? `export { createClient, SdkError } from ${JSON.stringify(input)};`
                : `export * from ${JSON.stringify(input)};`
              : null,
        },
        nodeResolve({ exportConditions: ['production', 'browser'] }),
        terser({
          module: true,
          ecma: 2020,
          compress: { passes: 3, unsafe_arrows: true },
          format: { comments: false },
        }),
      ],
    });
    const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
    rows.push(measure(name, [Buffer.from(output[0].code)]));
  }
  return rows;
}
