/**
 * Writes every generated file of this package, or, with `--check`, says which are not up to date.
 * Usage: `node scripts/generate.ts [--check]`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle, packageFolder } from './bundle.ts';
import { emitCore } from './core-profile.ts';
import {
  emitProblems,
  emitRequirements,
  readProblems,
  readRequirements,
  readSituations,
} from './emit-catalogues.ts';
import { emitExamples } from './emit-examples.ts';
import { emitFieldTypes } from './emit-field-types.ts';
import { emitOperations } from './emit-operations.ts';
import { emitIndex, emitSchemaNames, emitTypes } from './emit-types.ts';
import { emitValidators } from './emit-validators.ts';

/** Path in the package → content, for every generated file. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const api = bundle();
  return new Map([
    ['openapi.json', `${JSON.stringify(api, null, 1)}\n`],
    ['openapi.core.yaml', emitCore(api)],
    ['src/index.ts', emitIndex(api)],
    ['src/generated/openapi.ts', await emitTypes(api)],
    ['src/generated/schema-names.ts', emitSchemaNames(api)],
    ['src/generated/validators.ts', emitValidators(api)],
    ['src/generated/problems.ts', emitProblems(readProblems(), readSituations())],
    ['src/generated/requirements.ts', emitRequirements(readRequirements())],
    ['src/generated/operations.ts', emitOperations(api)],
    ['src/generated/examples.ts', emitExamples(api)],
    ...emitFieldTypes(api),
  ]);
}

/** Files whose content on disk is not the generated one. */
export function staleFiles(
  files: ReadonlyMap<string, string>,
  folder: string = packageFolder,
): readonly string[] {
  return [...files].flatMap(([path, content]) => {
    const target = join(folder, path);
    return existsSync(target) && readFileSync(target, 'utf8') === content ? [] : [path];
  });
}

if (import.meta.main) {
  const files = await generatedFiles();
  const stale = staleFiles(files);
  if (process.argv.includes('--check')) {
    if (stale.length > 0) {
      console.error(`Not up to date: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
      process.exitCode = 1;
    }
  } else {
    for (const path of stale) {
      const target = join(packageFolder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, files.get(path) ?? '');
      console.log(`written ${path}`);
    }
  }
}
