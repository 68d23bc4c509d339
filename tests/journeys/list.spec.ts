import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { type Accord, expect, test } from './journey.ts';

/** A cell of the list by the row it is in and the heading of its column. */
async function cell(page: Page, row: string, column: string): Promise<Locator> {
  const headings = await page.getByRole('columnheader').allInnerTexts();
  const at = headings.findIndex((heading) => heading.trim().startsWith(column));
  return page.getByRole('row').filter({ hasText: row }).first().getByRole('gridcell').nth(at);
}

async function openList(accord: Accord, page: Page): Promise<void> {
  await accord.openSample('One Card');
  await page.keyboard.press('Shift+L');
  await expect(page.getByRole('grid', { name: 'People' })).toBeVisible();
}

/** What another program has on the clipboard is pasted where the keyboard is. */
const paste = (page: Page, text: string) =>
  page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

test('a person is edited, added and found by keyboard alone, and every edit is one step', async ({ accord, page }) => {
  const { keyboard } = page;
  await openList(accord, page);
  await (await cell(page, 'Priya Nair', 'Name')).click();
  await keyboard.type('Priya K. Nair');
  await keyboard.press('Tab');
  await keyboard.type('Head of the help desk');
  await keyboard.press('Enter');
  await expect(page.getByRole('row').filter({ hasText: 'Priya K. Nair' })).toContainText('Head of the help desk');
  // The cell below has the keyboard; its choices are narrowed by what is typed.
  await (await cell(page, 'Tomas Berg', 'Attitude now')).click();
  await keyboard.type('lead');
  await keyboard.press('Enter');
  await expect(await cell(page, 'Tomas Berg', 'Attitude now')).toHaveText('Leading');
  await keyboard.press('Control+z');
  await expect(await cell(page, 'Tomas Berg', 'Attitude now')).toHaveText('Neutral');
  await keyboard.press('Control+z');
  await expect(page.getByRole('row').filter({ hasText: 'Priya K. Nair' })).toContainText('Help desk lead');

  // Whoever goes on by mouse keeps what was typed.
  await (await cell(page, 'Helen Ito', 'Job title')).dblclick();
  await keyboard.type('Rector');
  await (await cell(page, 'Nils Aalto', 'Name')).click();
  await expect(page.getByRole('row').filter({ hasText: 'Helen Ito' })).toContainText('Rector');

  // What cannot be read stays in its field with the reason.
  await (await cell(page, 'Tomas Berg', 'Influence tower')).click();
  await keyboard.type('12');
  await keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('"12"');
  await keyboard.press('Escape');
  await expect(await cell(page, 'Tomas Berg', 'Influence tower')).toHaveText('5');

  await keyboard.press('Control+End');
  await keyboard.press('Home');
  await keyboard.type('Zoe Marsh');
  await keyboard.press('Enter');
  await keyboard.type('Yuri Petrov');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'People 16' })).toBeVisible();
  await keyboard.press('Control+f');
  await keyboard.type('zoe');
  await keyboard.press('Enter');
  await expect(await cell(page, 'Zoe Marsh', 'Name')).toBeFocused();
  await expect(accord.details()).toContainText('Zoe Marsh');
});

