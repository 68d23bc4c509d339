import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { parseProject } from '../../shared/file/parse.ts';
import { startDoor, stopDoor } from './doors.ts';
import { Accord } from './journey.ts';

/** A home of its own whose doors are started and killed by the test. */
const test = base.extend<{
  home: { library: string; start: (page: Page) => Promise<{ accord: Accord; kill: () => Promise<void> }> };
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
  home: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), 'accord-recovery-'));
    const library = join(home, 'library');
    mkdirSync(library);
    const running = new Set<Awaited<ReturnType<typeof startDoor>>['child']>();
    await use({
      library,
      async start(page) {
        const { child, address } = await startDoor({ ACCORD_PROFILE: join(home, 'profile'), ACCORD_LIBRARY: library });
        running.add(child);
        await page.goto(address);
        await expect(page.getByRole('heading', { name: 'New from a template' })).toBeVisible();
        return {
          accord: new Accord(page, library),
          async kill() {
            const ended = once(child, 'exit');
            running.delete(child);
            process.kill(-(child.pid ?? 0), 'SIGKILL');
            await ended;
          },
        };
      },
    });
    for (const child of running) await stopDoor(child);
    chmodSync(library, 0o700);
    rmSync(home, { recursive: true, force: true });
  },
});

const sample = join(import.meta.dirname, '../../samples/one-card.accord');
const name = 'One Card.accord';
const strip = (page: Page) => page.getByRole('alert');

async function openFile(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a project' });
  await dialog.getByRole('button', { name }).click();
  await dialog.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('toolbar', { name: 'Add to the map' })).toBeVisible();
}

async function giveTitle(accord: Accord, to: string): Promise<void> {
  await accord.card('Dana Whitfield').click();
  await accord.details().getByLabel('Job title', { exact: true }).fill(to);
}

test('work that could not be saved is there after Accord was killed, and is taken back', async ({ home, browser }) => {
  const file = join(home.library, name);
  cpSync(sample, file);
  const page = await (await browser.newContext()).newPage();
  const first = await home.start(page);
  await openFile(page);
  // From now on every save fails: another program changed the file.
  writeFileSync(file, readFileSync(file, 'utf8').replace('Nils Aalto', 'Nils A.'));
  await giveTitle(first.accord, 'Head of everything');
  await expect(strip(page)).toContainText('changed by another program');
  await expect(page.getByRole('button', { name: 'Look at both' })).toBeVisible();
  await first.kill();
  await page.context().close();

  const again = await (await browser.newContext()).newPage();
  const second = await home.start(again);
  const offers = again.getByRole('region', { name: 'Not saved yet' });
  await expect(offers).toContainText('One Card');
  await expect(offers).toContainText('job title from “Service manager” to “Head of everything”');
  const { violations } = await new AxeBuilder({ page: again }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);

  // Whoever opens the file all the same is told that it is older.
  await expect(again.getByRole('region', { name: 'Recent projects' })).toContainText('newer work on it is above');
  await offers.getByRole('button', { name: 'Discard' }).click();
  await expect(offers).toContainText('discarded');
  await offers.getByRole('button', { name: 'Take it back' }).click();
  await offers.getByRole('button', { name: 'Open it as the project' }).click();

  await expect(strip(again)).toContainText('changed by another program');
  await again.getByRole('button', { name: 'Look at both' }).click();
  await again.getByText('Changed on one side only').click();
  await again.getByRole('button', { name: 'Keep what is decided' }).click();
  await second.accord.saved();
  expect(readFileSync(file, 'utf8')).toContain('Nils A.');
  expect(readFileSync(file, 'utf8')).toContain('Head of everything');
  await again.getByRole('button', { name: 'Close project' }).click();
  await expect(again.getByRole('heading', { name: 'New from a template' })).toBeVisible();
  await expect(offers).toHaveCount(0);
  await again.context().close();
});

test('what is changed after Accord itself was killed is kept by the window, as a file that opens', async ({
  home,
  browser,
}) => {
  cpSync(sample, join(home.library, name));
  const page = await (await browser.newContext({ acceptDownloads: true })).newPage();
  const first = await home.start(page);
  await openFile(page);
  await first.kill();
  await giveTitle(first.accord, 'Head of everything');
  await expect(strip(page)).toContainText('What is not saved is in this window only');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep it in my downloads' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\(not saved\)\.accord$/);
  const read = parseProject(readFileSync(await download.path()));
  expect(read.ok && Object.values(read.value.project.people).map(({ jobTitle }) => jobTitle)).toContain(
    'Head of everything',
  );
  // A part of the window that was not loaded yet cannot be shown; that is said, and the window goes on.
  await page.keyboard.press('Control+Shift+H');
  await expect(page.getByText('This part of the window cannot be shown')).toBeVisible();
  await giveTitle(first.accord, 'Head of all');
  await page.context().close();
});

test('what was changed in a read-only folder is kept by Accord and opened as a copy', async ({ home, browser }) => {
  test.skip(process.getuid?.() === 0, 'Whoever may do everything may write into a read-only folder.');
  const file = join(home.library, name);
  cpSync(sample, file);
  chmodSync(file, 0o400);
  chmodSync(home.library, 0o500);
  const page = await (await browser.newContext()).newPage();
  const first = await home.start(page);
  await openFile(page);
  await expect(strip(page)).toContainText('cannot be written to');
  await giveTitle(first.accord, 'Head of everything');
  await expect.poll(() => readdirSync(join(home.library, '../profile/recovery')).length).toBe(2);
  await first.kill();
  await page.context().close();
  chmodSync(home.library, 0o700);
  const again = await (await browser.newContext()).newPage();
  const second = await home.start(again);
  await again.getByRole('button', { name: 'Open as a copy' }).click();
  await second.accord.saved();
  expect(second.accord.files()).toHaveLength(2);
  await again.context().close();
});
