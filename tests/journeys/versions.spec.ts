import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Accord, expect, test } from './journey.ts';

async function troubles(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

const versions = (page: Page) => page.getByRole('dialog', { name: /^Versions of/ });
const list = (page: Page) => versions(page).getByRole('listbox', { name: 'Versions, newest first' });
const different = (page: Page) => versions(page).getByRole('region', { name: 'What is different' });

async function keep(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+H');
  await versions(page).getByLabel('Keep what is there now as a version').fill(name);
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('option', { selected: true })).toContainText(name);
  await page.keyboard.press('Escape');
  await expect(versions(page)).toHaveCount(0);
}

async function setAttitude(accord: Accord, name: string, attitude: string): Promise<void> {
  await accord.card(name).click();
  await accord.details().getByLabel('Attitude now').selectOption({ label: attitude });
}

test('a version is kept with a name, compared with now, gone back to, undone, and opened as a copy', async ({
  accord,
  page,
}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await accord.openSample('One Card');
  await keep(page, 'Before the workshop');

  await setAttitude(accord, 'Nils Aalto', 'Supportive');
  await accord.card('Rosa Klein').click();
  await page.keyboard.press('Delete');
  await expect(accord.card('Rosa Klein')).toHaveCount(0);
  await accord.saved();

  // From the words that say it is saved.
  await page.getByRole('button', { name: 'Versions of this project' }).click();
  await expect(list(page)).toBeFocused();
  await page.keyboard.press('End');
  await expect(versions(page).getByRole('heading', { name: 'Before the workshop' })).toBeVisible();
  await expect(versions(page)).toContainText('changes since then');
  await expect(different(page)).toContainText('Nils Aalto: attitude from resistant to supportive.');
  await expect(different(page)).toContainText('Rosa Klein is gone.');
  await expect(different(page)).toContainText('Line gone: Ana Duarte listens to Rosa Klein strongly.');
  await expect(versions(page).getByRole('list', { name: 'Legend' })).toContainText('Gone, where it was: 1');

  // Only whose attitude changed.
  await versions(page)
    .getByRole('radio', { name: /^Attitudes/ })
    .check();
  await expect(different(page).getByRole('listitem')).toHaveText([
    'Nils Aalto: attitude from resistant to supportive.',
  ]);
  await versions(page)
    .getByRole('radio', { name: /^Everything/ })
    .check();

  await versions(page).getByRole('button', { name: 'Go back to this version' }).click();
  await expect(versions(page)).toHaveCount(0);
  await expect(accord.card('Rosa Klein')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Undo: Go back to / })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(accord.card('Rosa Klein')).toHaveCount(0);
  await accord.saved();

  // What was there before going back was kept.
  await page.keyboard.press('Control+Shift+H');
  await expect(versions(page)).toContainText('Nothing has changed since then.');
  await page.keyboard.press('End');
  await expect(versions(page).getByRole('heading', { name: 'Before the workshop' })).toBeVisible();
  await versions(page).getByRole('button', { name: 'Open as a copy' }).click();
  await expect(versions(page)).toHaveCount(0);
  await expect(accord.card('Rosa Klein')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText(/One Card.*\(.*\)/);
  await expect(page.getByText(/^This is the version of .*as a project of its own/)).toBeVisible();
  await accord.saved();
});

test('versions are named, compared with each other, and deleted after one question', async ({ accord, page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await accord.openSample('One Card');
  await keep(page, 'First');
  await setAttitude(accord, 'Nils Aalto', 'Neutral');
  await keep(page, 'Second');
  await setAttitude(accord, 'Nils Aalto', 'Leading');

  await accord.menu('File', /^Versions/);
  const named = (name: string) => list(page).getByRole('option').filter({ hasText: name });
  await named('Second').click();
  await expect(versions(page).getByRole('heading', { name: 'Second' })).toBeVisible();
  await versions(page).getByLabel('Compare with').selectOption({ index: 1 });
  await expect(different(page)).toContainText('Nils Aalto: attitude from resistant to neutral.');
  await expect(named('Second')).toContainText('Nils Aalto: attitude from resistant to neutral.');

  await versions(page).getByRole('button', { name: 'Rename…' }).click();
  await page.keyboard.type('After the talk');
  await page.keyboard.press('Enter');
  await expect(named('After the talk')).toBeVisible();
  await versions(page).getByRole('button', { name: 'Rename…' }).click();
  await versions(page).getByRole('button', { name: 'Remove the name' }).click();
  await expect(named('After the talk')).toHaveCount(0);
  await versions(page).getByLabel('Only those with a name').check();
  await expect(list(page).getByRole('option')).toHaveCount(1);

  await named('First').click();
  await versions(page).getByRole('button', { name: 'Delete…' }).click();
  await expect(versions(page).getByRole('button', { name: 'Keep it' })).toBeFocused();
  // Escape takes back the question, and nothing else.
  await page.keyboard.press('Escape');
  await expect(versions(page).getByRole('button', { name: 'Keep it' })).toHaveCount(0);
  await expect(versions(page).getByRole('button', { name: 'Delete…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(versions(page).getByRole('button', { name: 'Keep it' })).toBeFocused();
  await versions(page).getByRole('button', { name: 'Delete it' }).click();
  await expect(named('First')).toHaveCount(0);
});

test('a sentence leads to its person in the picture, and to the map where the person still is', async ({
  accord,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await accord.openSample('One Card');
  await keep(page, 'First');
  await setAttitude(accord, 'Nils Aalto', 'Neutral');
  await page.keyboard.press('Control+Shift+H');
  await page.keyboard.press('End');
  await different(page)
    .getByRole('button', { name: 'Nils Aalto: attitude from resistant to neutral.', exact: true })
    .click();
  await expect(versions(page)).toBeVisible();
  await different(page)
    .getByRole('button', { name: /^On the map: Nils Aalto/ })
    .click();
  await expect(versions(page)).toHaveCount(0);
  await expect(accord.details()).toContainText('Nils Aalto');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the versions can be used by everybody, also in a narrow window, ${colorScheme}`, async ({ accord, page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await accord.openSample('One Card');
    await page.keyboard.press('Control+Shift+H');
    await expect(versions(page).getByRole('heading', { name: 'No version is kept yet' })).toBeVisible();
    expect(await troubles(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await keep(page, 'First');
    await setAttitude(accord, 'Nils Aalto', 'Neutral');
    await page.keyboard.press('Control+Shift+H');
    await page.keyboard.press('End');
    await expect(different(page)).toContainText('Nils Aalto');
    expect(await troubles(page)).toEqual([]);
    await versions(page).getByRole('button', { name: 'Delete…' }).click();
    expect(await troubles(page)).toEqual([]);

    await page.setViewportSize({ width: 560, height: 800 });
    await expect(versions(page).getByRole('button', { name: 'Go back to this version' })).toBeHidden();
    await list(page).focus();
    await page.keyboard.press('Enter');
    await expect(versions(page).getByRole('button', { name: 'Go back to this version' })).toBeVisible();
    expect(await troubles(page)).toEqual([]);
    await versions(page).getByRole('button', { name: 'All versions' }).click();
    await expect(list(page)).toBeFocused();
  });
