import { type Accord, expect, test } from './journey.ts';

async function openTogether(accord: Accord): Promise<void> {
  const { page } = accord;
  await page.keyboard.press('Shift+I');
  await page
    .getByRole('navigation', { name: 'Answers' })
    .getByRole('button', { name: 'What holds it together' })
    .click();
  await expect(page.getByRole('heading', { name: 'What holds it together?' })).toBeVisible();
}

test('who is looked to, who connects and on whom we depend is named and shown on the map', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await openTogether(accord);

  const lookedTo = page.getByRole('region', { name: 'Who most people look to' });
  await lookedTo.getByRole('button', { name: 'Dana Whitfield: 2 people listen' }).click();
  await expect(lookedTo.getByRole('button', { name: 'Dana Whitfield: 2 people listen' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  // Those who are not meant stand back, and say so to a screen reader.
  await expect(accord.cards().and(page.locator('[aria-label$="dimmed"]'))).toHaveCount(11);
  await page.getByRole('button', { name: 'Show all again' }).click();
  await expect(accord.cards().and(page.locator('[aria-label$="dimmed"]'))).toHaveCount(0);

  const connects = page.getByRole('region', { name: 'Who connects the others' });
  await expect(connects.getByRole('listitem').first()).toContainText('Dana Whitfield: listens to 2 people');

  const alone = page.getByRole('region', { name: 'On whom alone we depend' });
  await expect(alone.getByRole('button', { name: 'Only Branch staff connects us with Jo Campbell.' })).toBeVisible();
});

test('a group can be made larger, and says whom it adds and whom it misses', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await openTogether(accord);
  const group = page.getByRole('region', { name: 'The smallest group that reaches many' });
  await expect(group.getByText('Head of networks and Kwame Mensah reach 7 of 14 people.')).toBeVisible();
  await group.getByRole('radio', { name: 'One' }).check();
  await expect(group.getByText('Head of networks reaches 4 of 14 people.')).toBeVisible();
  await expect(group.getByText('Nobody alone reaches more.')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(group.getByText('Branch staff adds nobody else.')).toBeVisible();
  await expect(group.getByText(/at least 63 of every 100/)).toBeVisible();
});

test('choosing who leaves, and whose towers are added up, changes what is said', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await openTogether(accord);
  const leaves = page.getByRole('region', { name: 'What if somebody leaves?' });
  await leaves.getByLabel('Who leaves').selectOption('Dana Whitfield, Service manager');
  await expect(
    leaves.getByRole('button', {
      name: 'We would no longer reach Helen Ito, who has to approve and is senior management.',
    }),
  ).toBeVisible();
  await expect(leaves.getByText('Omar Haddad would no longer hear Head of networks and Priya Nair.')).toBeVisible();

  const towers = page.getByRole('region', { name: 'For, undecided, against' });
  await expect(towers.getByRole('button', { name: 'For: 27 discs' })).toBeVisible();
  await towers.getByLabel('Whose towers').selectOption('State University');
  await expect(towers.getByRole('button', { name: 'Against: 6 discs' })).toBeVisible();
  await towers.getByLabel('Whose towers').selectOption('Champion');
  await expect(towers.getByRole('button', { name: 'For: 6 discs' })).toBeVisible();
  await expect(towers.getByText('Undecided: nobody')).toBeVisible();
});

test('when whoever was chosen to leave is deleted, the choice names whom the sentences are about', async ({
  accord,
  page,
}) => {
  await accord.openSample('One Card');
  await openTogether(accord);
  const leaves = page.getByRole('region', { name: 'What if somebody leaves?' });
  const chosen = leaves.getByLabel('Who leaves').locator('option:checked');
  await expect(chosen).toHaveText('Omar Haddad, Chief information officer');
  await leaves.getByLabel('Who leaves').selectOption({ label: 'Nils Aalto, Head of identity' });
  await accord.card('Nils Aalto').click();
  await page.keyboard.press('Delete');
  await expect(leaves.getByRole('listitem').filter({ hasText: 'Tomas Berg' }).first()).toBeVisible();
  await expect(chosen).toHaveText('Tomas Berg, Finance');
  await page.keyboard.press('Control+z');
  await expect(chosen).toHaveText('Nils Aalto, Head of identity');
});

test('what is said follows the map', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await openTogether(accord);
  const alone = page.getByRole('region', { name: 'On whom alone we depend' });
  await expect(alone.getByText('Only Branch staff connects us with Jo Campbell.')).toBeVisible();
  await accord.card('Jo Campbell').click();
  await page.keyboard.press('Delete');
  await expect(alone.getByText('Only Branch staff connects us with Jo Campbell.')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(alone.getByText('Only Branch staff connects us with Jo Campbell.')).toBeVisible();
});

test('what the map shows the evidence of follows the sentence, and ends when it is no longer true', async ({
  accord,
  page,
}) => {
  await accord.openSample('One Card');
  await openTogether(accord);
  const alone = page.getByRole('region', { name: 'On whom alone we depend' });
  const shown = page.locator('[data-area="map"]').getByRole('status').filter({ hasText: 'Show all again' });

  await test.step('it becomes another sentence', async () => {
    await alone.getByRole('button', { name: 'Only Omar Haddad connects us with' }).click();
    await expect(shown).toContainText('Head of networks, Helen Ito and Priya Nair.');
    await accord.card('Priya Nair').click();
    await page.keyboard.press('Delete');
    await expect(shown).toContainText('Head of networks and Helen Ito.');
  });

  await test.step('it is no longer said', async () => {
    await alone.getByRole('button', { name: 'Only Branch staff connects us with Jo Campbell.' }).click();
    await expect(shown).toContainText('Jo Campbell');
    await accord.card('Jo Campbell').click();
    await page.keyboard.press('Delete');
    await expect(shown).toBeHidden();
    await page.keyboard.press('Control+z');
  });

  await test.step('on the map alone it ends with any change but moving', async () => {
    await alone.getByRole('button', { name: 'Only Branch staff connects us with Jo Campbell.' }).click();
    await page.keyboard.press('Shift+M');
    await expect(shown).toContainText('Jo Campbell');
    await accord.card('Jo Campbell').click();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: /^Undo: Move/ })).toBeEnabled();
    await expect(shown).toContainText('Jo Campbell');
    await page.keyboard.press('Delete');
    await expect(shown).toBeHidden();
  });
});

test('a map with nobody on it says so', async ({ accord, page }) => {
  await accord.openTemplate('Blank');
  await openTogether(accord);
  await expect(page.getByText('There is nobody on the map yet, and so nothing to hold together.')).toBeVisible();
});

test('a map without lines or names has a sentence for everything', async ({ accord, page }) => {
  await accord.openTemplate('Library and university IT');
  await openTogether(accord);
  const parts = page.locator('[data-area="insight"]').getByRole('region');
  await expect(parts.first()).toContainText('No line says yet who listens to whom.');
  for (const part of await parts.all()) expect(await part.innerText()).toMatch(/[a-z]\.|nobody|no tower/);

  const leaves = page.getByRole('region', { name: 'What if somebody leaves?' });
  await expect(leaves.getByLabel('Who leaves')).toHaveValue('');
  await expect(leaves.getByText('It is not known yet who would be missed most.')).toBeVisible();
  await leaves.getByLabel('Who leaves').selectOption({ index: 1 });
  await expect(leaves.getByText('Nobody else outside our organisation is in touch with us now.')).toBeVisible();
  await expect(leaves.getByRole('option', { name: 'Choose somebody' })).toHaveCount(0);
});
