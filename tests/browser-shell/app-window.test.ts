import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openAppWindow } from '../../electron/browser-shell/app-window.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const profiles = () => readdirSync(tmpdir()).filter((name) => name.startsWith('accord-window-')).length;

/** The real browser without a screen. */
function headlessBrowser(): string {
  const script = join(temporaryFolder(), 'browser');
  writeFileSync(script, `#!/bin/sh\nexec "${process.env.ACCORD_BROWSER}" --headless --disable-gpu "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}

/** A page that says to its server what it was told in its address. */
async function tellingPage() {
  const told = Promise.withResolvers<string>();
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/told/')) told.resolve(request.url.slice('/told/'.length));
    response.setHeader('content-type', 'text/html');
    // The code may be there before the page has been read, or come after it.
    response.end(`<script>
      const tell = () => location.hash && fetch('/told/' + location.hash.slice(1));
      onhashchange = tell;
      tell();
    </script>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, told: told.promise };
}

test('S17: a window is told its code, which stands in no argument, and leaves no profile behind', async () => {
  const before = profiles();
  const page = await tellingPage();
  const window = await openAppWindow(headlessBrowser(), page.address, `${page.address}#secret-code`);
  expect(await page.told).toBe('secret-code');
  expect(spawnSync('ps', ['-ef'], { encoding: 'utf8' }).stdout).not.toContain('secret-code');
  expect(profiles()).toBe(before + 1);
  await window.end();
  expect(await window.closed).toBe(true);
  expect(profiles()).toBe(before);
});

test('a browser that cannot show a window is said to have shown none', async () => {
  for (const browser of ['/bin/true', '/nowhere/chromium']) {
    const window = await openAppWindow(browser, 'http://127.0.0.1:1/', 'http://127.0.0.1:1/#code');
    expect(await window.closed).toBe(false);
  }
});
