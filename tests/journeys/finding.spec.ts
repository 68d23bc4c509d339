import { type Accord, expect, test } from './journey.ts';

/** Finds somebody by keyboard, who is then selected and has the focus. */
async function goTo(accord: Accord, name: string): Promise<void> {
  await accord.page.keyboard.press('Control+f');
  await accord.page.keyboard.type(name);
  await accord.page.keyboard.press('Enter');
  await expect(accord.card(name)).toBeFocused();
}

test('search while one types, and go there by keyboard', async ({ accord, page }) => {
  const { keyboard } = page;
  await accord.openSample('One Card');
  const field = page.getByRole('combobox', { name: 'Search the map' });
  const found = page.getByRole('listbox', { name: 'Found' });

  await test.step('the first that is found is chosen with Enter; the map has the focus then', async () => {
    await keyboard.press('Control+f');
    await expect(field).toBeFocused();
    await keyboard.type('WHIT');
    await expect(found.getByRole('option')).toHaveCount(1);
    await expect(found.getByRole('option', { selected: true })).toContainText('Dana Whitfield');
    await keyboard.press('Enter');
    await expect(found).toBeHidden();
    await expect(accord.details()).toContainText('Service manager, State University');
    await expect(accord.card('Dana Whitfield')).toBeInViewport();
    await expect(page.locator('[data-area="map"] :focus')).toBeAttached();
  });

  await test.step('it says where it was found', async () => {
    await keyboard.press('/');
    await keyboard.type('dec');
    await expect(found.getByRole('option').filter({ hasText: 'Notes: He asks her before every decision' })).toHaveCount(
      1,
    );
    await keyboard.press('Control+a');
    await keyboard.type('help desk');
    await expect(found.getByRole('option', { selected: true })).toContainText('Job title: Help desk lead');
  });

  await test.step('the arrows go through the list, and a screen reader is told where they are', async () => {
    await keyboard.press('Control+a');
    await keyboard.type('state univ');
    const first = await field.getAttribute('aria-activedescendant');
    await keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).not.toBe(first);
    await keyboard.press('ArrowUp');
    expect(await field.getAttribute('aria-activedescendant')).toBe(first);
  });

  await test.step('nobody found says where it looked; Escape gives the focus back', async () => {
    await keyboard.press('Control+a');
    await keyboard.type('nobody at all');
    await expect(page.getByText('Nobody found. Search looks at names')).toBeVisible();
    await keyboard.press('Escape');
    await expect(page.getByText('Nobody found.')).toBeHidden();
    await expect(field).toHaveValue('');
    await expect(page.locator('[data-area="map"] :focus')).toBeAttached();
  });
});

test('search in a narrow window is an icon that opens the field', async ({ accord, page }) => {
  await page.setViewportSize({ width: 560, height: 700 });
  await accord.openSample('One Card');
  const field = page.getByRole('combobox', { name: 'Search the map' });
  await expect(field).toBeHidden();
  await page.getByRole('button', { name: 'Find…' }).click();
  await expect(field).toBeFocused();
  await page.keyboard.type('omar');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
});

test('letters that are typed before the palette is there are not lost', async ({ accord, page }) => {
  await page.route('**/dialogs-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.fallback();
  });
  await accord.openSample('One Card');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('add per');
  const palette = page.getByRole('dialog', { name: 'Find a command' });
  await expect(palette.getByRole('combobox')).toHaveValue('add per');
  await page.keyboard.type('son');
  await expect(palette.getByRole('combobox')).toHaveValue('add person');
});

test('every command is found by its name, with the reason why it cannot be run', async ({ accord, page }) => {
  const { keyboard } = page;
  await accord.openSample('One Card');
  const palette = page.getByRole('dialog', { name: 'Find a command' });

  await test.step('what is not possible says what it needs, and does nothing', async () => {
    await keyboard.press('Control+k');
    await keyboard.type('connect the two');
    await expect(palette.getByRole('option', { selected: true })).toContainText('Select exactly two people first.');
    await keyboard.press('Enter');
    await expect(page.getByRole('log')).toHaveText('Select exactly two people first.');
    await expect(palette).toBeVisible();
  });

  await test.step('a few letters are enough to run one', async () => {
    await keyboard.press('Control+a');
    await keyboard.type('adpers');
    await expect(palette.getByRole('option', { selected: true })).toContainText('Add person');
    await keyboard.press('Enter');
    await expect(palette).toBeHidden();
    await keyboard.type('Somebody New');
    await keyboard.press('Enter');
    await expect(accord.card('Somebody New')).toBeVisible();
  });

  await test.step('people are found too, after the commands', async () => {
    await keyboard.press('Control+k');
    await keyboard.type('priya');
    await expect(palette.getByRole('option')).toHaveCount(1);
    await keyboard.press('Enter');
    await expect(accord.details()).toContainText('Help desk lead');
  });

  await test.step('a command that opens a dialog opens it', async () => {
    await keyboard.press('Control+k');
    await keyboard.type('export');
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Export', exact: true })).toBeVisible();
  });
});

