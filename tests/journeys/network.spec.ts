import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, chromium } from '@playwright/test';
import { offlineArguments } from '../../electron/chromium/arguments.ts';
import { figure } from '../support/figures.ts';
import { samples } from '../support/places.ts';
import { testBrowser } from '../support/test-browser.ts';
import { startDoor, stopDoor } from './doors.ts';
import { Accord, expect, test } from './journey.ts';

const built = (name: string) => fileURLToPath(new URL(`../../out/main/${name}.js`, import.meta.url));
const [entry, commandLine] = [built('browser'), built('cli')];
/**
 * Chromium asks the system whether it has a route for IPv6 by "connecting" a datagram socket there. Nothing is sent by
 * that, and no switch turns it off.
 */
const routeQuestion = '2001:4860:4860::8888';
const own = new Set(['127.0.0.1', '::1', routeQuestion]);

const hasStrace = spawnSync('strace', ['-V']).status === 0;

/** A program whose every connection is written to a log. */
const traced = (log: string, program: readonly string[]): string[] => [
  ...['strace', '-f', '-o', log, '-e', 'trace=connect,sendto,sendmsg'],
  ...program,
];

/** A window as the door opens it, with its own switches, and with strace around it. */
async function tracedWindow(home: string, log: string) {
  const started = join(home, 'traced-chromium');
  const line = traced(log, [testBrowser()]).map((word) => `'${word}'`);
  writeFileSync(started, `#!/bin/sh\nexec ${line.join(' ')} "$@"\n`, { mode: 0o700 });
  const profile = join(home, 'window');
  return chromium.launchPersistentContext(profile, {
    executablePath: started,
    ignoreDefaultArgs: true,
    args: [...offlineArguments(profile, 'loopback'), '--headless=new', '--disable-gpu', '--remote-debugging-pipe'],
    viewport: { width: 1440, height: 900 },
  });
}

