import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { serializeProject } from '../../shared/file/serialize.ts';
import type { Project } from '../../shared/model/project.ts';
import { type DoorName, type Native, type OpenedDoor, openDoor } from './doors.ts';

/** The app as a user has it before them, in a browser or as the desktop app. */
export class Accord {
  readonly page: Page;
  readonly library: string;
  /** The system's menus and dialogs; nothing in a browser, where the app has its own. */
  readonly native: Native | undefined;

  /** By which door, for a report. */
  readonly door: DoorName;

  constructor(page: Page, library: string, door: DoorName = 'browser door', native?: Native) {
    this.door = door;
    this.page = page;
    this.library = library;
    this.native = native;
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
  bytes = (name: string): Uint8Array => readFileSync(join(this.library, name));

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
  /** Opens a project that lies in the library as a file of this name, through the dialog. */
  async openProject(name: string, project: Project): Promise<void> {
    this.put(name, serializeProject(project));
    await this.page.getByRole('button', { name: 'Open…' }).click();
    await this.chooseFile(name);
    await expect(this.page.getByRole('toolbar', { name: 'Add to the map' })).toBeVisible({ timeout: 60_000 });
  }
  openSample = (name: string): Promise<void> => this.openTemplate(name);

  card = (name: string): Locator =>
    this.page.locator('.react-flow__node-person').filter({ has: this.page.locator(`[title="${name}"]`) });
  organisation = (nth: number): Locator => this.page.locator('.react-flow__node-organisation').nth(nth);
  cards = (): Locator => this.page.locator('.react-flow__node-person');
  lines = (): Locator => this.page.locator('[data-line]');
  details = (): Locator => this.page.getByRole('complementary', { name: 'Details' });

  async menu(menu: string, item: string | RegExp): Promise<void> {
    if (this.native) return this.#nativeMenu(this.native, menu, item);
    await this.page.getByRole('menuitem', { name: menu, exact: true }).click();
    await this.page.getByRole('menu').getByRole('menuitem', { name: item }).click();
  }

  /** Whether an item of a menu can be chosen now. */
  async menuOffers(menu: string, item: RegExp): Promise<boolean> {
    if (this.native) return (await this.native.items(menu)).some((label) => item.test(label));
    await this.page.getByRole('menuitem', { name: menu, exact: true }).click();
    const offered = await this.page.getByRole('menu').getByRole('menuitem', { name: item }).isEnabled();
    await this.page.keyboard.press('Escape');
    return offered;
  }

  async #nativeMenu(native: Native, menu: string, item: string | RegExp): Promise<void> {
    const isMeant = (label: string) =>
      typeof item === 'string' ? label.toLowerCase().includes(item.toLowerCase()) : item.test(label);
    const found = async () => (await native.items(menu)).find(isMeant);
    await expect.poll(found, `${menu}: ${item}`).toBeDefined();
    await native.choose(menu, (await found()) ?? '');
  }

  /** Chooses a file of the library in the dialog that asks for one. */
  async chooseFile(name: string): Promise<void> {
    if (this.native) return this.native.answerDialog(() => join(this.library, name));
    await this.page.getByRole('dialog').getByRole('button', { name }).dblclick();
  }

  /** Saves in the dialog that asks where, under the name it suggests or another one. */
  async chooseWhere(name?: string): Promise<void> {
    if (this.native)
      return this.native.answerDialog((suggested) => (name === undefined ? suggested : join(this.library, name)));
    const dialog = this.page.getByRole('dialog').filter({ has: this.page.getByLabel('Name', { exact: true }) });
    if (name !== undefined) await dialog.getByLabel('Name', { exact: true }).fill(name);
    await dialog.getByRole('button', { name: 'Save' }).click();
  }

  /** Closes the dialog that asks where without an answer. */
  async chooseNowhere(): Promise<void> {
    if (this.native) return this.native.answerDialog(() => null);
    const dialog = this.page.getByRole('dialog').filter({ has: this.page.getByLabel('Name', { exact: true }) });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
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

type Fixtures = { door: DoorName; troubles: string[]; opened: OpenedDoor; accord: Accord };

export const test = base.extend<Fixtures>({
  /** Which door the journeys go through; the configuration has a project for each. */
  door: ['browser door', { option: true }],

  /** What the page complains of: a journey that ends with complaints has failed. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  troubles: async ({}, use) => use([]),

  opened: async ({ context, door, troubles }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'accord-journey-'));
    const opened = await openDoor(door, context, home, (page) => {
      page.on('pageerror', (error) => void troubles.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
      });
    });
    await use(opened);
    await opened.page.close().catch(() => undefined);
    await opened.stop();
    rmSync(home, { recursive: true, force: true });
  },

  page: async ({ opened }, use) => use(opened.page),

  accord: async ({ opened, door, troubles }, use) => {
    const { page, library, native } = opened;
    await expect(page.getByRole('heading', { name: 'New from a template' })).toBeVisible();
    await use(new Accord(page, library, door, native));
    expect(troubles).toEqual([]);
  },
});

export { expect };
