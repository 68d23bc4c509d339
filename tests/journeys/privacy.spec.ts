import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { plantedIn, plantedProject } from '../support/planted.ts';
import { type Accord, expect, test } from './journey.ts';

/** What of the planted values the partner may see. */
const open =
  /^planted-(culture\.(goodFor|left|right)|gain|organisation\.website|person\.jobTitle|question|step\.headline|vision\.(imageDescription|promise))/;

/** What is anywhere on the page, seen or only heard, and should not be. */
async function privateOn(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
    return [document.title, document.documentElement.outerHTML, ...fields].join('\n');
  });
  return plantedIn(text).filter((value) => !open.test(value));
}

async function openPlanted(accord: Accord): Promise<void> {
  const { page } = accord;
  const project = plantedProject();
  // The filter of the map lets Dana through, by a tag that the partner does not see.
  project.view.map?.filter?.tags.splice(0, 1, 'planted-person.tag');
  await accord.openProject('Planted.accord', project);
  await expect(page.getByRole('heading', { name: 'One Card', level: 1 })).toBeVisible();
}

const troubles = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);

const sign = (page: Page) => page.getByRole('button', { name: 'Partner view' });

test('one key hides everything private on every screen, and brings it back', async ({ accord, page }) => {
  test.setTimeout(120_000);
  await openPlanted(accord);
  const before = accord.file('Planted.accord');
  await accord.card('Dana Whitfield').click();
  await expect.poll(() => privateOn(page)).toContain('planted-person.notes');

  await page.keyboard.press('F8');
  await expect(sign(page)).toBeVisible();
  await expect(accord.details()).toContainText('planted-person.jobTitle');
  expect(await privateOn(page), 'the map').toEqual([]);
  await expect(accord.lines()).toHaveCount(1);

  await page.keyboard.press('Shift+L');
  await expect(page.getByRole('grid', { name: 'People' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /Attitude/ })).toHaveCount(0);
  expect(await privateOn(page), 'the list of people').toEqual([]);
  await page.getByRole('button', { name: /^Lines/ }).click();
  await expect(page.getByRole('grid', { name: 'Lines' })).toBeVisible();
  expect(await privateOn(page), 'the list of lines').toEqual([]);

  await page.keyboard.press('Shift+G');
  await expect(page.getByText('The grid is not part of the partner view')).toBeVisible();
  expect(await privateOn(page), 'the grid').toEqual([]);
  await page.keyboard.press('Shift+I');
  await expect(page.getByText('The answers are not part of the partner view')).toBeVisible();
  expect(await privateOn(page), 'the answers').toEqual([]);

  await page.keyboard.press('Shift+S');
  const story = page.getByRole('region', { name: 'Story' });
  for (const each of ['Vision', 'Poster', 'Steps']) {
    await story.getByRole('navigation').getByRole('button', { name: each }).click();
    await expect(story.getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await privateOn(page), each).toEqual([]);
  }

  await page.keyboard.press('Control+f');
  await page.keyboard.type('planted-person.notes');
  await expect(page.getByText('Nobody found.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('undo');
  await expect(page.getByRole('dialog')).toContainText('Press F8 to show everything first.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('F8');
  await expect(sign(page)).toHaveCount(0);
  await expect(accord.details()).toBeVisible();
  await expect.poll(() => privateOn(page)).toContain('planted-person.notes');
  expect(accord.file('Planted.accord')).toBe(before);
});

test('nothing can be changed while something is hidden, by mouse or by keyboard', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await accord.card('Dana Whitfield').click();
  await page.keyboard.press('F8');
  await expect(sign(page)).toBeVisible();
  const card = await accord.place(accord.card('Dana Whitfield'));
  const other = await accord.place(accord.card('Nils Aalto'));
  // A drag looks elsewhere on the map; nobody moves away from anybody.
  await accord.drag(card, { x: card.x - 40, y: card.y + 30 });
  const dragged = await accord.place(accord.card('Dana Whitfield'));
  await page.mouse.dblclick(dragged.x, dragged.y);
  await page.keyboard.press('Delete');
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+v');
  await expect(page.locator('[data-saving="untouched"]')).toBeVisible();
  const moved = await accord.place(accord.card('Nils Aalto'));
  expect(dragged.x - moved.x).toBeCloseTo(card.x - other.x);
  expect(dragged.y - moved.y).toBeCloseTo(card.y - other.y);
  await page.keyboard.press('Shift+L');
  await page.getByRole('gridcell', { name: 'Priya Nair' }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Press F8 to show everything first.').first()).toBeVisible();
  await sign(page).click();
  await expect(accord.card('Dana Whitfield')).toBeVisible();
  expect(accord.files()).toEqual([]);
});

test('what is being typed is kept when something is hidden, and a dialog comes back', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await accord.card('Dana Whitfield').click();
  await page.getByLabel('Notes, private to me').fill('Wants our job');
  await page.keyboard.press('F8');
  await expect(sign(page)).toBeVisible();
  await accord.saved();
  await page.keyboard.press('F8');
  await expect(page.getByLabel('Notes, private to me')).toHaveValue('Wants our job');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('F8');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('F8');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('private fields have a lock that says for whom, and an open one once they are released', async ({
  accord,
  page,
}) => {
  await accord.openSample('One Card');
  await accord.card('Dana Whitfield').click();
  const attitude = page.getByLabel('Attitude now');
  await expect(attitude).toHaveAccessibleDescription('Private: stays out of what the partner gets, unless released');
  await page.getByText('What others may see').click();
  await page
    .getByRole('group', { name: /Released/ })
    .getByRole('button', { name: 'Attitude' })
    .click();
  await expect(attitude).toHaveAccessibleDescription('Released: may be in what the partner gets (Partner-safe)');
  await page.keyboard.press('Shift+L');
  await expect(page.getByRole('columnheader', { name: /Attitude now/ })).toContainText('Private: stays out');
  await expect(page.getByRole('columnheader', { name: /Job title/ })).not.toContainText('Private');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`everything that is kept is listed and can be deleted, ${colorScheme}`, async ({ accord, page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 560, height: 800 });
    await accord.openSample('One Card');
    await page.keyboard.press('F8');
    await expect(sign(page)).toBeVisible();
    expect(await troubles(page)).toEqual([]);
    await page.keyboard.press('F8');
    await page.keyboard.press('n');
    await page.keyboard.type('Somebody new');
    await page.keyboard.press('Enter');
    await accord.saved();
    await page.keyboard.press('Control+,');
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    expect(await troubles(page)).toEqual([]);
    await page.getByRole('button', { name: 'Where my data is' }).click();
    const list = page.getByRole('list', { name: 'What Accord keeps' });
    await expect(list).toContainText(accord.library);
    expect(await troubles(page)).toEqual([]);
    const versions = list.getByRole('listitem').filter({ hasText: 'Versions: One Card' });
    await versions.getByRole('button', { name: /^Delete/ }).click();
    await expect(versions.getByRole('button', { name: 'Keep' })).toBeFocused();
    await expect(versions).toContainText('The project stays.');
    expect(await troubles(page)).toEqual([]);
    await versions.getByRole('button', { name: 'Keep' }).click();
    await versions.getByRole('button', { name: /^Delete/ }).click();
    await versions.getByRole('button', { name: 'Delete' }).click();
    await expect(versions).toHaveCount(0);
    expect(accord.files().filter((name) => name.endsWith('.accord'))).toHaveLength(1);
    await list.getByRole('button', { name: 'Forget: The list of recent projects' }).click();
    await list.getByRole('button', { name: 'Forget', exact: true }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+w');
    await expect(page.getByRole('heading', { name: 'New from a template' })).toBeVisible();
  });

test('a protected project has a lock in the place of its picture', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await accord.menu('File', 'Protect with a password…');
  await page.getByLabel('New password').fill('three words for us');
  await page.getByLabel('The same once more').fill('three words for us');
  await page.getByRole('button', { name: 'Protect', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+w');
  await expect(page.getByRole('button', { name: /^Protected with a password/ })).toBeVisible();
});
