import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { reportSection } from '../../shared/model/view.ts';
import { readPdf } from '../support/pdf.ts';
import { type Accord, expect, test } from './journey.ts';

const slow = { timeout: 30_000 };

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export', exact: true });
const preview = (page: Page) => dialog(page).getByRole('region', { name: 'Preview' });
const inFile = (page: Page) => dialog(page).getByRole('complementary', { name: 'What is in the file' });
const sections = (page: Page) => dialog(page).getByRole('list', { name: 'Sections of the report, in their order' });

/** The titles of the sections as they stand. */
const order = (page: Page) => sections(page).locator('b').allTextContents();

async function openReport(accord: Accord, page: Page): Promise<void> {
  await accord.openSample('One Card');
  await accord.menu('File', 'Make a report…');
  await expect(dialog(page).getByRole('radio', { name: /^Report/ })).toBeChecked();
}

async function drawn(page: Page): Promise<void> {
  await expect(preview(page)).toHaveAttribute('aria-busy', 'false', slow);
  await expect(preview(page).locator('[data-page="1"] canvas')).toBeVisible(slow);
}

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  const found = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
}

test('a report for an audience of our own: ordered by keyboard, without names, looked at, and exported', async ({
  accord,
  page,
}) => {
  await openReport(accord, page);
  const choices = dialog(page);

  await test.step('sections are moved with Alt and the arrows, and the keyboard stays on the one that is moved', async () => {
    await choices.getByRole('button', { name: 'For the kick-off with the partner' }).click();
    await expect.poll(() => order(page)).toEqual(['Cover', 'Vision', 'Map', 'People', 'Legend']);
    await choices.getByRole('button', { name: 'Move People up' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => order(page)).toEqual(['Cover', 'People', 'Vision', 'Map', 'Legend']);
    await expect(choices.getByRole('button', { name: 'Move People up' })).toBeFocused();
    await choices.getByRole('button', { name: 'Remove Vision' }).click();
    await choices.getByRole('button', { name: /Key support/ }).click();
    await expect.poll(() => order(page)).toEqual(['Cover', 'People', 'Map', 'Legend', 'Key support']);
  });

  await test.step('what the partner does not get is said in its place', async () => {
    await choices.getByLabel('For', { exact: true }).selectOption('partner');
    await expect(sections(page).getByRole('listitem').last()).toContainText(
      'Left out for Partner-safe: it says what we think of people.',
    );
    await drawn(page);
    await expect(inFile(page)).toContainText(/None of \d+ private values is in the file\./, slow);
  });

  await test.step('an audience is made, and what is opened for it is said', async () => {
    await choices.getByRole('button', { name: 'New audience…' }).click();
    const editor = choices.getByRole('region', { name: /^What .* sees$/ });
    await editor.getByLabel('Name of the audience').fill('The board');
    await editor.getByRole('radio', { name: 'As “Person 4”' }).check();
    await expect(editor).toContainText('nothing that the partner would not see');
    await editor.getByText('People: what we think').click();
    await editor.getByLabel(/^Influence towers/).selectOption('Seen');
    await expect(editor).toContainText('stays private for the partner: influence towers.');
    await isAccessible(page);
    await editor.getByRole('button', { name: 'Back to the export' }).click();
    await expect(choices.getByLabel('For', { exact: true }).locator(':checked')).toHaveText('The board');
  });

  await test.step('the file names the audience and nobody else', async () => {
    await drawn(page);
    await expect(inFile(page)).toContainText('14 people, by number, as “Person 1”');
    await choices.getByRole('button', { name: 'Export the report' }).click();
    await accord.chooseWhere('For the board.pdf');
    await expect(page.getByText('Exported: For the board.pdf')).toBeVisible(slow);
    const pdf = await readPdf(readFileSync(join(accord.library, 'For the board.pdf')));
    const text = pdf.pages.map((sheet) => sheet.text).join(' ');
    expect(text).toContain('The board');
    expect(text).toContain('Person 4');
    expect(text).not.toContain('Dana');
  });

  await test.step('what was chosen is one step, and comes back', async () => {
    await expect(page.getByRole('button', { name: /Undo: Choose how to print/ })).toBeVisible();
    await page.keyboard.press('Control+e');
    await expect.poll(() => order(page)).toEqual(['Cover', 'People', 'Map', 'Legend', 'Key support']);
    await expect(choices.getByLabel('For', { exact: true }).locator(':checked')).toHaveText('The board');
  });
});

test('for myself the private values are marked on the pages, and a press leads to them', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await page.keyboard.press('Control+e');
  await drawn(page);
  await expect(inFile(page)).toContainText(/Private: \d+ values are on these pages/, slow);
  const mark = preview(page).locator('[data-page="2"] [data-mark]').first();
  await expect(mark).toHaveAttribute('title', /^Private: /);
  await inFile(page)
    .getByRole('list', { name: 'Private values in the file' })
    .getByRole('button', { name: /Page 2/ })
    .first()
    .click();
  await expect(mark).toBeInViewport();
  await expect(preview(page).getByRole('button', { name: /^Page 2/ })).toHaveAttribute('aria-current', 'page');
  await isAccessible(page);
});

test('a cancelled place brings the dialog back as it was', async ({ accord, page }) => {
  await openReport(accord, page);
  await dialog(page).getByRole('button', { name: 'Everything' }).click();
  await dialog(page).getByRole('button', { name: 'Export the report' }).click();
  await accord.chooseNowhere();
  await expect(dialog(page).getByRole('radio', { name: /^Report/ })).toBeChecked();
  await expect.poll(() => order(page)).toHaveLength(reportSection.options.length);
});

for (const [format, words] of [
  ['svg', 'A drawing, sharp at any size'],
  ['png', 'A picture'],
  ['pptx', 'The same as pages'],
] as const)
  test(`the map as ${format} is looked at before it is exported`, async ({ accord, page }) => {
    await accord.openSample('One Card');
    await accord.menu('Insert', /note/i);
    await page.keyboard.type('They will cut the budget in spring');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+e');
    await dialog(page).getByLabel('As', { exact: true }).selectOption(format);
    await expect(preview(page)).toContainText(words, slow);
    if (format === 'pptx')
      await expect(inFile(page).getByRole('list', { name: 'Slides: 3' }).getByRole('listitem')).toHaveCount(3);
    else {
      await expect
        .poll(() =>
          preview(page)
            .locator('img')
            .evaluate((img) => (img as HTMLImageElement).naturalWidth),
        )
        .toBeGreaterThan(100);
      await expect(inFile(page)).toContainText('Private: 1 value is in this picture', slow);
    }
  });