test('the keyboard help lists every shortcut, and gives the focus back', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await accord.card('Dana Whitfield').focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  for (const group of ['Around the map', 'File', 'Edit', 'Insert', 'View', 'Help'])
    await expect(help.getByRole('heading', { name: group, exact: true })).toBeVisible();
  await expect(help.locator('dt', { hasText: 'Find a command' }).locator('..')).toContainText('Ctrl+K');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(accord.card('Dana Whitfield')).toBeFocused();
});

test('connect somebody by name, in few keys', async ({ accord, page }) => {
  const { keyboard } = page;
  await accord.openSample('One Card');
  await goTo(accord, 'Dana Whitfield');

  await test.step('one person: C, the name, Enter, the kind, Enter', async () => {
    await keyboard.press('c');
    const dialog = page.getByRole('dialog', { name: 'Connect Dana Whitfield' });
    await expect(dialog.getByRole('combobox', { name: 'To' })).toBeFocused();
    await keyboard.type('ruth');
    await expect(dialog.getByRole('option', { selected: true })).toContainText('Ruth Adeyemi');
    await keyboard.press('Enter');
    await expect(dialog.getByRole('radio', { name: 'Influence' })).toBeFocused();
    await expect(dialog.getByRole('status')).toHaveText('Ruth Adeyemi listens to Dana Whitfield.');
    await keyboard.press('ArrowDown');
    await expect(dialog.getByRole('status')).toHaveText('Dana Whitfield reports to Ruth Adeyemi.');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('log')).toHaveText('Connected Dana Whitfield and Ruth Adeyemi');
    await expect(accord.details()).toContainText('Dana Whitfield works with Ruth Adeyemi.');
  });

  await test.step('undo is announced and takes the line away', async () => {
    await keyboard.press('Control+z');
    await expect(page.getByRole('log')).toHaveText('Undone: Connect Dana Whitfield and Ruth Adeyemi');
    await expect(accord.details()).not.toContainText('Ruth Adeyemi');
  });

  await test.step('several people in one step', async () => {
    await accord.saved();
    const before = accord.savedProject().links.length;
    await accord.card('Priya Nair').click({ modifiers: ['Shift'] });
    await keyboard.press('c');
    await expect(page.getByRole('dialog', { name: 'Connect 2 people' })).toBeVisible();
    await keyboard.type('kwame');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await expect(page.getByRole('log')).toHaveText('Connected 2 people with Kwame Mensah');
    await expect(page.getByRole('button', { name: 'Undo: Connect 2 people with Kwame Mensah' })).toBeEnabled();
    await accord.saved();
    await expect.poll(() => accord.savedProject().links.length).toBe(before + 2);
  });
});

test('the lines of a person are sentences to go to and to take away', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await accord.card('Dana Whitfield').click();
  const lines = accord.details().getByRole('list', { name: 'Lines of Dana Whitfield' });
  const sentence = 'Omar Haddad listens to Dana Whitfield strongly.';
  await lines.getByRole('button', { name: sentence, exact: true }).click();
  await expect(accord.details().getByLabel('Kind')).toHaveValue('influence');
  await accord.card('Dana Whitfield').click();
  await lines.getByRole('button', { name: `Delete: ${sentence}` }).click();
  await expect(lines.getByRole('button', { name: sentence, exact: true })).toHaveCount(0);
  await expect(page.getByRole('log')).toHaveText('Deleted a line');
  await expect(accord.details()).toContainText('Service manager, State University');
});

test('F6 goes from one area of the window to the next, and back', async ({ accord, page }) => {
  await accord.openSample('One Card');
  const area = () =>
    page.evaluate(() => document.activeElement?.closest('[data-area]')?.getAttribute('data-area') ?? 'nowhere');
  await goTo(accord, 'Dana Whitfield');
  const met: string[] = [];
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('F6');
    met.push(await area());
  }
  expect(met).toEqual(['details', 'status', 'top', 'map']);
  await expect(accord.card('Dana Whitfield')).toBeFocused();
  await page.keyboard.press('Shift+F6');
  expect(await area()).toBe('top');
});
