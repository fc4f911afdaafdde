// npm test [unit|browser|firefox|webkit|e2e …]: runs the tests named (all of them by default) and ends with one line of counts.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { globSync } from './files.mjs';
import { build } from './build.mjs';
import { findChromium } from './browsers.mjs';
import { cachePath, ensureInstalled, fail, nodePath, run, toolEnv } from './toolchain.mjs';
import { startWebKit } from './webkit.mjs';

const all = ['unit', 'browser', 'e2e'];
const kinds = process.argv.length > 2 ? process.argv.slice(2) : all;
const known = {
  unit: () => nodeTests(/(?<!\.browser|\.e2e)\.test\.(ts|mjs)$/, []),
  browser: async () => browserTests('web-test-runner.config.mjs', await findChromium()),
  firefox: () => browserTests('web-test-runner.firefox.config.mjs', {}),
  webkit: webkitTests,
  postgres: postgresTests,
  e2e: async () => {
    build();
    return nodeTests(/\.e2e\.test\.(ts|mjs)$/, ['--test-concurrency=1'], await findChromium());
  },
};

ensureInstalled();
const total = { passed: 0, failed: 0, skipped: 0 };
let broken = false;
for (const kind of kinds) {
  const tests = known[kind];
  if (!tests) {
    console.error(`"${kind}" is not a kind of test. Choose among: ${Object.keys(known).join(', ')}.`);
    process.exit(2);
  }
  console.log(`\n— ${kind} —`);
  const { code, counts } = await tests();
  printTables(counts.printed ?? []);
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (counts.passed + counts.failed === 0) {
    console.error(`No ${kind} test ran.`);
    broken = true;
  }
  if (code !== 0 && counts.failed === 0) {
    console.error(`The ${kind} tests ended with exit code ${code}.`);
    total.failed += 1;
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(broken || total.failed > 0 ? 1 : 0);

/** How many cases each truth table of the law ran, and their sum. */
function printTables(lines) {
  if (lines.length === 0) return;
  const sum = lines.reduce((total, line) => total + Number.parseInt(line, 10), 0);
  console.log(`\nTruth tables of the law: ${lines.length} tables, ${sum} cases`);
  for (const line of [...lines].sort((a, b) =>
    a.replace(/^\d+ /, '').localeCompare(b.replace(/^\d+ /, '')),
  )) {
    console.log(`  ${line.replace(/^\d+/, (count) => count.padStart(3))}`);
  }
}

function nodeTests(pattern, flags, env = {}) {
  const files = globSync(['packages', 'examples'], pattern);
  return counted((out) =>
    run(
      nodePath(),
      [
        '--conditions=@bonne-foi/source',
        '--test',
        // Nothing hangs: a test that does not end within five minutes has failed.
        '--test-timeout=300000',
        ...flags,
        '--test-reporter=dot',
        '--test-reporter-destination=stdout',
        '--test-reporter=./packages/tools/src/unit-counts.mjs',
        `--test-reporter-destination=${out}`,
        ...files,
      ],
      { env },
    ),
  );
}

function browserTests(config, env) {
  return counted((out) => run('wtr', ['--config', config], { env: { ...env, TEST_COUNTS: out } }));
}

async function webkitTests() {
  const webkit = await startWebKit(toolEnv());
  try {
    return browserTests('web-test-runner.webkit.config.mjs', webkit.env);
  } finally {
    webkit.stop();
  }
}

/** The tests of the backend again, and the journeys that a database keeps, on the one that DATABASE_URL names. */
async function postgresTests() {
  if (!process.env.DATABASE_URL)
    fail('Set DATABASE_URL to a PostgreSQL database, or run: .ci/with-postgres npm run test:postgres');
  const stores = await nodeTests(/packages\/backend\/src\/.*(?<!\.browser|\.e2e)\.test\.ts$/, []);
  build();
  const journeys = await nodeTests(
    /(durable|answers)\.e2e\.test\.mjs$/,
    ['--test-concurrency=1'],
    await findChromium(),
  );
  const counts = { ...stores.counts };
  for (const key of Object.keys(total)) counts[key] += journeys.counts[key];
  return { code: stores.code || journeys.code, counts };
}

function counted(work) {
  const out = cachePath(`counts-${process.pid}.json`);
  rmSync(out, { force: true });
  const code = work(out);
  const counts = existsSync(out)
    ? JSON.parse(readFileSync(out, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 };
  rmSync(out, { force: true });
  return { code, counts };
}
