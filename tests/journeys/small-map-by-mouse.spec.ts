import { expect, test } from './journey.ts';

test('a map from nothing by mouse: add, name, connect, describe, move over, delete, undo, save, reload', async ({
  accord,
  page,
}) => {
  const { keyboard, mouse } = page;
  await accord.openTemplate('Blank');

  await test.step('add people where they belong, by a double click', async () => {
    for (const [nth, across, down, name] of [
      [0, 0.4, 0.4, 'Ana Duarte'],
      [0, 0.4, 0.75, 'Kwame Mensah'],
      [1, 0.5, 0.4, 'Dana Whitfield'],
    ] as const) {
      const { x, y } = await accord.place(accord.organisation(nth), across, down);
      await mouse.dblclick(x, y);
      await keyboard.type(name);
      await keyboard.press('Enter');
      await expect(accord.card(name)).toBeVisible();
    }
    await expect(accord.cards()).toHaveCount(3);
  });

  await test.step('name the organisation in place', async () => {
    const { x, y } = await accord.place(accord.organisation(0), 0.15, 0.04);
    await mouse.dblclick(x, y);
    await keyboard.press('Control+a');
    await keyboard.type('City Library');
    await keyboard.press('Enter');
    await expect(accord.organisation(0)).toHaveAttribute('aria-label', /^City Library/);
  });

  await test.step('connect by dragging from the edge of a card', async () => {
    await accord.card('Dana Whitfield').hover();
    await accord.drag(
      await accord.place(accord.card('Dana Whitfield'), 0, 0.5),
      await accord.place(accord.card('Ana Duarte'), 0.6, 0.5),
    );
    await expect(accord.lines()).toHaveCount(1);
    await expect(accord.details()).toContainText('Ana Duarte listens to Dana Whitfield');
  });

  await test.step('change kind, strength, direction and label', async () => {
    const details = accord.details();
    await details.getByLabel('Strength').selectOption({ label: 'Strong' });
    await details.getByLabel('Label on the map').fill('every week');
    await details.getByRole('button', { name: 'Turn around' }).click();
    await expect(details).toContainText('Dana Whitfield listens to Ana Duarte');
    await details.getByLabel('Kind').selectOption({ label: 'Works with' });
    await expect(page.locator('[data-line][aria-label*="every week"]')).toHaveCount(1);
  });

  await test.step('move a person over into the other organisation', async () => {
    await accord.drag(
      await accord.place(accord.card('Kwame Mensah'), 0.4, 0.8),
      await accord.place(accord.organisation(1), 0.5, 0.75),
    );
    await accord.card('Kwame Mensah').click();
    await expect(accord.details().getByLabel('Belongs to')).toHaveValue(
      (await accord.organisation(1).getAttribute('data-id')) ?? '',
    );
  });

  await test.step('delete a person, and undo and redo it by name', async () => {
    await accord.card('Dana Whitfield').click();
    await keyboard.press('Delete');
    await expect(accord.cards()).toHaveCount(2);
    await expect(accord.lines()).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo: Delete Dana Whitfield' }).click();
    await expect(accord.cards()).toHaveCount(3);
    await expect(accord.lines()).toHaveCount(1);
    await page.getByRole('button', { name: 'Redo: Delete Dana Whitfield' }).click();
    await expect(accord.cards()).toHaveCount(2);
    await keyboard.press('Control+z');
    await expect(accord.cards()).toHaveCount(3);
  });

  await test.step('everything is in the file, and there again after a reload', async () => {
    await accord.saved();
    const project = accord.savedProject();
    expect(project.people.map((person) => person.name).sort()).toEqual([
      'Ana Duarte',
      'Dana Whitfield',
      'Kwame Mensah',
    ]);
    expect(project.links).toMatchObject([{ kind: 'works-with', strength: 3, label: 'every week' }]);
    await page.reload();
    await page.getByRole('region', { name: 'Recent projects' }).getByRole('button').first().click();
    await expect(accord.cards()).toHaveCount(3);
    await expect(accord.lines()).toHaveCount(1);
    await expect(page.locator('[data-line][aria-label*="every week"]')).toHaveCount(1);
  });
});

