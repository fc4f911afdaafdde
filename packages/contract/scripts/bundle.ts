/** One self-contained document from `openapi.yaml`, by Redocly's bundler. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenApi } from './openapi-model.ts';

export const packageFolder: string = join(import.meta.dirname, '..');

/** Bundles a description of the contract. Throws, with the bundler's words, when it cannot. */
export function bundle(source: string = join(packageFolder, 'openapi.yaml')): OpenApi {
  const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
  const folder = mkdtempSync(join(tmpdir(), 'bonne-foi-bundle-'));
  const target = join(folder, 'openapi.json');
  try {
    const run = spawnSync(process.execPath, [redocly, 'bundle', source, '--output', target], {
      cwd: packageFolder,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`${source} cannot be bundled.\n${run.stderr}`);
    // Linted by Redocly and Spectral: the shape is that of an OpenAPI document.
    return JSON.parse(readFileSync(target, 'utf8')) as OpenApi;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
