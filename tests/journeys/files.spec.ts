import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './journey.ts';

test('save a copy, rename, duplicate, open and close', async ({ accord, page }) => {
  await accord.openSample('One Card');
  const title = page.getByRole('banner').getByRole('button', { name: 'One Card', exact: false });

  await test.step('rename in place: the file follows', async () => {
    await title.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Zwei Häuser');
    await page.keyboard.press('Enter');
    await accord.saved();
    expect(accord.files()).toEqual(['Zwei Häuser.accord']);
    await accord.menu('File', 'Rename project');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Two houses');
    await page.keyboard.press('Enter');
    await expect.poll(accord.files).toEqual(['Two houses.accord']);
    await accord.saved();
  });

  await test.step('save a copy under another name, and ask before another is replaced', async () => {
    await accord.menu('File', /Save a copy/);
    const dialog = page.getByRole('dialog', { name: 'Save a copy' });
    await accord.chooseWhere();
    await expect(page.getByText(/A copy was saved: Two houses copy\.accord/)).toBeVisible();
    expect(accord.files()).toEqual(['Two houses copy.accord', 'Two houses.accord']);
    // The system's own dialog asks by itself.
    if (accord.native) return;
    await accord.menu('File', /Save a copy/);
    await dialog.getByRole('button', { name: 'Two houses.accord' }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByRole('alert')).toContainText('already a file of this name');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(accord.files()).toEqual(['Two houses copy.accord', 'Two houses.accord']);
  });

  await test.step('duplicate opens the copy', async () => {
    await accord.menu('File', 'Duplicate');
    await expect(page.getByRole('banner')).toContainText('Two houses (copy)');
    await expect(accord.cards()).toHaveCount(14);
  });

  await test.step('close, then open with the keyboard alone', async () => {
    await accord.menu('File', 'Close project');
    await page.getByRole('button', { name: 'Open…' }).press('Enter');
    if (accord.native) {
      await accord.chooseFile('Two houses copy.accord');
      await expect(page.getByRole('banner')).toContainText('Two houses');
      return;
    }
    const dialog = page.getByRole('dialog', { name: 'Open a project' });
    const file = dialog.getByRole('button', { name: 'Two houses copy.accord' });
    await file.press('Enter');
    await expect(file).toHaveAttribute('aria-pressed', 'true');
    await file.press('Enter');
    await expect(page.getByRole('banner')).toContainText('Two houses');
    await expect(dialog).toBeHidden();
  });

  await test.step('close, then open with the dialog', async () => {
    await accord.menu('File', 'Close project');
    await page.getByRole('button', { name: 'Open…' }).click();
    if (accord.native) await accord.chooseFile('Two houses copy.accord');
    else {
      const dialog = page.getByRole('dialog', { name: 'Open a project' });
      await dialog.getByRole('button', { name: 'Two houses copy.accord' }).click();
      await dialog.getByRole('button', { name: 'Open' }).click();
    }
    await expect(page.getByRole('banner')).toContainText('Two houses');
  });
});

test('a file that cannot be opened is refused in a sentence, and the app goes on', async ({ accord, page }) => {
  mkdirSync(accord.library, { recursive: true });
  writeFileSync(join(accord.library, 'picture.accord'), Buffer.from('89504e470d0a1a0a00', 'hex'));
  writeFileSync(join(accord.library, 'newer.accord'), '{"format":"accord","version":999,"project":{}}');
  for (const [name, sentence] of [
    ['picture.accord', 'This is not an Accord project'],
    ['newer.accord', 'written by a newer Accord'],
  ] as const) {
    await page.getByRole('button', { name: 'Open…' }).click();
    await accord.chooseFile(name);
    const refusal = page.getByRole('dialog', { name: `“${name}” could not be opened` });
    await expect(refusal).toContainText(sentence);
    await refusal.getByRole('button', { name: 'Close' }).click();
  }
  await accord.openSample('One Card');
  await expect(accord.cards()).toHaveCount(14);
});

test('R8: a file that another program changed is kept, and the work can be saved as a copy', async ({
  accord,
  page,
}) => {
  await accord.openSample('One Card');
  await accord.card('Dana Whitfield').click();
  await accord.details().getByLabel('Job title').fill('Head of services');
  await accord.saved();
  const [name = ''] = accord.files();
  writeFileSync(join(accord.library, name), 'theirs');
  await accord.details().getByLabel('Job title').fill('Head of all services');
  await expect(page.getByRole('alert')).toContainText('changed by another program');
  expect(accord.file(name)).toBe('theirs');
  await page.getByRole('alert').getByRole('button', { name: 'Save a copy…' }).click();
  await accord.chooseWhere('Mine.accord');
  await expect.poll(() => accord.files().includes('Mine.accord')).toBe(true);
  expect(accord.file('Mine.accord')).toContain('Head of all services');
});
