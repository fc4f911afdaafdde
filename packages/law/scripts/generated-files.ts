import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { factsSchema } from '../src/facts/facts-schema.ts';
import { glossaryPage } from '../src/words/glossary-page.ts';

/** What is made from the code: where it goes, and what it holds. */
export async function generatedFiles(): Promise<
  readonly { readonly path: string; readonly content: string }[]
> {
  const files = [
    ['../../../docs/glossary.md', glossaryPage()],
    ['../facts.schema.json', JSON.stringify(factsSchema())],
  ] as const;
  return Promise.all(
    files.map(async ([relative, content]) => {
      const path = fileURLToPath(new URL(relative, import.meta.url));
      const config = await resolveConfig(path);
      return { path, content: await format(content, { ...config, filepath: path }) };
    }),
  );
}
