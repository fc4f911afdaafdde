// From custom-elements.json: editor data for HTML (VS Code) and typings for JSX. Run after `cem analyze`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toHtmlData, toJsxTypes } from './typings.mjs';

const file = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const manifest = JSON.parse(readFileSync(file('dist/custom-elements.json'), 'utf8'));

mkdirSync(file('dist'), { recursive: true });
writeFileSync(file('dist/html-custom-data.json'), `${JSON.stringify(toHtmlData(manifest), null, 2)}\n`);
writeFileSync(file('dist/jsx.d.ts'), toJsxTypes(manifest));
