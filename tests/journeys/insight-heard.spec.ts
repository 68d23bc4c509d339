import { type Accord, expect, test } from './journey.ts';

const row = ({ page }: Accord, name: string) => page.locator('[data-heard]').filter({ hasText: name });
const onMap = ({ page }: Accord) =>
  page.locator('[data-area="map"]').getByRole('status').filter({ hasText: 'Show all again' });
const group = ({ page }: Accord) => page.getByLabel('The group', { exact: true });
const answer = ({ page }: Accord) =>
  page.locator('header').filter({ hasText: 'Who does senior management listen to?' });

async function openPage(accord: Accord): Promise<void> {
  await accord.page.keyboard.press('Shift+I');
  await accord.page.getByRole('button', { name: 'Who they listen to' }).click();
  await expect(answer(accord)).toBeVisible();
}

test('whom senior management listens to, why, and what if a relation fails', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await openPage(accord);
  await expect(answer(accord)).toContainText('Helen Ito and Omar Haddad listen most to Dana Whitfield.');
  await expect(row(accord, 'Dana Whitfield')).toContainText('1st');
  await expect(row(accord, 'Nils Aalto')).toContainText('2nd');
  await expect(row(accord, 'Nils Aalto')).toHaveText(/[^\d]heard$/);
  await expect(page.getByRole('region', { name: 'Insight' })).not.toContainText(/\d[.,]\d|%/);

  await test.step('a person in the order opens, and the map shows the strongest way', async () => {
    await row(accord, 'Priya Nair').click();
    await expect(row(accord, 'Priya Nair')).toHaveAttribute('aria-expanded', 'true');
    await expect(onMap(accord)).toContainText('Dana Whitfield listens to Priya Nair, and ');
    await expect(page.getByText('There is no other way of three steps or fewer on the map.').first()).toBeVisible();
    await page.getByRole('button', { name: 'Dana Whitfield listens to Priya Nair.' }).first().click();
    await expect(onMap(accord)).toContainText('Dana Whitfield listens to Priya Nair.');
  });

  await test.step('the arrows, Enter and Escape do the same', async () => {
    await row(accord, 'Dana Whitfield').focus();
    await page.keyboard.press('ArrowDown');
    await expect(row(accord, 'Nils Aalto')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(onMap(accord)).toContainText('Omar Haddad listens to Nils Aalto.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(row(accord, 'Nils Aalto')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(row(accord, 'Nils Aalto')).toHaveAttribute('aria-expanded', 'false');
    await expect(onMap(accord)).toBeHidden();
  });
});

test('another group is chosen, is kept with the project, and goes back to the usual one', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await openPage(accord);
  await page.getByRole('button', { name: 'Back to the usual group' }).click();
  await expect(answer(accord)).toContainText('The senior management of State University listens most to');
  await group(accord).selectOption({ label: 'Senior management of City Library' });
  await expect(answer(accord)).toContainText('The senior management of City Library listens most to');

  await group(accord).selectOption({ label: 'People whom I choose by name' });
  await page.getByRole('button', { name: 'Take Tomas Berg out of the group' }).click();
  await page.getByRole('combobox', { name: 'Add somebody to the group' }).fill('rosa');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'People in the group' })).toHaveText('Rosa KleinRuth Adeyemi');
  await accord.saved();
  const { people, view } = accord.savedProject() as unknown as {
    people: { id: string; name: string }[];
    view: { listeners: string[] };
  };
  const names = view.listeners.map((id) => people.find((person) => person.id === id)?.name);
  expect(names.sort()).toEqual(['Rosa Klein', 'Ruth Adeyemi']);

  await test.step('every choice is a step that can be undone', async () => {
    await page.getByRole('button', { name: 'Back to the usual group' }).click();
    await expect(answer(accord)).toContainText('The senior management of State University listens most to');
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('list', { name: 'People in the group' })).toHaveText('Rosa KleinRuth Adeyemi');
    for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Control+z');
    await expect(group(accord)).toHaveValue(/./);
    await expect(page.getByRole('list', { name: 'People in the group' })).toBeHidden();
    await expect(answer(accord)).toContainText('The senior management of City Library listens most to');
  });
});

test('an opened person follows the map when it changes', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await openPage(accord);
  await row(accord, 'Nils Aalto').click();
  await expect(onMap(accord)).toContainText('Omar Haddad listens to Nils Aalto.');
  await accord.card('Nils Aalto').click();
  await page.keyboard.press('Delete');
  await expect(row(accord, 'Nils Aalto')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(row(accord, 'Nils Aalto')).toHaveAttribute('aria-expanded', 'true');

  await accord.card('Omar Haddad').click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Omar Nasser');
  await page.keyboard.press('Enter');
  await expect(onMap(accord)).toContainText('Omar Nasser listens to Nils Aalto.');
});

test('in a narrow window the way is shown on the map itself', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await page.setViewportSize({ width: 560, height: 800 });
  await openPage(accord);
  await row(accord, 'Dana Whitfield').click();
  await page.getByRole('button', { name: 'Show on the map' }).click();
  await expect(onMap(accord)).toContainText('Omar Haddad listens to Dana Whitfield strongly.');
  await expect(accord.card('Omar Haddad')).toBeInViewport();
  await expect(accord.card('Dana Whitfield')).toBeInViewport();
});

test('an empty map says what is missing', async ({ accord, page }) => {
  await accord.openTemplate('Blank');
  await openPage(accord);
  await expect(answer(accord)).toContainText('Not known yet: there is nobody on the map.');
  await expect(page.getByText('Nobody is marked as senior management there yet.')).toBeVisible();
});
