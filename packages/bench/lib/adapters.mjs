// Finds adapters/*.js. A header line "// @script pkg/file" or "// @css pkg/file" names shipped files to load before the adapter.
// An adapter exports mount(host, fields) and showErrors(host). BENCH_ADAPTERS names one more folder.
import fs from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { benchRoot, ourChunks, ourSingleFile, packageFile } from './paths.mjs';

const javascript = 'text/javascript';

/** The adapters named, or all of them. One that cannot be made is said and left out. */
export async function loadAdapters(only) {
  const found = adapterFiles().filter(({ name }) => only === undefined || only.includes(name));
  for (const name of only ?? []) {
    if (!found.some((each) => each.name === name)) console.error(`${name}: no such adapter`);
  }
  const adapters = [];
  for (const { name, file } of found) {
    try {
      adapters.push({ name, ...(await loadAdapter(file)) });
    } catch (error) {
      console.error(`${name}: left out. ${String(error.message).split('\n')[0]}`);
    }
  }
  return adapters;
}

function adapterFiles() {
  const folders = [path.join(benchRoot, 'adapters'), process.env.BENCH_ADAPTERS].filter(Boolean);
  return folders.flatMap((folder) =>
    fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .sort()
      .map((file) => ({ name: path.basename(file, '.js'), file: path.join(folder, file) })),
  );
}

async function loadAdapter(file) {
  const source = fs.readFileSync(file, 'utf8');
  const header = (key) =>
    [...source.matchAll(new RegExp(`^// @${key} (\\S+)$`, 'gm'))].map(([, spec]) =>
      fs.readFileSync(packageFile(spec), 'utf8'),
    );
  const built = await bundle(`export * from ${JSON.stringify(file)}`, { globalName: 'Adapter' });
  // The bundler drops comments: what our shipped file asks of the compiler in its first line is asked again.
  const hint = /bonne-foi-page/.test(source)
    ? firstLineOf(ourSingleFile).filter((line) => line.startsWith('//#'))
    : [];
  return {
    script: [...hint, ...header('script'), built.js].join('\n;\n'),
    css: [...header('css'), built.css].join('\n'),
  };
}

const firstLineOf = (file) => fs.readFileSync(file, 'utf8').split('\n', 1);

const page = ({ name, css }) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><style>${css.replaceAll('</style', '<\\/style')}</style></head><body><main><h1>Form</h1><div id="host"></div><p id="after">after</p></main></body></html>`;

/** A page and a script for each adapter. */
export const routesFor = (adapters) => ({
  ...chunkRoutes(),
  ...Object.fromEntries(
    adapters.flatMap((adapter) => [
      [`/${adapter.name}`, { type: 'text/html', body: page(adapter) }],
      [`/${adapter.name}.adapter`, { type: javascript, body: adapter.script }],
    ]),
  ),
});

/** What <bonne-foi> loads when it is needed: the bundler leaves it apart, as it is on a real page. */
export function chunkRoutes() {
  if (!fs.existsSync(ourChunks)) return {};
  const names = fs.readdirSync(ourChunks).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    names.map((name) => [
      `/chunks/${name}`,
      { type: javascript, body: fs.readFileSync(path.join(ourChunks, name), 'utf8') },
    ]),
  );
}
