import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { keep, named, placeOf, saved, select } from './saved-map.ts';

/** Text on the clipboard, as another program puts it there. */
async function copyElsewhere(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((written) => navigator.clipboard.writeText(written), text);
}

test('people are copied with the lines between them, cut, pasted and duplicated, each as one step', async ({
  accord,
  page,
}) => {
  const { keyboard } = page;
  await accord.openSample('One Card');

  await test.step('copy and paste: beside the originals', async () => {
    const before = await keep(accord, 'Nils Aalto');
    await select(accord, 'Kwame Mensah', 'Nils Aalto');
    await keyboard.press('Control+c');
    await keyboard.press('Control+v');
    await expect(page.getByRole('button', { name: 'Undo: Paste 2 people' })).toBeEnabled();
    const after = await saved(accord);
    expect(after.people).toHaveLength(before.people.length + 2);
    expect(after.links.length).toBeGreaterThan(before.links.length);
    const [one, other] = named(after, 'Kwame Mensah');
    expect(one?.unit).toBe(other?.unit);
    expect(one?.position).not.toEqual(other?.position);
    await keyboard.press('Control+z');
    expect(await saved(accord)).toEqual(before);
  });

  await test.step('cut, and paste into the unit that is selected', async () => {
    await select(accord, 'Nils Aalto');
    await keyboard.press('Control+x');
    await expect(accord.card('Nils Aalto')).toHaveCount(0);
    await page
      .getByLabel(/^Digital services, unit/)
      .first()
      .click({ position: { x: 60, y: 12 } });
    await keyboard.press('Control+v');
    const after = await saved(accord);
    const [nils] = named(after, 'Nils Aalto');
    expect(after.units.find(({ id }) => id === nils?.unit)?.name).toMatch(/^Digital/);
  });

  await test.step('duplicate', async () => {
    await select(accord, 'Dana Whitfield');
    await keyboard.press('Control+d');
    await expect(page.getByRole('button', { name: 'Undo: Duplicate Dana Whitfield' })).toBeEnabled();
    await expect(accord.card('Dana Whitfield')).toHaveCount(2);
  });
});

test('people are pasted into another project, where they go to their side', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await select(accord, 'Kwame Mensah', 'Nils Aalto');
  await page.keyboard.press('Control+c');
  await accord.menu('File', 'Close project');
  await accord.openTemplate('Blank');
  await page.keyboard.press('Control+v');
  await expect(accord.cards()).toHaveCount(2);
  await expect(accord.lines()).toHaveCount(1);
  await select(accord, 'Nils Aalto');
  await expect(accord.details().getByLabel('Belongs to')).toHaveValue(
    (await accord.organisation(1).getAttribute('data-id')) ?? '',
  );
});

test('lines of text become people: a name, and a job title after a tab', async ({ accord, page }) => {
  await accord.openTemplate('Blank');
  await copyElsewhere(page, 'Ana Duarte\r\n\r\nOmar Haddad\tHead of IT\r\nSmith, John\r\n<img src=x onerror=alert(1)>');
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('button', { name: 'Undo: Add 4 people' })).toBeEnabled();
  const { people } = await saved(accord);
  expect(people.map(({ name, jobTitle }) => [name, jobTitle ?? '']).sort()).toEqual([
    ['<img src=x onerror=alert(1)>', ''],
    ['Ana Duarte', ''],
    ['Omar Haddad', 'Head of IT'],
    ['Smith, John', ''],
  ]);
});

test('before many are added, Accord says how many and to whom; 100,000 lines do not stop it', async ({
  accord,
  page,
}) => {
  await accord.openTemplate('Blank');
  const dialog = page.getByRole('dialog');

  await test.step('212 people', async () => {
    await copyElsewhere(page, Array.from({ length: 212 }, (_, nth) => `Person ${nth}`).join('\n'));
    await page.keyboard.press('Control+v');
    await expect(dialog).toHaveAccessibleName('Add 212 people to Our organisation?');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    expect(accord.files().length === 0 || (await saved(accord)).people.length === 0).toBe(true);
    await page.keyboard.press('Control+v');
    await dialog.getByRole('button', { name: 'Add 212 people' }).click();
    expect((await saved(accord)).people).toHaveLength(212);
    await page.keyboard.press('Control+z');
    expect((await saved(accord)).people).toHaveLength(0);
  });

  await test.step('100,000 lines: the first 5,000', async () => {
    await copyElsewhere(page, 'Somebody with a name\n'.repeat(100_000));
    await page.keyboard.press('Control+v');
    await expect(dialog).toHaveAccessibleName('Add 5,000 people to Our organisation?');
    await expect(dialog).toContainText('The pasted text has 100,000 lines. Accord adds the first 5,000 of them');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(accord.cards()).toHaveCount(0);
  });
});

