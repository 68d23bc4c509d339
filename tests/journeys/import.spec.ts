import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { type Accord, expect, test } from './journey.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/exchange/${name}`, import.meta.url));

type Given = string | { name: string; mimeType: string; buffer: Buffer };
const asFile = (name: string, content: string | Uint8Array): Given => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content as string),
});

const wizard = (page: Page): Locator => page.getByRole('dialog', { name: 'Import a list' });
const tab = (page: Page, name: string, count: number): Locator =>
  wizard(page).getByRole('tab', { name: `${name} ${count}`, exact: true });

async function choose(page: Page, ...files: Given[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await wizard(page)
    .getByRole('button', { name: /Choose files|Add another file/ })
    .click();
  await (await chooser).setFiles(files as never);
}

/** Opens the import with the menu and chooses files. */
async function importInto(accord: Accord, page: Page, ...files: Given[]): Promise<void> {
  await accord.menu('File', /Import a list/);
  await choose(page, ...files);
}

const people = 'Name,Organisation,Job title,Attitude\n';

test('a table in Windows-1252 with semicolons becomes a new project from the start screen', async ({
  accord,
  page,
}) => {
  const text =
    'Name;Firma;Position;Schuhgröße\r\nJürgen Müller;Universität Köln;Leiter IT;44\r\nRenée;Bücherei;Leitung;39\r\n';
  await page.getByRole('button', { name: 'Import a list…' }).click();
  await choose(page, asFile('Kontakte.csv', Buffer.from(text, 'latin1')));

  // The file does not say how its letters are written: whoever knows the names chooses.
  await expect(wizard(page)).toContainText('semicolons');
  await wizard(page)
    .getByRole('radio', { name: /Cyrillic/ })
    .check();
  await wizard(page)
    .getByRole('radio', { name: /Windows-1252/ })
    .check();
  await wizard(page).getByRole('button', { name: 'Go on to the columns' }).click();
  await expect(wizard(page).getByRole('row', { name: /Schuhgröße/ })).toContainText('not recognised');
  await wizard(page).getByLabel('Schuhgröße is taken for').selectOption('Tags');
  await wizard(page).getByRole('button', { name: 'Show what would happen' }).click();
  await expect(tab(page, 'New', 2)).toBeVisible();
  await wizard(page).getByLabel('Which side Bücherei is on').selectOption('Our organisation');
  await wizard(page).getByRole('button', { name: 'Import 2 people' }).click();

  await expect(accord.card('Jürgen Müller')).toBeVisible();
  await expect(page.getByText(/Imported 2 people\. One step/)).toBeVisible();
  await accord.saved();
  expect(accord.files()).toEqual(['Kontakte.accord']);

  // What was said of the column is remembered: nothing is asked but the letters.
  await importInto(accord, page, asFile('Kontakte.csv', Buffer.from(text, 'latin1')));
  await wizard(page).getByRole('button', { name: 'Show what would happen' }).click();
  await expect(tab(page, 'Unchanged', 2)).toBeVisible();
  await expect(wizard(page).getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
});

test('two tables come in as one step, which one step takes back; cancelled, they change nothing', async ({
  accord,
  page,
}) => {
  await accord.openSample('One Card');
  const before = 14;
  await expect(accord.cards()).toHaveCount(before);
  const files = [
    asFile('people.csv', `${people}Mara Lind,City Library,Editor,supporter\nJon Ek,Acme Funding,Officer,neutral\n`),
    asFile(
      'links.csv',
      'From,To,Kind,Weight\nMara Lind,Jon Ek,influence,90\nJon Ek,Dana Whitfield,friend,10\nMara Lind,Nobody,friend,50\n',
    ),
  ];
  await importInto(accord, page, ...files);
  await expect(tab(page, 'New', 4)).toBeVisible();
  await tab(page, 'Skipped', 1).click();
  await expect(wizard(page)).toContainText('"Nobody" is not in the list');
  await page.keyboard.press('Escape');
  await expect(wizard(page)).toBeHidden();
  await expect(accord.cards()).toHaveCount(before);

  await importInto(accord, page, ...files);
  await wizard(page)
    .getByLabel(/whom only lines name/)
    .check();
  await wizard(page).getByLabel('Which side Acme Funding is on').selectOption('Other organisation');
  await wizard(page).getByRole('button', { name: 'Import 3 people and 3 lines' }).click();
  await expect(accord.cards()).toHaveCount(before + 3);
  await accord.menu('Edit', 'Undo: Import 3 people and 3 lines');
  await expect(accord.cards()).toHaveCount(before);
});

test('where the list and the project disagree, the project counts until the list is chosen', async ({
  accord,
  page,
}) => {
  await accord.openSample('One Card');
  const list = asFile(
    'people.csv',
    `${people}Dana Whitfield,State University,Rector,\nOmar Haddad,State University,Janitor,\n`,
  );
  await importInto(accord, page, list);
  await expect(tab(page, 'In conflict', 2)).toHaveAttribute('aria-selected', 'true');
  await expect(wizard(page).getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
  await wizard(page).getByRole('group', { name: 'Dana Whitfield' }).getByLabel('Take what the list says').check();
  await wizard(page).getByRole('button', { name: 'Import 1 person' }).click();
  await accord.card('Dana Whitfield').click();
  await expect(accord.details().getByLabel('Job title')).toHaveValue('Rector');
  await importInto(accord, page, list);
  await wizard(page).getByRole('button', { name: 'Take what the list says' }).click();
  await wizard(page).getByRole('button', { name: 'Import 1 person' }).click();
  await accord.card('Omar Haddad').click();
  await expect(accord.details().getByLabel('Job title')).toHaveValue('Janitor');
});

for (const [name, somebody] of [
  ['register.xlsx', 'Ana Duarte'],
  ['networkx.graphml', 'Cleo'],
  ['gephi.gexf', 'Ada Okafor'],
  ['packed.drawio', 'Dana Whitfield'],
  ['obsidian.canvas', 'Dana Whitfield'],
  ['address-book-4.0.vcf', 'Mei Tanaka'],
] as const) {
  test(`${name} becomes a new project`, async ({ accord, page }) => {
    await page.getByRole('button', { name: 'Import a list…' }).click();
    await choose(page, fixture(name));
    // There is nothing to ask: the preview is what comes next.
    await wizard(page)
      .getByRole('button', { name: /^Import \d/ })
      .click();
    await expect(accord.card(somebody)).toBeVisible();
  });
}

test('what leaves as a workbook comes back unchanged, and Kumu’s goes straight to the preview', async ({
  accord,
  page,
}) => {
  await accord.openSample('One Card');
  for (const [format, name] of [
    ['Workbook of people and links (XLSX)', 'all.xlsx'],
    ['Kumu workbook (XLSX)', 'kumu.xlsx'],
  ] as const) {
    await accord.menu('File', /Export as a list/);
    const dialog = page.getByRole('dialog', { name: 'Export as a list or for another program' });
    await dialog.getByLabel('As').selectOption(format);
    await expect(dialog).toContainText('pictures and logos');
    await dialog.getByRole('button', { name: 'Export' }).click();
    await accord.chooseWhere(name);
    await expect(page.getByText(`Exported: ${name}`)).toBeVisible();
    await importInto(accord, page, join(accord.library, name));
    await expect(wizard(page).getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
    await expect(tab(page, 'In conflict', 0)).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

test('a format of two tables writes both, and a judgement never leaves for a partner', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await accord.menu('File', /Export as a list/);
  const dialog = page.getByRole('dialog', { name: 'Export as a list or for another program' });
  await dialog.getByLabel('As').selectOption('Tables of people and of links (CSV)');
  await dialog.getByLabel('For').selectOption('Partner-safe');
  await dialog.getByRole('button', { name: 'Export' }).click();
  await accord.chooseWhere('map.csv');
  await expect(page.getByText(/Exported: map-people\.csv and map-links\.csv/)).toBeVisible();
  expect(accord.files().filter((file) => file.endsWith('.csv'))).toEqual(['map-links.csv', 'map-people.csv']);
  const written = readFileSync(join(accord.library, 'map-people.csv'), 'utf8');
  expect(written).toContain('Dana Whitfield');
  expect(written).not.toMatch(/Supportive|Resistant/);
});

test('files that cannot be read say why, and a pasted or dropped table is read', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await importInto(
    accord,
    page,
    asFile('photo.csv', Buffer.from('89504e470d0a1a0a00ff00', 'hex')),
    asFile('empty.csv', ''),
    asFile('odd.csv', 'a;b\n"not closed;2\n'),
    asFile('letter.pdf', '%PDF-1.4'),
  );
  for (const sentence of ['is no text', 'is empty', 'Row 2 of odd has a quotation mark', 'does not know this kind'])
    await expect(wizard(page)).toContainText(sentence);
  await wizard(page).getByRole('button', { name: 'Cancel' }).click();

  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Name\tCompany\nMara Lind\tState University\n');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(wizard(page).getByRole('button', { name: 'Import 1 person' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Name,Company\nMara Lind,State University\nJon Ek,\n'], 'dropped.csv'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await wizard(page).getByRole('button', { name: 'Import 2 people' }).click();
  await expect(accord.card('Jon Ek')).toBeVisible();
});

test('every step is sound for axe-core and fits into 560 pixels, by keyboard alone', async ({ accord, page }) => {
  await page.setViewportSize({ width: 560, height: 760 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const check = async (what: string) => {
    const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
    expect
      .soft(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        what,
      )
      .toEqual([]);
    const { scroll, width } = await wizard(page).evaluate((dialog) => ({
      scroll: dialog.scrollWidth,
      width: dialog.clientWidth,
    }));
    expect.soft(scroll, what).toBeLessThanOrEqual(width);
  };
  await page.getByRole('button', { name: 'Import a list…' }).press('Enter');
  await expect(wizard(page).getByRole('button', { name: 'Choose files…' })).toBeVisible();
  await check('nothing chosen');
  const text = 'Name;Firma;Schuhgröße\r\nJürgen;Köln;44\r\nJürgen Langer-von-und-zu-Unaussprechlichenstein;Köln;x\r\n';
  await choose(page, asFile('Kontakte.csv', Buffer.from(text, 'latin1')));
  const next = wizard(page).getByRole('button', { name: /^(Import \d|Go on|Show what)/ });
  await expect(next).toBeEnabled();
  await check('files');
  await next.press('Enter');
  await expect(wizard(page).getByRole('table')).toBeVisible();
  await check('columns');
  await next.press('Enter');
  await expect(tab(page, 'New', 2)).toBeVisible();
  await check('preview');
  await tab(page, 'New', 2).press('ArrowRight');
  await expect(tab(page, 'Updated', 0)).toHaveAttribute('aria-selected', 'true');
  await next.press('Enter');
  await expect(accord.cards()).toHaveCount(2);
});
