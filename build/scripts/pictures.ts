/** `npm run pictures`: takes the pictures of the documents from the built app, in a real Chromium. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { testBrowser } from '../../tests/support/test-browser.ts';
import { builtEntry, ensureBuilt } from './built.ts';

const pictures = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

ensureBuilt();
mkdirSync(pictures, { recursive: true });
const home = mkdtempSync(join(tmpdir(), 'accord-pictures-'));
const library = join(home, 'Accord');
const door = spawn(process.execPath, [builtEntry('browser')], {
  env: { ...process.env, ACCORD_NO_WINDOW: '1', ACCORD_PROFILE: join(home, 'profile'), ACCORD_LIBRARY: library },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise<string>((resolve) => {
  door.stdout.on('data', (data) => {
    const found = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(String(data));
    if (found) resolve(found[0]);
  });
});
const browser = await chromium.launch({
  executablePath: testBrowser(),
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
await page.goto(address);
await page.getByRole('heading', { name: 'New from a template' }).waitFor();

const settled = (on: Page) => on.waitForTimeout(600);
const take = async (name: string) => {
  await settled(page);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};
const sample = async (name: string) => {
  await page.getByRole('button', { name }).first().click();
  await page.locator('.react-flow__node-person').first().waitFor();
};
const close = () => page.getByRole('button', { name: 'Close project' }).click();

/** The folder of this run says nothing to a reader, and would make every picture another one. */
const showUsualFolder = () =>
  page
    .getByText('Your projects are files in')
    .evaluate((line) =>
      line.replaceChildren('Your projects are files in Documents/Accord. Nothing leaves this computer.'),
    );

for (const theme of ['light', 'dark'] as const) {
  await page.emulateMedia({ colorScheme: theme });
  await showUsualFolder();
  await take(`start-${theme}`);
  await sample('One Card');
  await page
    .locator('.react-flow__node-person')
    .filter({ has: page.locator('[title="Dana Whitfield"]') })
    .click();
  await take(`one-card-${theme}`);
  await page.getByRole('button', { name: 'Insight', exact: true }).click();
  await page.getByRole('button', { name: 'Our champion' }).click();
  await page.getByRole('button', { name: /^Dana Whitfield leads/ }).click();
  await take(`insight-${theme}`);
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await close();
  await sample('Consultants and managers');
  await take(`consultants-and-managers-${theme}`);
  await close();
}

await browser.close();
const ended = once(door, 'exit');
door.kill('SIGTERM');
await ended;
rmSync(home, { recursive: true, force: true });