test('typing keeps its own copy and paste', async ({ accord }) => {
  await accord.openSample('One Card');
  await select(accord, 'Dana Whitfield');
  const title = accord.details().getByLabel('Job title');
  await title.fill('Head of IT');
  await title.press('Control+a');
  await title.press('Control+x');
  await expect(title).toHaveValue('');
  await title.press('Control+v');
  await title.press('Control+v');
  await expect(title).toHaveValue('Head of ITHead of IT');
  await expect(accord.card('Dana Whitfield')).toHaveCount(1);
});

test('menus copy and paste too, and say which keys to press where the browser does not let them', async ({
  accord,
  page,
}) => {
  await accord.openSample('One Card');
  await select(accord, 'Kwame Mensah', 'Nils Aalto');
  await accord.menu('Edit', /^Copy(?! the)/);
  // The system's own menu may always paste.
  if (!accord.native) {
    await accord.menu('Edit', /^Paste/);
    await expect(page.getByText('Press Ctrl+V to paste.')).toBeVisible();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  }
  await accord.menu('Edit', /^Paste/);
  await expect(page.getByRole('button', { name: 'Undo: Paste 2 people' })).toBeEnabled();
  await expect(accord.card('Nils Aalto')).toHaveCount(2);
});

test('people are lined up, distributed and tidied from the menu', async ({ accord, page }) => {
  await accord.openTemplate('Blank');
  await page.keyboard.press('u');
  await page.keyboard.press('Enter');
  await copyElsewhere(page, 'Ana\nBo\nCy');
  await page.keyboard.press('Control+v');
  // What is pasted is selected: whoever is chosen next is chosen after that.
  await expect(page.getByRole('button', { name: 'Undo: Add 3 people' })).toBeEnabled();
  await select(accord, 'Bo');
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Shift+ArrowDown');
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowRight');
  const apart = await placeOf(accord, 'Bo');

  await test.step('align', async () => {
    await select(accord, 'Ana', 'Bo');
    await accord.menu('Arrange', 'Align top');
    await expect(page.getByRole('button', { name: 'Undo: Align top: 2 people' })).toBeEnabled();
    expect((await placeOf(accord, 'Bo')).y).toBe((await placeOf(accord, 'Ana')).y);
    expect((await placeOf(accord, 'Bo')).x).toBe(apart.x);
  });

  await test.step('distribute', async () => {
    await page.keyboard.press('Control+z');
    await select(accord, 'Ana', 'Bo', 'Cy');
    await accord.menu('Arrange', 'Distribute vertically');
    const [ana, bo, cy] = [await placeOf(accord, 'Ana'), await placeOf(accord, 'Bo'), await placeOf(accord, 'Cy')];
    expect(Math.abs(ana.y + cy.y - 2 * bo.y)).toBeLessThanOrEqual(1);
  });

  await test.step('tidy', async () => {
    await accord.menu('Arrange', 'Tidy the unit');
    const [ana, bo] = [await placeOf(accord, 'Ana'), await placeOf(accord, 'Bo')];
    expect([Math.abs(bo.x - ana.x) % 216, Math.abs(bo.y - ana.y) % 92]).toEqual([0, 0]);
    await expect(page.getByRole('button', { name: 'Undo: Tidy New unit' })).toBeEnabled();
  });
});

test('an arrow key moves by 8, with Shift by 1, and who has moved over is said', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await keep(accord, 'Nils Aalto');
  const before = await placeOf(accord, 'Nils Aalto');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  expect(await placeOf(accord, 'Nils Aalto')).toMatchObject({ x: before.x + 1, y: before.y + 16 });
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press('ArrowLeft');
    if (await page.getByText('Nils Aalto now belongs to').isVisible()) break;
  }
  await expect(page.getByText('Nils Aalto now belongs to City Library.')).toBeVisible();
});

test('a unit is made wider and taller by key, and never smaller than its people need', async ({ accord, page }) => {
  await accord.openTemplate('Blank');
  await page.keyboard.press('u');
  await page.keyboard.press('Enter');
  const size = async () => (await saved(accord)).units[0]?.frame ?? { width: 0, height: 0 };
  const before = await size();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(`Control+Alt+${key}`);
  expect(await size()).toMatchObject({ width: before.width + 16, height: before.height + 8 });
  for (const key of ['ArrowUp', 'ArrowUp']) await page.keyboard.press(`Control+Alt+${key}`);
  await expect(page.getByText('It cannot be smaller')).toBeVisible();
  await page.keyboard.press('Control+z');
  expect(await size()).toEqual(before);
});
