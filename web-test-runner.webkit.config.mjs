// The same browser tests in WebKitGTK (Debian: webkit2gtk-driver, xvfb). `npm run test:webkit` starts the driver.
import { webdriverLauncher } from '@web/test-runner-webdriver';
import base from './web-test-runner.config.mjs';

export default {
  ...base,
  // The driver drops keys that are repeated, does not scroll to what has focus, and ends on the gallery's many scenes:
  // keyboard, acts and gallery run in Chromium and Firefox.
  files: process.env.TEST_FILES?.split(',') ?? [
    'packages/widget/src/correction/{journey,edges}.browser.test.ts',
    'packages/widget/src/fields/*.browser.test.ts',
  ],
  hostname: 'localhost',
  concurrency: 1,
  browsers: [
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_DRIVER_PORT),
      path: '/',
      logLevel: 'warn',
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {
          binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
          args: ['--automation'],
        },
      },
    }),
  ],
};
