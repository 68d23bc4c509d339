import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../../electron/chromium/find-chromium.ts';

/**
 * A Chromium for the tests: the one `ACCORD_BROWSER` names, Playwright's, the system's, or one that is installed now.
 * Throws with what to do when there is none.
 */
export function testBrowser(): string {
  const present = browserHere();
  if (present) return present;
  for (const [program, ...args] of waysToInstall()) {
    if (program && spawnSync(program, args, { stdio: 'ignore', timeout: 600_000 }).status !== 0) continue;
    const installed = browserHere();
    if (installed) return installed;
  }
  throw new Error(
    'The tests need a Chromium. Install one ("apt-get install chromium", or "npx playwright install chromium"), or set ACCORD_BROWSER to its path.',
  );
}

function browserHere(): string | undefined {
  if (process.env.ACCORD_BROWSER) return findChromium();
  const playwrights = chromium.executablePath();
  return existsSync(playwrights) ? playwrights : findChromium();
}

function waysToInstall(): string[][] {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    ...(asRoot
      ? [['sh', '-c', 'apt-get update -q && apt-get install -y -q chromium fonts-noto-core fonts-noto-cjk']]
      : []),
    ['npx', 'playwright', 'install', 'chromium'],
  ];
}
