// npm run generate: catalogue/fr.yaml → catalogue/fr.json and src/generated/french.ts; the contract → catalogue.schema.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { parse } from 'yaml';
import { compileCatalogue } from './compile-catalogue.mjs';
import { schemaOf } from './schema.mjs';

const root = join(import.meta.dirname, '..');
const read = (path) => readFileSync(join(root, path), 'utf8');
const page = compileCatalogue(parse(read('catalogue/fr.yaml')));
const json = (value) => format(JSON.stringify(value), { parser: 'json', printWidth: 110 });

writeFileSync(join(root, 'catalogue/fr.json'), await json(page));
mkdirSync(join(root, 'src/generated'), { recursive: true });
writeFileSync(
  join(root, 'src/generated/french.ts'),
  `// Made from catalogue/fr.yaml by \`npm run generate\`. Do not edit.
import type { AdvicePage } from '@bonne-foi/contract';

export const frenchCatalogue: AdvicePage = ${JSON.stringify(page, null, 1)};
`,
);
writeFileSync(
  join(root, 'catalogue.schema.json'),
  await json(schemaOf(JSON.parse(read('../contract/openapi.json')).components.schemas)),
);
