import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { testBrowser } from '../tests/support/test-browser.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** As root Chromium refuses its sandbox; the rest keeps it off the network and the screen. */
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: at('tests/journeys'),
  testMatch: '*.spec.ts',
  outputDir: at('test-results'),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  // A busy machine is given one more try; the run names every journey that needed it.
  retries: 1,
  fullyParallel: true,
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: testBrowser(), args },
  },
});