test('many are selected and moved as one step', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await accord.card('Nils Aalto').click();
  await accord.card('Dana Whitfield').click({ modifiers: ['Shift'] });
  await expect(accord.details()).toContainText('2 selected');
  const before = await accord.place(accord.card('Dana Whitfield'));
  const from = await accord.place(accord.card('Nils Aalto'), 0.4, 0.8);
  await accord.drag(from, { x: from.x, y: from.y - 12 });
  await expect(page.getByRole('button', { name: 'Undo: Move 2 people' })).toBeEnabled();
  expect((await accord.place(accord.card('Dana Whitfield'))).y).toBeLessThan(before.y);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await accord.place(accord.card('Dana Whitfield'))).y).toBeCloseTo(before.y, 0);
});

test('the map is panned, zoomed and fitted', async ({ accord, page }) => {
  await accord.openSample('One Card');
  const status = page.getByRole('contentinfo');
  const fitted = await status.textContent();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(status).not.toHaveText(fitted ?? '');
  const middle = await accord.place(page.locator('.react-flow'));
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, 300);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(status).toHaveText(fitted ?? '');
});

test('a right click offers what can be done with what is under it', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await accord.card('Jo Campbell').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(accord.card('Jo Campbell')).toHaveCount(0);
  await expect(page.getByText('13 people · 11 lines')).toBeVisible();
});

test('a note is written at once, and changed by a double click', async ({ accord, page }) => {
  await accord.openTemplate('Blank');
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.keyboard.type('Ask Dana about the budget');
  await page.keyboard.press('Escape');
  const note = page.locator('.react-flow__node-note');
  await expect(note).toHaveAttribute('aria-label', 'Note: Ask Dana about the budget');
  await note.dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Asked');
  await page.keyboard.press('Control+Enter');
  await expect(note).toHaveAttribute('aria-label', 'Note: Asked');
  await accord.saved();
});

test('a frame drawn around people chooses them, and not the ground they stand on', async ({ accord, page }) => {
  await accord.openSample('One Card');
  const from = await accord.place(accord.card('Nils Aalto'), -0.05, -0.3);
  const to = await accord.place(accord.card('Dana Whitfield'), 1.03, 1.08);
  await page.keyboard.down('Shift');
  await accord.drag(from, to);
  await page.keyboard.up('Shift');
  await expect(accord.details().getByRole('heading', { level: 2 })).toHaveText('2 selected');
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(2);
});

test('a line is chosen by a click, nothing is added by a double click on it, and Delete removes it', async ({
  accord,
  page,
}) => {
  await accord.openSample('One Card');
  const [kwame, nils] = [
    await accord.place(accord.card('Kwame Mensah'), 1),
    await accord.place(accord.card('Nils Aalto'), 0),
  ];
  const middle = { x: (kwame.x + nils.x) / 2, y: kwame.y };
  await page.mouse.click(middle.x, middle.y);
  await expect(accord.details()).toContainText('Kwame Mensah and Nils Aalto have the same job');
  await page.mouse.dblclick(middle.x, middle.y);
  await expect(accord.cards()).toHaveCount(14);
  await page.getByLabel('Label of the line').press('Escape');
  await page.keyboard.press('Delete');
  await expect(accord.lines()).toHaveCount(11);
});

test('our organisation and the last partner cannot be deleted, another one can', async ({ accord, page }) => {
  await accord.openSample('One Card');
  for (const nth of [0, 1]) {
    await accord.organisation(nth).click({ position: { x: 200, y: 12 } });
    await page.keyboard.press('Delete');
    await expect(page.getByText('This one stays').last()).toBeVisible();
  }
  await expect(page.locator('.react-flow__node-organisation')).toHaveCount(2);
  await page.getByRole('button', { name: 'Add organisation' }).click();
  await page.keyboard.type('City Council');
  await page.keyboard.press('Enter');
  await expect(accord.organisation(2)).toHaveAttribute('aria-label', /^City Council/);
  await page.keyboard.press('Delete');
  await expect(page.locator('.react-flow__node-organisation')).toHaveCount(2);
});
