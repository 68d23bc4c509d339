import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, expect, test } from '@playwright/test';
import { electronBinary } from './doors.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const binary = electronBinary();

test.skip(!binary, 'Electron is not on this machine, or has no screen: the journeys through it are left out');

test('the desktop app opens a sample, saves it, and closes', async () => {
  const home = mkdtempSync(join(tmpdir(), 'accord-electron-'));
  const app = await _electron.launch({
    executablePath: binary,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--user-data-dir=${join(home, 'profile')}`, root],
    env: { ...process.env, HOME: home },
  });
  const page = await app.firstWindow();
  await page.getByRole('button', { name: 'One Card' }).click();
  await expect(page.locator('.react-flow__node-person')).toHaveCount(14);
  expect(new URL(page.url()).protocol).toBe('app:');
  expect(await page.evaluate('typeof require + typeof process')).toBe('undefinedundefined');
  await page.locator('.react-flow__node-person').first().click();
  await page.getByLabel('Job title').fill('Changed');
  await expect(page.locator('[data-saving="saved"]')).toBeVisible();
  const menus = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label));
  expect(menus).toEqual(expect.arrayContaining(['File', 'Edit', 'Insert', 'View']));
  await app.close();
});
