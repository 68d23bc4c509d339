/** `npm run pictures`: takes the pictures of the documents from the built app, in a real Chromium. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { testBrowser } from '../../tests/support/test-browser.ts';
import { builtEntry, ensureBuilt } from './built.ts';
import { takeProducts } from './pictures/products.ts';
import { takeScreens } from './pictures/screens.ts';

const pictures = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
ensureBuilt();
mkdirSync(pictures, { recursive: true });
const home = mkdtempSync(join(tmpdir(), 'accord-pictures-'));
const door = spawn(process.execPath, [builtEntry('browser')], {
  env: {
    ...process.env,
    ACCORD_NO_WINDOW: '1',
    ACCORD_PROFILE: join(home, 'profile'),
    ACCORD_LIBRARY: join(home, 'Accord'),
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const doorEnded = once(door, 'exit');

/** The address that the door says; a door that ends before it says one must not be waited for. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.stdout?.on('data', (data) => {
      const found = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(String(data));
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`Accord ended with ${code}.`)));
  });

try {
  const address = await addressOf(door);
  const browser = await chromium.launch({
    executablePath: testBrowser(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  try {
    await takeScreens(browser, address, pictures);
    await takeProducts(browser, pictures, home);
  } finally {
    await browser.close();
  }
} finally {
  // Whatever failed, nothing is left running: the door would keep this process.
  door.kill('SIGTERM');
  await doorEnded;
  rmSync(home, { recursive: true, force: true });
}
