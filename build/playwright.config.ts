import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { type DoorName, electronBinary } from '../tests/journeys/doors.ts';
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

/** Journeys of the desktop app alone. */
const desktopAlone = ['desktop.spec.ts', 'electron.spec.ts'];
/** Journeys of the browser door alone: its server, and a browser in which it is one page among others. */
const browserAlone = ['network.spec.ts', 'extreme-maps.spec.ts'];
/** Through the compiled desktop shell these run always; all of them with `ACCORD_ALL_JOURNEYS`. */
const throughBothDoors = ['desktop', 'files', 'first-start', 'export'];

type Through = { door: DoorName };

export default defineConfig<Through>({
  testDir: at('tests/journeys'),
  projects: [
    { name: 'browser door', testMatch: '*.spec.ts', testIgnore: desktopAlone, use: { door: 'browser door' } },
    {
      name: 'desktop shell in Chromium',
      testMatch: process.env.ACCORD_ALL_JOURNEYS ? '*.spec.ts' : `{${throughBothDoors}}.spec.ts`,
      testIgnore: [...browserAlone, 'electron.spec.ts'],
      use: { door: 'desktop shell in Chromium' },
    },
    {
      name: 'Electron',
      testMatch: electronBinary() ? '*.spec.ts' : 'electron.spec.ts',
      testIgnore: browserAlone,
      use: { door: 'Electron' },
    },
  ],
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
