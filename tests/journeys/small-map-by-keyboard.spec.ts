import { expect, test } from './journey.ts';

test('a map from nothing by keyboard alone', async ({ accord, page }) => {
  const { keyboard } = page;

  await test.step('choose the blank template', async () => {
    for (let presses = 0; presses < 10; presses += 1) {
      await keyboard.press('Tab');
      if ((await page.locator(':focus').textContent())?.startsWith('Blank')) break;
    }
    await keyboard.press('Enter');
    await expect(page.getByRole('toolbar', { name: 'Add to the map' })).toBeVisible();
  });

  await test.step('add a unit and two people in it', async () => {
    await keyboard.press('u');
    await keyboard.type('Digital services');
    await keyboard.press('Enter');
    for (const name of ['Ana Duarte', 'Kwame Mensah']) {
      await keyboard.press('n');
      await keyboard.type(name);
      await keyboard.press('Enter');
      await expect(accord.card(name)).toBeVisible();
    }
    await accord.saved();
    const { people, units } = accord.savedProject() as unknown as {
      people: { unit: string }[];
      units: { id: string }[];
    };
    expect(people.map((person) => person.unit)).toEqual([units[0]?.id, units[0]?.id]);
  });

  await test.step('reach everything in reading order, and rename with Enter', async () => {
    await accord.organisation(0).focus();
    const met: (string | null)[] = [];
    for (let presses = 0; presses < 5; presses += 1) {
      met.push(await page.locator(':focus').getAttribute('aria-label'));
      await keyboard.press('Tab');
    }
    expect(met.map((label) => label?.split(',')[0]?.split(';')[0])).toEqual([
      'Our organisation',
      'Digital services',
      'Ana Duarte',
      'Kwame Mensah',
      'Partner',
    ]);
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.press('Control+a');
    await keyboard.type('University');
    await keyboard.press('Enter');
    await expect(accord.organisation(1)).toHaveAttribute('aria-label', /^University/);
  });

  await test.step('move with the arrows: one step to undo', async () => {
    await accord.card('Kwame Mensah').focus();
    const before = await accord.place(accord.card('Kwame Mensah'));
    for (let presses = 0; presses < 3; presses += 1) await keyboard.press('ArrowDown');
    await expect.poll(async () => (await accord.place(accord.card('Kwame Mensah'))).y).toBeGreaterThan(before.y + 20);
    await keyboard.press('Control+z');
    await expect.poll(async () => (await accord.place(accord.card('Kwame Mensah'))).y).toBeCloseTo(before.y, 0);
  });

  await test.step('connect the two with L', async () => {
    await accord.card('Ana Duarte').focus();
    await keyboard.press('Control+a');
    await keyboard.press('l');
    await expect(accord.lines()).toHaveCount(1);
    await expect(accord.details()).toContainText('listens to');
  });

  await test.step('describe somebody in the details', async () => {
    await accord.card('Kwame Mensah').focus();
    await accord.card('Ana Duarte').focus();
    await accord.details().getByLabel('Attitude now').focus();
    await keyboard.type('Leading');
    await expect(accord.details().getByLabel('Attitude now')).toHaveValue('leading');
    await accord.saved();
    expect(accord.savedProject().people).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ attitude: { current: 'leading' } })]),
    );
  });

  await test.step('delete and close', async () => {
    await accord.card('Ana Duarte').focus();
    await keyboard.press('Delete');
    await expect(accord.cards()).toHaveCount(1);
    await accord.saved();
    await page.getByRole('button', { name: 'Close project' }).focus();
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Recent projects' })).toBeVisible();
  });
});

test('Escape leaves a name as it was', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await accord.card('Dana Whitfield').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Somebody else');
  await page.keyboard.press('Escape');
  await expect(accord.card('Dana Whitfield')).toBeVisible();
});

test('single letters typed into a field stay in the field', async ({ accord }) => {
  await accord.openSample('One Card');
  await accord.card('Dana Whitfield').click();
  await accord.details().getByLabel('Notes, private to me').fill('');
  await accord.details().getByLabel('Notes, private to me').pressSequentially('nulof');
  await expect(accord.details().getByLabel('Notes, private to me')).toHaveValue('nulof');
  await expect(accord.cards()).toHaveCount(14);
});
