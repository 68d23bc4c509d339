import { type Accord, expect, test } from './journey.ts';

type Saved = { me?: string; people: { id: string; name: string; profile?: { answers: (number | null)[] } }[] };

const saved = (accord: Accord): Saved => accord.savedProject() as unknown as Saved;

test('somebody who is not on the map adds herself and answers with the keyboard alone', async ({ accord, page }) => {
  await accord.openTemplate('Blank');
  await page.keyboard.press('Shift+I');
  await page.getByRole('button', { name: 'My own place' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nobody of Our organisation is on the map yet, and so you are not.')).toBeVisible();

  await page.getByRole('button', { name: 'Add me to the map' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name' }).first()).toBeFocused();
  await page.keyboard.type('Ana Duarte');
  await page.keyboard.press('Enter');
  await expect(accord.details().getByRole('checkbox', { name: 'This is me' })).toBeChecked();
  await page.keyboard.press('Shift+I');

  await expect(page.getByText('You are Ana Duarte. Whether you are the visionary')).toBeVisible();
  await expect(page.getByText('0 of 10 answered')).toBeVisible();
  const picture = page.getByRole('img', { name: /^Visionary:/ });
  await expect(picture).toHaveAccessibleName(
    'Visionary: not known yet; doer: not known yet; innovator: not known yet.',
  );

  const first = page.getByRole('radiogroup', { name: 'Do you see where this should be in five years?' });
  await first.getByRole('radio', { name: "Don't know yet" }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(first.getByRole('radio', { name: 'Very much' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  const fourth = page.getByRole('radiogroup', { name: 'Do you finish what was begun?' });
  await expect(fourth.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await expect(page.getByText('2 of 10 answered')).toBeVisible();
  await expect(picture).toHaveAccessibleName('Visionary: strong; doer: little; innovator: not known yet.');
  await expect(page.getByText(/^You are Ana Duarte and, as far as it is known, above all a visionary\./)).toBeVisible();
  await accord.saved();
  const me = saved(accord).people.find(({ id }) => id === saved(accord).me);
  expect(me?.profile?.answers).toEqual([3, null, null, 0, null, null, null, null, null, null]);

  await page.getByRole('button', { name: 'Undo: Answer about myself' }).click();
  await expect(page.getByText('1 of 10 answered')).toBeVisible();
  await expect(fourth.getByRole('radio', { name: "Don't know yet" })).toBeChecked();
});

test('what is missing is found on both sides, and the way lights up on the map', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await page.keyboard.press('Shift+I');
  await page.getByRole('button', { name: 'My own place' }).click();
  await expect(
    page.getByText('You are Ana Duarte and above all a visionary. What is missing most is the doer.'),
  ).toBeVisible();
  const missing = page.getByRole('region', { name: 'What is missing: a doer' });
  await expect(missing.getByRole('region', { name: 'City Library' }).getByRole('listitem')).toContainText([
    'Rosa Klein',
    'Kwame Mensah',
  ]);
  const theirs = missing.getByRole('region', { name: 'State University' });
  await expect(theirs.getByRole('listitem')).toContainText(['Dana Whitfield', 'Priya Nair', 'Nils Aalto']);

  const way = 'Ana Duarte listens weakly to Kwame Mensah, who is the counterpart of Nils Aalto.';
  await theirs.getByRole('button', { name: way }).click();
  await expect(theirs.getByRole('button', { name: way })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status').filter({ hasText: way })).toBeVisible();

  await page.getByRole('heading', { name: 'Ten questions' }).click();
  const finishes = page.getByRole('radiogroup', { name: 'Do you finish what was begun?' });
  for (const question of ['Do you finish what was begun?', 'Do you get a yes from the people who decide?'])
    await page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: 'Very much' }).check();
  await expect(finishes.getByRole('radio', { name: 'Very much' })).toBeChecked();
  await expect(page.getByRole('region', { name: 'Where you are least strong: an innovator' })).toBeVisible();
});

test('somebody else is placed in the details, and becomes an ally', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await page.keyboard.press('Shift+I');
  await page.getByRole('button', { name: 'My own place' }).click();
  await page.getByRole('button', { name: 'Place Jo Campbell' }).click();
  const details = accord.details();
  await expect(details.getByRole('heading', { name: 'Jo Campbell' })).toBeVisible();
  await details.getByRole('heading', { name: 'Profile' }).click();
  await details.getByLabel('Finishes what was begun').selectOption('Very much');
  await page.keyboard.press('Shift+I');
  const theirs = page.getByRole('region', { name: 'State University' });
  await expect(theirs.getByRole('listitem').filter({ hasText: 'Jo Campbell' })).toContainText(
    'There is no way to Jo Campbell on the map yet.',
  );
  await page.getByRole('combobox', { name: 'On this map I am' }).selectOption('Rosa Klein, Desk team leader');
  await expect(page.getByText(/^You are Rosa Klein\. Whether you are/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo: Place yourself' })).toBeEnabled();
});
