// Browser tests in Chromium: npm run test:browser. Firefox and WebKit have their own files beside this one.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { build as esbuild } from 'esbuild';
import { chromiumArgs } from './packages/tools/src/browsers.mjs';

const executablePath = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
const worker = fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'));

/** Writes the counts of the run where TEST_COUNTS says; a file that cannot load counts as one failure. */
const counts = () => ({
  onTestRunFinished({ sessions }) {
    const total = { passed: 0, failed: 0, skipped: 0 };
    const add = (suite) => {
      for (const test of suite.tests)
        total[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      suite.suites.forEach(add);
    };
    for (const session of sessions) {
      const before = total.failed;
      if (session.testResults) add(session.testResults);
      if (!session.passed && total.failed === before) total.failed += 1;
    }
    if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(total));
  },
});

/** Serves MSW's service worker from the installed package: nothing is committed, nothing is out of date. */
const serviceWorker = (context, next) => {
  if (context.path !== '/mockServiceWorker.js') return next();
  context.type = 'application/javascript';
  context.set('Service-Worker-Allowed', '/');
  context.set('Cache-Control', 'no-store');
  context.body = readFileSync(worker, 'utf8');
};

/** Some dependencies of the backend are CommonJS inside: each is served as one module, as a bundler would. */
const bundled = {
  name: 'bundled',
  resolveImport: ({ source }) => (source === 'file-type' ? `/__bundled/${source}.js` : undefined),
  async serve({ path }) {
    const [, name] = /^\/__bundled\/(.+)\.js$/.exec(path) ?? [];
    if (name === undefined) return undefined;
    const options = { bundle: true, format: 'esm', write: false, platform: 'browser' };
    const { outputFiles } = await esbuild({
      ...options,
      stdin: { contents: `export * from '${name}'`, resolveDir: '.' },
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
};

export default {
  files: process.env.TEST_FILES?.split(',') ?? ['packages/*/src/**/*.browser.test.ts'],
  rootDir: '.',
  nodeResolve: { exportConditions: ['@bonne-foi/source', 'development', 'browser'] },
  concurrency: 2,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  // A context for each page: two tabs of one window would share animation frames and the service worker.
  browsers: [
    chromeLauncher({
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      launchOptions: { executablePath, headless: true, args: chromiumArgs },
    }),
  ],
  plugins: [
    bundled,
    a11ySnapshotPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
  ],
  middleware: [serviceWorker],
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), counts()],
};