test('the list is sorted and narrowed, says how many are left, and shows everybody again', async ({ accord, page }) => {
  await openList(accord, page);
  const names = () => page.locator('[role="gridcell"][data-column="name"]').allInnerTexts();
  await page.getByRole('columnheader', { name: /^Name/ }).getByRole('button').first().click();
  await expect(page.getByRole('columnheader', { name: /^Name/ })).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(async () => (await names())[0]).toBe('Ana Duarte');

  await page.getByRole('button', { name: 'Column Attitude now' }).click();
  await page.getByRole('checkbox', { name: /Neutral/ }).check();
  await page.keyboard.press('Escape');
  const bar = page.getByRole('toolbar', { name: 'List' });
  await expect(bar).toContainText('4 of 14 shown');
  await expect(page.getByRole('log', { name: 'What has just changed' })).toHaveText('4 of 14 shown.');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(bar).not.toContainText('shown');

  await page.getByLabel('Group by').selectOption('organisation');
  await page.getByRole('button', { name: 'Close City Library' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Ana Duarte' })).toHaveCount(0);
  // Who only looks around in a sample leaves no file behind; with the first change the look is kept as well.
  expect(accord.files()).toEqual([]);
  await (await cell(page, 'Helen Ito', 'Job title')).click();
  await page.keyboard.type('Rector');
  await page.keyboard.press('Enter');
  await accord.saved();
  expect(accord.savedProject()).toMatchObject({ view: { list: { people: { groupedBy: 'organisation' } } } });
});

test('a block from a spreadsheet is checked cell by cell, and pasted in one step only when that is wanted', async ({
  accord,
  page,
}) => {
  await openList(accord, page);
  await (await cell(page, 'Ruth Adeyemi', 'Attitude now')).click();
  await paste(page, 'Neutral\tLeading\t7\r\nResistant\tsupportive\tenormous\r\n');
  const dialog = page.getByRole('dialog', { name: '1 cell cannot be pasted' });
  await expect(dialog).toContainText('Influence tower: "enormous" is neither 0 to 10');
  await dialog.getByRole('button', { name: 'Paste nothing' }).click();
  await expect(await cell(page, 'Ruth Adeyemi', 'Attitude now')).toHaveText('Leading');

  await (await cell(page, 'Ruth Adeyemi', 'Attitude now')).click();
  await paste(page, 'Neutral\tLeading\t7\r\nResistant\tsupportive\tenormous\r\n');
  await dialog.getByRole('button', { name: 'Paste the other 5 cells' }).click();
  await expect(await cell(page, 'Ruth Adeyemi', 'Attitude now')).toHaveText('Neutral');
  await expect(await cell(page, 'Ruth Adeyemi', 'Influence tower')).toHaveText('7');
  await expect(page.getByRole('button', { name: /^Undo: Paste \d cells/ })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(await cell(page, 'Ruth Adeyemi', 'Influence tower')).toHaveText('8');
});

test('many people are set at once, and who is chosen here is chosen on the map', async ({ accord, page }) => {
  const { keyboard } = page;
  await openList(accord, page);
  await (await cell(page, 'Ruth Adeyemi', 'Name')).click();
  await keyboard.press('Shift+ArrowDown');
  await page.getByRole('button', { name: 'Set…' }).click();
  await page.getByLabel('Attitude now', { exact: true }).selectOption('Resistant');
  await page.getByRole('button', { name: 'Set attitude now of 2 people' }).click();
  await expect(await cell(page, 'Ruth Adeyemi', 'Attitude now')).toHaveText('Resistant');
  await expect(page.getByRole('button', { name: 'Undo: Set attitude now of 2 people' })).toBeEnabled();
  await keyboard.press('Control+z');
  await expect(await cell(page, 'Ruth Adeyemi', 'Attitude now')).toHaveText('Leading');

  // The map's own shortcuts wait for the map.
  await keyboard.press('Control+k');
  await keyboard.type('zoom in');
  await expect(page.getByText('Go to the map first.').first()).toBeVisible();
  await keyboard.press('Escape');

  await (await cell(page, 'Dana Whitfield', 'Name')).click();
  await page.getByRole('button', { name: 'Show on the map' }).click();
  await expect(accord.card('Dana Whitfield')).toBeVisible();
  await expect(accord.details()).toContainText('Service manager');
});

test('a line is added by choosing two people in the last row', async ({ accord, page }) => {
  const { keyboard } = page;
  await openList(accord, page);
  // Somebody is selected: the other table is shown all the same.
  await (await cell(page, 'Dana Whitfield', 'Name')).click();
  await page.getByRole('button', { name: 'Lines 12' }).click();
  await page.getByRole('button', { name: 'Add line' }).click();
  await keyboard.type('Tomas');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('Helen');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Lines 13' })).toBeVisible();
  await expect(accord.details()).toContainText('Helen Ito listens to Tomas Berg');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe-core finds nothing serious in the list, ${colorScheme}`, async ({ accord, page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openList(accord, page);
    const check = async (what: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect
        .soft(
          serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`),
          what,
        )
        .toEqual([]);
    };
    await check('the people');
    await page.getByRole('gridcell').nth(5).click();
    await page.keyboard.press('Shift+ArrowDown');
    await check('chosen cells');
    await page.keyboard.press('F2');
    await check('the editor of a choice');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Columns', exact: true }).click();
    await check('the columns');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Column Roles' }).click();
    await check('the menu of a column');
    await page.keyboard.press('Escape');
    await page.getByLabel('Group by').selectOption('unit');
    await check('groups');
    await page.getByRole('button', { name: 'Lines 12' }).click();
    await check('the lines');
  });
}
