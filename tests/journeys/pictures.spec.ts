import { dot, hand, huge } from './hand-file.ts';
import { expect, test } from './journey.ts';
import { named, saved, select } from './saved-map.ts';

test('a picture is pasted on a person and dropped on an organisation, each as one step', async ({ accord, page }) => {
  await accord.openSample('One Card');

  await test.step('paste a photo', async () => {
    await select(accord, 'Dana Whitfield');
    await hand(page, 'paste', dot);
    await expect(page.getByRole('button', { name: 'Undo: Photo of Dana Whitfield' })).toBeEnabled();
    expect(named(await saved(accord), 'Dana Whitfield')[0]?.photo).toMatch(/^data:image\/png;base64,/);
    await page.keyboard.press('Control+z');
    expect(named(await saved(accord), 'Dana Whitfield')[0]?.photo ?? '').toBe('');
  });

  await test.step('drop a logo', async () => {
    await hand(page, 'drop', dot, await accord.place(accord.organisation(0), 0.3, 0.03));
    await expect(page.getByRole('button', { name: 'Undo: Logo of City Library' })).toBeEnabled();
    expect((await saved(accord)).organisations.some(({ logo }) => logo?.startsWith('data:image/png'))).toBe(true);
  });

  await test.step('drop beside everything, or something that is no picture', async () => {
    const beside = await accord.place(page.locator('.react-flow'), 0.5, 0.97);
    await hand(page, 'drop', dot, beside);
    await expect(page.getByText('Drop the picture on a person or an organisation.')).toBeVisible();
    await hand(page, 'drop', { name: 'theirs.accord', type: '', base64: '' }, beside);
    await expect(page.getByText('To open “theirs.accord”')).toBeVisible();
    await hand(page, 'drop', { name: 'list.txt', type: 'text/plain', base64: '' }, beside);
    // Whatever else is dropped is taken for a list.
    await expect(page.getByRole('dialog', { name: 'Import a list' })).toContainText('The file is empty.');
    await page.keyboard.press('Escape');
  });

  await test.step('a picture of 60,000 by 60,000 pixels is refused before it is decoded', async () => {
    await hand(page, 'drop', huge, await accord.place(accord.card('Nils Aalto')));
    await expect(page.getByText('This picture is too large: 60,000 by 60,000 pixels.')).toBeVisible();
    await select(accord, 'Nils Aalto');
    const field = accord.details().locator('input[type="file"]');
    await field.setInputFiles({ name: huge.name, mimeType: huge.type, buffer: Buffer.from(huge.base64, 'base64') });
    await expect(accord.details().getByRole('alert')).toContainText('This picture is too large');
    await field.setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('<html>') });
    await expect(accord.details().getByRole('alert')).toContainText('no picture that can be used');
    expect(named(await saved(accord), 'Nils Aalto')[0]?.photo ?? '').toBe('');
  });
});
