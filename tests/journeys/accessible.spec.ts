import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

/** What axe-core finds on the screen as it is, if it keeps anybody from using it. */
async function troubles(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe-core finds nothing serious on any screen, ${colorScheme}`, async ({ accord, page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { keyboard } = page;
    const check = async (what: string) => {
      // What fades in is measured when it is there.
      await page.waitForTimeout(250);
      expect.soft(await troubles(page), what).toEqual([]);
    };
    const inDialog = async (keys: string, name: string) => {
      await keyboard.press(keys);
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await check(name);
      await keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    };

    await check('the start screen');
    await accord.openSample('One Card');
    await check('the map');

    await keyboard.press('Control+f');
    await keyboard.type('a');
    await expect(page.getByRole('listbox', { name: 'Found' })).toBeVisible();
    await check('the search');
    await keyboard.type('zzz');
    await check('a search that finds nobody');
    await keyboard.press('Control+a');
    await keyboard.type('dana');
    await keyboard.press('Enter');
    await expect(accord.details()).toContainText('Dana Whitfield');
    await check('the details of a person');

    await inDialog('Control+k', 'Find a command');
    await inDialog('?', 'Keyboard');
    await inDialog('Control+e', 'Export');
    await inDialog('c', 'Connect Dana Whitfield');
    await keyboard.press('c');
    await keyboard.type('omar');
    await keyboard.press('Enter');
    await check('the connect dialog with somebody chosen');
    await keyboard.press('Escape');

    await keyboard.press('Shift+I');
    for (const answer of await page.getByRole('navigation', { name: 'Answers' }).getByRole('button').all()) {
      await answer.click();
      await expect(page.getByRole('region', { name: 'Insight' }).getByRole('heading', { level: 2 })).toBeVisible();
      await check(`the page “${await answer.textContent()}”`);
    }
  });
}
