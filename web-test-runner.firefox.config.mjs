// The same browser tests in Firefox (Debian: firefox-esr), by WebDriver BiDi.
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import base from './web-test-runner.config.mjs';

const executablePath = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path && existsSync(path),
);
if (!executablePath) {
  console.error('No Firefox found. Debian: apt-get install firefox-esr. Elsewhere set FIREFOX_PATH.');
  process.exit(2);
}

export default {
  ...base,
  concurrency: 1,
  browsers: [
    chromeLauncher({
      puppeteer: puppeteer.default ?? puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath,
        headless: true,
        extraPrefsFirefox: {
          'network.captive-portal-service.enabled': false,
          'network.connectivity-service.enabled': false,
          'browser.safebrowsing.update.enabled': false,
        },
      },
    }),
  ],
};
