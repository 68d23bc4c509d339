import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

const entry = fileURLToPath(new URL('../../out/main/browser.js', import.meta.url));

/** Starts the built browser door without a window and gives the address it says. */
export async function startDoor(env: Record<string, string>, program: readonly string[] = [process.execPath, entry]) {
  const [command = '', ...args] = program;
  const child = spawn(command, args, {
    env: { ...process.env, ACCORD_NO_WINDOW: '1', ...env },
    // A group of its own: what watches it (strace) and what it starts end with it.
    detached: true,
  });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      said += data;
      const found = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.stderr.on('data', (data) => {
      said += data;
    });
    child.once('exit', () => reject(new Error(`Accord ended: ${said}`)));
  });
  return { child, address };
}

export async function stopDoor(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  if (child.pid) process.kill(-child.pid, 'SIGTERM');
  await ended;
}

/** The app in a browser, as a user has it before them. */
export class Accord {
  readonly page: Page;
  readonly library: string;

  constructor(page: Page, library: string) {
    this.page = page;
    this.library = library;
  }

  /** What a user sees in the folder; the locks beside open projects are hidden. */
  files = (): string[] => {
    const names = existsSync(this.library) ? readdirSync(this.library) : [];
    return names.filter((name) => !name.startsWith('.')).sort();
  };
  /** Puts a file into the library, as if it had been there before. */
  put(name: string, content: string | Uint8Array): void {
    mkdirSync(this.library, { recursive: true });
    writeFileSync(join(this.library, name), content);
  }
  file = (name: string): string => readFileSync(join(this.library, name), 'utf8');

  /** The project of the only file in the library, as it was saved. */
  savedProject(): { people: { name: string }[]; links: { kind: string }[] } & Record<string, unknown> {
    const [only = '', ...others] = this.files().filter((name) => name.endsWith('.accord'));
    expect(others).toEqual([]);
    return JSON.parse(this.file(only)).project;
  }

  async openTemplate(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).click();
    await expect(this.page.getByRole('toolbar', { name: 'Add to the map' })).toBeVisible();
  }
  openSample = (name: string): Promise<void> => this.openTemplate(name);

  card = (name: string): Locator =>
    this.page.locator('.react-flow__node-person').filter({ has: this.page.locator(`[title="${name}"]`) });
  organisation = (nth: number): Locator => this.page.locator('.react-flow__node-organisation').nth(nth);
  cards = (): Locator => this.page.locator('.react-flow__node-person');
  lines = (): Locator => this.page.locator('[data-line]');
  details = (): Locator => this.page.getByRole('complementary', { name: 'Details' });

  async menu(menu: string, item: string | RegExp): Promise<void> {
    await this.page.getByRole('menuitem', { name: menu, exact: true }).click();
    await this.page.getByRole('menu').getByRole('menuitem', { name: item }).click();
  }

  async saved(): Promise<void> {
    await expect(this.page.locator('[data-saving="saved"]')).toBeVisible();
  }

  /** Where something is on the screen: its middle, or a part of the way from its left upper corner. */
  async place(what: Locator, across = 0.5, down = 0.5): Promise<{ x: number; y: number }> {
    const box = await what.boundingBox();
    if (!box) throw new Error('it is not on the screen');
    return { x: box.x + box.width * across, y: box.y + box.height * down };
  }

  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    // A hand begins slowly: a drag that is not yet one does not move anything.
    await mouse.move(from.x + Math.sign(to.x - from.x) * 2, from.y + Math.sign(to.y - from.y) * 2);
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 6 });
    await mouse.move(to.x, to.y, { steps: 6 });
    await mouse.up();
  }
}

export const test = base.extend<{ accord: Accord }>({
  accord: async ({ page }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'accord-journey-'));
    const library = join(home, 'library');
    const { child, address } = await startDoor({ ACCORD_PROFILE: join(home, 'profile'), ACCORD_LIBRARY: library });
    // What the page complains of: a journey that ends with complaints has failed.
    const troubles: string[] = [];
    page.on('pageerror', (error) => void troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
    });
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'New from a template' })).toBeVisible();
    await use(new Accord(page, library));
    await page.close();
    await stopDoor(child);
    rmSync(home, { recursive: true, force: true });
    expect(troubles).toEqual([]);
  },
});

export { expect };
