// npm run checks [name…]: the laws of this repository, one line each; exit code 1 when one is broken.
import { join } from 'node:path';
import { arrowsCheck } from './arrows.ts';
import type { Check } from './check.ts';
import { exportsCheck } from './exports.ts';
import { lengthCheck } from './length.ts';
import { licencesCheck } from './licences.ts';
import { linksCheck } from './links.ts';
import { neverCheck } from './never.ts';
import { unusedCheck } from './unused.ts';
import { wordsCheck } from './words.ts';

const checks: readonly Check[] = [
  arrowsCheck,
  exportsCheck,
  unusedCheck,
  licencesCheck,
  wordsCheck,
  linksCheck,
  neverCheck,
  lengthCheck,
];

const root = join(import.meta.dirname, '../../..');
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `No check is named ${unknown.join(', ')}. There are: ${checks.map((check) => check.name).join(', ')}.`,
  );
  process.exit(2);
}

let broken = 0;
for (const check of checks) {
  if (asked.length > 0 && !asked.includes(check.name)) continue;
  const found = await check.run(root);
  console.log(`${found.length === 0 ? 'kept  ' : 'BROKEN'} ${check.name}: ${check.law}`);
  for (const sentence of found) console.log(`         ${sentence}`);
  if (found.length > 0) broken += 1;
}
process.exit(broken === 0 ? 0 : 1);
