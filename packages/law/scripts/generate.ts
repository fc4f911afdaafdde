// npm run generate --workspace packages/law: writes what is made from the code. A test holds that it is up to date.
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generated-files.ts';

for (const { path, content } of await generatedFiles()) writeFileSync(path, content);