/** Where the programs behind a log went, in the order they did. */
const reachedBy = (log: string): string[] =>
  [...readFileSync(log, 'utf8').matchAll(/inet_(?:addr|pton)\((?:AF_INET6?, )?"([^"]+)"/g)].map(([, to]) => to ?? '');

base('a whole journey, its window and its printing included, reaches nothing but this machine (S14)', async () => {
  base.skip(!hasStrace, 'strace is not on this machine: install it to include this journey');
  base.setTimeout(240_000);
  const home = mkdtempSync(join(tmpdir(), 'accord-network-'));
  const library = join(home, 'library');
  const [ofDoor, ofWindow] = [join(home, 'door.log'), join(home, 'window.log')];
  const { child, address } = await startDoor(
    { ACCORD_PROFILE: join(home, 'profile'), ACCORD_LIBRARY: library },
    traced(ofDoor, [process.execPath, entry]),
  );
  const window = await tracedWindow(home, ofWindow);
  const page = await window.newPage();
  await page.goto(address);
  const accord = new Accord(page, library);
  await accord.openSample('One Card');
  await accord.card('Dana Whitfield').click();
  await accord.details().getByLabel('Job title').fill('Head of services');
  await accord.saved();
  const screens = page.getByRole('navigation', { name: 'Screens' }).getByRole('button');
  for (let screen = (await screens.count()) - 1; screen >= 0; screen -= 1) {
    await screens.nth(screen).click();
    await expect(screens.nth(screen)).toHaveAttribute('aria-current', 'page');
  }
  await page.keyboard.press('Control+e');
  await page
    .getByRole('dialog')
    .first()
    .getByRole('button', { name: /^Export( the map)?$/ })
    .click();
  await accord.chooseWhere();
  await expect(page.getByText('Exported:')).toBeVisible({ timeout: 120_000 });
  await window.close();
  await stopDoor(child);
  const [door, seen] = [reachedBy(ofDoor), reachedBy(ofWindow)];
  expect([...new Set([...door, ...seen])].filter((to) => !own.has(to))).toEqual([]);
  expect(seen.filter((to) => to === '127.0.0.1').length).toBeGreaterThan(0);
  figure(
    'S14',
    `a whole journey under strace, ${seen.length} calls to the network by its window, ${door.length} by the door and its printing: none beyond this machine`,
  );
  rmSync(home, { recursive: true, force: true });
});

test('a page of another origin on this machine can neither call nor frame the app (S16)', async ({ accord, page }) => {
  const origin = new URL(page.url()).origin;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Another page</title><body></body>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const other = await page.context().newPage();
  await other.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const answers = await other.evaluate(async (target) => {
    const attempt = (make: () => Promise<Response>) =>
      make().then(
        (answer) => `${answer.type} ${answer.status}`,
        () => 'blocked',
      );
    const loads = (name: 'img' | 'script', key: 'src', url: string) =>
      new Promise((resolve) => {
        const element = document.createElement(name);
        element.onload = () => resolve('loaded');
        element.onerror = () => resolve('blocked');
        element[key] = url;
        document.body.append(element);
      });
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    const frame = document.createElement('iframe');
    frame.src = target;
    document.body.append(frame);
    await new Promise((resume) => setTimeout(resume, 500));
    let framed = 'blocked';
    try {
      framed = frame.contentDocument?.title ?? 'blocked';
    } catch {
      // Another origin: that is what must happen.
    }
    return [
      await attempt(() => fetch(`${target}/call/greet`, json)),
      await attempt(() => fetch(`${target}/exchange`, json)),
      await attempt(() => fetch(`${target}/`, {})),
      await attempt(() => fetch(`${target}/call/greet`, { method: 'POST', body: '{}', mode: 'no-cors' })),
      framed,
      await loads('img', 'src', `${target}/`),
      await loads('script', 'src', `${target}/`),
      await new Promise((resolve) => {
        const socket = new WebSocket(`${target.replace('http', 'ws')}/events`);
        socket.onopen = () => resolve('opened');
        socket.onerror = () => resolve('blocked');
      }),
      await new Promise((resolve) => {
        const into = document.body.appendChild(document.createElement('iframe'));
        into.name = 'answer';
        const form = document.body.appendChild(document.createElement('form'));
        Object.assign(form, {
          method: 'post',
          action: `${target}/call/greet`,
          target: 'answer',
          enctype: 'text/plain',
        });
        form.submit();
        setTimeout(() => {
          try {
            resolve(into.contentDocument?.body.textContent || 'blocked');
          } catch {
            resolve('blocked');
          }
        }, 500);
      }),
    ];
  }, origin);
  expect(answers).toHaveLength(9);
  expect(new Set(answers)).toEqual(new Set(['blocked']));
  figure('S16', `${answers.length} ways for another page to call, frame or load: 0 answered`);
  await other.close();
  server.close();
  expect(accord.files()).toEqual([]);
});

base('a name that was pointed at this machine gets nothing (S15)', async () => {
  const home = mkdtempSync(join(tmpdir(), 'accord-network-'));
  const { child, address } = await startDoor({ ACCORD_PROFILE: join(home, 'profile'), ACCORD_LIBRARY: home });
  const { port, hash } = new URL(address);
  const browser = await chromium.launch({
    executablePath: testBrowser(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP rebound.example 127.0.0.1',
    ],
  });
  const page = await browser.newPage();
  const answer = await page.goto(`http://rebound.example:${port}/${hash}`);
  expect(answer?.status()).toBe(421);
  expect(await page.content()).not.toContain('<script');
  await browser.close();
  await stopDoor(child);
  rmSync(home, { recursive: true, force: true });
});

base('a PDF is made on a machine without any network (S14)', () => {
  const home = mkdtempSync(join(tmpdir(), 'accord-network-'));
  const out = join(home, 'map.pdf');
  const args = ['-n', process.execPath, commandLine, 'export', join(samples, 'one-card.accord'), '--pdf', out];
  const alone = spawnSync('unshare', ['-n', 'true']).status === 0;
  base.skip(!alone, 'this user may not make a network of its own: run as root to include it');
  const ran = spawnSync('unshare', args, { encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  rmSync(home, { recursive: true, force: true });
});
