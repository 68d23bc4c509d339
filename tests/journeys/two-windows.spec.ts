import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { serializeProject } from '../../shared/file/serialize.ts';
import { sampleProject } from '../support/samples.ts';
import { startDoor } from './doors.ts';
import { Accord, expect, test } from './journey.ts';
import { keep } from './saved-map.ts';

const fileName = 'One Card City Library and University IT.accord';

async function openFile(accord: Accord): Promise<void> {
  const { page } = accord;
  await page.getByRole('button', { name: 'Open…' }).click();
  await accord.chooseFile(fileName);
  await expect(page.getByRole('toolbar', { name: 'Add to the map' })).toBeVisible();
}

const jobTitle = (accord: Accord) => accord.details().getByLabel('Job title', { exact: true });

test('a project that is open in another Accord is shown, and can be edited once it is free', async ({
  accord,
  page,
  browser,
}) => {
  await accord.openSample('One Card');
  await keep(accord, 'Dana Whitfield');
  const { library } = accord;
  const { child, address } = await startDoor({ ACCORD_PROFILE: join(library, '../other'), ACCORD_LIBRARY: library });
  const otherPage = await browser.newPage();
  await otherPage.goto(address);
  const other = new Accord(otherPage, library);
  await openFile(other);
  await expect(otherPage.getByText(/open in another window of Accord since/)).toBeVisible();
  await expect(otherPage.getByRole('button', { name: 'Open a copy' })).toBeVisible();
  await expect(otherPage.getByRole('button', { name: 'Edit here anyway' })).toHaveCount(0);

  await jobTitle(accord).fill('Head of service');
  await accord.saved();
  await page.getByRole('button', { name: 'Close project' }).click();
  await expect(otherPage.getByText(/The project is free/)).toBeVisible();
  await other.card('Dana Whitfield').click();
  await expect(jobTitle(other)).toHaveValue('Head of service');
  await jobTitle(other).fill('Head of everything');
  await other.saved();
  expect(readFileSync(join(library, fileName), 'utf8')).toContain('Head of everything');

  // Now the first has to wait: it was here before and does not go on by itself.
  await openFile(accord);
  await expect(page.getByText(/open in another window of Accord since/)).toBeVisible();
  child.kill('SIGKILL');
  await expect(page.getByText(/The project is free/)).toBeVisible();
  await otherPage.close();
});

test('a window that is loaded again has its project again', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await keep(accord, 'Dana Whitfield');
  const lock = join(accord.library, `.${fileName}-lock`);
  expect(existsSync(lock)).toBe(true);
  await page.reload();
  await page.getByRole('button', { name: /^One Card: City Library/ }).click();
  await expect(page.getByRole('toolbar', { name: 'Add to the map' })).toBeVisible();
  await expect(page.locator('[data-saving="saved"]')).toBeVisible();
});

test('a file that another program changed is looked at beside mine, and both are brought together', async ({
  accord,
  page,
}) => {
  await accord.openSample('One Card');
  await keep(accord, 'Dana Whitfield');
  const file = join(accord.library, fileName);
  const change = (from: string, to: string) => writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));

  await test.step('while nothing is unsaved here, it is offered', async () => {
    change('"Nils Aalto"', '"Nils A."');
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(page.getByRole('alert')).toContainText('Nils A.: was called “Nils Aalto”.');
    await page.getByRole('button', { name: 'Take theirs' }).click();
    await accord.saved();
    await expect(accord.card('Nils A.')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(accord.card('Nils Aalto')).toBeVisible();
    await accord.saved();
  });

  await test.step('what was changed on both sides is decided by hand, by keyboard', async () => {
    change('"Service manager"', '"Their title"');
    change('"Nils Aalto"', '"Nils A."');
    await jobTitle(accord).fill('My title');
    await expect(page.getByRole('alert')).toContainText('Nothing was overwritten');
    await page.getByRole('button', { name: 'Look at both' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Bring both together' })).toBeFocused();
    await expect(page.getByText('0 of 1 decided')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    await expect(page.getByRole('button', { name: 'Keep what is decided' })).toBeDisabled();
    await page.getByRole('radio', { name: /Theirs.*Their title/ }).press('Space');
    await expect(page.getByText('1 of 1 decided')).toBeVisible();
    await page.getByRole('button', { name: 'Keep what is decided' }).press('Enter');
    await accord.saved();
    expect(readFileSync(file, 'utf8')).toContain('Their title');
    expect(readFileSync(file, 'utf8')).toContain('Nils A.');
    await accord.menu('Edit', /Undo.*bring both together/i);
    await accord.saved();
    expect(readFileSync(file, 'utf8')).toContain('My title');
  });

  await test.step('or both are kept', async () => {
    change('"My title"', '"Another title"');
    await jobTitle(accord).fill('My last title');
    await page.getByRole('button', { name: 'Keep both' }).click();
    await accord.saved();
    await expect(page.getByText(/Both are kept/)).toBeVisible();
    const [kept = '', ...others] = accord.files().filter((each) => each.includes('(conflict '));
    expect(others).toEqual([]);
    expect(accord.file(kept)).toContain('My last title');
    expect(accord.file(fileName)).toContain('Another title');
  });
});

test('a copy that lies beside the project is brought in, decided by hand, as one step', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await keep(accord, 'Dana Whitfield');
  const copy = 'One Card (conflicted copy).accord';
  accord.put(copy, accord.file(fileName).replaceAll('"Nils Aalto"', '"Nils A."'));
  const bringIn = async (name: string) => {
    await accord.menu('File', /Bring in another copy/);
    await accord.chooseFile(name);
  };

  await test.step('what differs is shown, and nothing is taken by itself', async () => {
    await bringIn(copy);
    await expect(page.getByRole('heading', { name: 'Bring both together' })).toBeFocused();
    await expect(page.getByRole('main')).toContainText(`theirs is what is in ${copy}`);
    await expect(page.getByText('0 of 1 decided')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(accord.card('Nils Aalto')).toBeVisible();
  });

  await test.step('theirs is taken as one step, kept as a version before, and the copy stays as it is', async () => {
    const before = accord.file(copy);
    await bringIn(copy);
    await page.getByRole('button', { name: 'All theirs' }).click();
    await page.getByRole('button', { name: 'Keep what is decided' }).click();
    await expect(accord.card('Nils A.')).toBeVisible();
    await expect(page.getByText(/What was here before is kept as a version/)).toBeVisible();
    await accord.saved();
    expect(accord.file(fileName)).toContain('"Nils A."');
    expect(accord.file(copy)).toBe(before);
    await accord.menu('Edit', /Undo.*bring both together/i);
    await expect(accord.card('Nils Aalto')).toBeVisible();
    await accord.menu('Edit', /Redo.*bring both together/i);
    await expect.poll(() => accord.file(fileName)).toContain('"Nils A."');
    await accord.saved();
  });

  await test.step('a copy that says the same, another project, and a damaged file are told apart', async () => {
    accord.put('Same.accord', accord.file(fileName));
    await bringIn('Same.accord');
    await expect(page.getByText('Same.accord says the same as this project.')).toBeVisible();
    accord.put('Other.accord', serializeProject(sampleProject('consultants-and-managers')));
    await bringIn('Other.accord');
    await expect(page.getByText(/Other\.accord is not a copy of this project/)).toBeVisible();
    accord.put('Broken.accord', '{');
    await bringIn('Broken.accord');
    await expect(page.getByText(/Broken\.accord cannot be brought in\./)).toBeVisible();
  });
});
