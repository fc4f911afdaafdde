// npm run typecheck: every package and example that has a tsconfig.json, tests included.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './toolchain.mjs';

ensureInstalled();
let failed = 0;
for (const folder of ['packages', 'examples']) {
  for (const name of readdirSync(join(root, folder))) {
    const config = join(root, folder, name, 'tsconfig.json');
    if (existsSync(config) && run('tsc', ['-p', config]) !== 0) {
      failed += 1;
      console.error(`${folder}/${name}: does not compile`);
    }
  }
}
process.exit(failed === 0 ? 0 : 1);
