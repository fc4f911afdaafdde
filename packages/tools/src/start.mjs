// npm start: installs what is missing, builds what changed, serves the demo town hall with the embedded database.
import { build } from './build.mjs';
import { ensureInstalled, nodePath, start } from './toolchain.mjs';

ensureInstalled();
build();
start(nodePath(), ['examples/town-hall/server.mjs']);
