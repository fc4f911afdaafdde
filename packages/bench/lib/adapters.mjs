// Finds adapters/*.js. A header line "// @script pkg/file" or "// @css pkg/file" names shipped files to load before the adapter.
// An adapter exports mount(host, fields) and showErrors(host). BENCH_ADAPTERS names one more folder (our own product).
import fs from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { benchRoot, packageFile } from './paths.mjs';

export async function loadAdapters(only) {
  const dirs = [path.join(benchRoot, 'adapters'), process.env.BENCH_ADAPTERS].filter(Boolean);
  const files = dirs.flatMap((d) =>
    fs
      .readdirSync(d)
      .filter((f) => f.endsWith('.js'))
      .sort()
      .map((f) => path.join(d, f)),
  );
  const out = [];
  for (const file of files) {
    const name = path.basename(file, '.js');
    if (only && !only.includes(name)) continue;
    const source = fs.readFileSync(file, 'utf8');
    const header = (key) =>
      [...source.matchAll(new RegExp(`^// @${key} (\\S+)$`, 'gm'))].map((m) =>
        fs.readFileSync(packageFile(m[1]), 'utf8'),
      );
    const built = await bundle(`export * from ${JSON.stringify(file)}`, { globalName: 'Adapter' });
    out.push({
      name,
      script: [...header('script'), built.js].join('\n;\n'),
      css: [...header('css'), built.css].join('\n'),
    });
  }
  return out;
}

const page = (a) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${a.name}</title><link rel="icon" href="data:,"><style>${a.css.replaceAll('</style', '<\\/style')}</style></head><body><main><h1>Form</h1><div id="host"></div><p id="after">after</p></main></body></html>`;
export const routesFor = (adapters) =>
  Object.fromEntries(
    adapters.flatMap((a) => [
      [`/${a.name}`, { type: 'text/html', body: page(a) }],
      [`/${a.name}.adapter`, { type: 'text/javascript', body: a.script }],
    ]),
  );
