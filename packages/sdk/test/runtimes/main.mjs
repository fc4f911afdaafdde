/** `node main.mjs http://127.0.0.1:PORT`, `bun …`, `deno run -A …`: see `npm run test:runtimes`. */
import { runBehaviours } from './behaviours.mjs';

const [origin] = globalThis.Deno ? globalThis.Deno.args : process.argv.slice(2);
await runBehaviours(origin);
// Connections that never answered may hold the program.
if (globalThis.Deno) globalThis.Deno.exit(0);
else process.exit(0);
