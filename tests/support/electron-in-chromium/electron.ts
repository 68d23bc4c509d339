/**
 * Electron's API as far as the desktop shell uses it, in a Node process of its own. Its windows are pages of a Chromium
 * that the other end of the line drives (`shell.ts`): what the built app asks for happens there.
 */
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { connectLine, type FromBrowser, type FromMain, type MenuDrawn } from './messages.ts';

const home = process.env.ACCORD_DOUBLE_HOME ?? '';

type Request = { url: string; method: string };
type Handler = (request: Request) => Response | Promise<Response>;
type Decide = (details: { url: string }, answer: (decision: { cancel?: boolean }) => void) => void;
type AskPermission = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: { requestingUrl: string },
) => void;
type CheckPermission = (contents: unknown, permission: string, requestingOrigin: string) => boolean;

/** Where the app's own page asks from. */
const ownPage = 'app://accord/';

class Preventable {
  defaultPrevented = false;
  constructor(facts: object = {}) {
    Object.assign(this, facts);
  }
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

/** Whether some listener prevented it. */
function prevented(emitter: EventEmitter, name: string, facts: object = {}): boolean {
  const event = new Preventable(facts);
  emitter.emit(name, event);
  return event.defaultPrevented;
}

const sessions: Session[] = [];

class Session extends EventEmitter {
  readonly number = sessions.push(this) - 1;
  readonly #handlers = new Map<string, Handler>();
  #decide: Decide | undefined;
  // As in Electron: whoever sets no handler grants everything.
  #ask: AskPermission = (_contents, _permission, answer) => answer(true);
  #check: CheckPermission = () => true;
  readonly protocol = {
    handle: (scheme: string, handler: Handler) => void this.#handlers.set(scheme, handler),
    unhandle: (scheme: string) => void this.#handlers.delete(scheme),
  };
  readonly webRequest = {
    onBeforeRequest: (decide: Decide) => {
      this.#decide = decide;
    },
  };
  setPermissionRequestHandler(ask: AskPermission): void {
    this.#ask = ask;
  }
  setPermissionCheckHandler(check: CheckPermission): void {
    this.#check = check;
  }
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(): void {}

  granted(permission: string): boolean {
    let granted = false;
    this.#ask(
      null,
      permission,
      (answer) => {
        granted = answer;
      },
      { requestingUrl: ownPage },
    );
    return granted && this.#check(null, permission, ownPage);
  }

  async answer(request: Request): Promise<FromBrowser['request'][1]> {
    let cancelled = false;
    this.#decide?.({ url: request.url }, ({ cancel = false }) => {
      cancelled = cancel;
    });
    if (cancelled) return { kind: 'cancelled' };
    const handler = this.#handlers.get(new URL(request.url).protocol.slice(0, -1));
    if (!handler) return { kind: 'unhandled' };
    const response = await handler(request);
    const body = new Uint8Array(await response.arrayBuffer());
    return { kind: 'served', status: response.status, headers: Object.fromEntries(response.headers), body };
  }
}

class WebFrameMain {
  readonly origin: string;
  constructor(origin: string) {
    this.origin = origin;
  }
}

class WebContents extends EventEmitter {
  mainFrame = new WebFrameMain('null');
  openHandler: (details: { url: string; frameName: string }) => { action: 'allow' | 'deny' } = () => ({
    action: 'allow',
  });
  readonly #window: number;
  readonly #transparent: boolean;
  constructor(window: number, transparent: boolean) {
    super();
    this.#window = window;
    this.#transparent = transparent;
  }
  setWindowOpenHandler(handler: WebContents['openHandler']): void {
    this.openHandler = handler;
  }
  send(...message: unknown[]): void {
    void ask('send', { window: this.#window, message });
  }
  async printToPDF(options: object): Promise<Buffer> {
    return Buffer.from(await ask('print', { window: this.#window, options }));
  }
  async capturePage(): Promise<{ toPNG(): Buffer }> {
    const png = Buffer.from(await ask('capture', { window: this.#window, transparent: this.#transparent }));
    return { toPNG: () => png };
  }
}

type Options = {
  width?: number;
  height?: number;
  transparent?: boolean;
  webPreferences?: {
    session?: Session;
    preload?: string;
    javascript?: boolean;
    offscreen?: { deviceScaleFactor?: number };
  };
};

const windows = new Map<number, BrowserWindow>();
let lastWindow = 0;

export class BrowserWindow extends EventEmitter {
  readonly number = ++lastWindow;
  readonly webContents: WebContents;
  readonly #opened: Promise<void>;
  #isDestroyed = false;
  /** A window that a page opened is there already. */
  constructor({ width = 800, height = 600, transparent = false, webPreferences: its = {} }: Options, isThere = false) {
    super();
    this.webContents = new WebContents(this.number, transparent);
    windows.set(this.number, this);
    const asked = {
      window: this.number,
      session: (its.session ?? defaultSession).number,
      width,
      height,
      preload: its.preload,
      javascript: its.javascript ?? true,
      scale: its.offscreen?.deviceScaleFactor ?? 1,
      transparent,
    };
    this.#opened = isThere ? Promise.resolve(undefined) : ask('openWindow', asked);
    app.emit('web-contents-created', new Preventable(), this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    await this.#opened;
    await ask('load', { window: this.number, url });
    this.emit('ready-to-show');
  }
  show(): void {}
  focus(): void {}
  maximize(): void {}
  restore(): void {}
  isMaximized = (): boolean => false;
  isMinimized = (): boolean => false;
  isDestroyed = (): boolean => this.#isDestroyed;
  getNormalBounds = () => ({ x: 30, y: 40, width: 1440, height: 900 });
  close(): void {
    if (!prevented(this, 'close')) this.destroy();
  }
  destroy(): void {
    if (this.#isDestroyed) return;
    void ask('destroyWindow', { window: this.number });
    this.gone();
  }
  /** Its page has been closed. */
  gone(): void {
    this.#isDestroyed = true;
    windows.delete(this.number);
    this.emit('closed');
    if (windows.size === 0 && !app.emit('window-all-closed')) app.quit();
  }
}

class App extends EventEmitter {
  readonly isPackaged = false;
  requestSingleInstanceLock = (): boolean => true;
  whenReady = async (): Promise<void> => undefined;
  getVersion = (): string => '0.0.0';
  getName = (): string => 'Accord';
  getPath = (name: string): string => join(home, name);
  quit(): void {
    if (prevented(this, 'before-quit')) return;
    for (const window of [...windows.values()]) window.close();
    if (windows.size > 0 || prevented(this, 'will-quit')) return;
    this.exit(0);
  }
  exit(code: number): void {
    process.exit(code);
  }
}

type Invoked = (event: { sender: WebContents; senderFrame: WebFrameMain }, ...message: unknown[]) => unknown;
const invoked = new Map<string, Invoked>();

type Template = Omit<MenuDrawn, 'enabled' | 'submenu'> & {
  enabled?: boolean;
  submenu?: Template[];
  click?: () => void;
};
let menu: Template[] = [];
const drawn = (items: Template[]): MenuDrawn[] =>
  items.map(({ id, label, role, enabled = true, submenu = [] }) => ({
    id,
    label,
    role,
    enabled,
    submenu: drawn(submenu),
  }));

function chosen({ menu: of, item }: { menu: string; item: string }): boolean {
  const found = menu.find(({ label }) => label === of)?.submenu?.find(({ label }) => label === item);
  if (!found || found.enabled === false) return false;
  found.click?.();
  return true;
}

const ask = connectLine<FromMain, FromBrowser>(
  {
    send: (message) => process.connected && process.send?.(message),
    listen: (listener) => void process.on('message', listener),
  },
  {
    request: ({ session: number, ...request }) => sessions[number]?.answer(request) ?? { kind: 'cancelled' },
    permissions: ({ session: number, asked }) => asked.filter((each) => sessions[number]?.granted(each)),
    navigate({ window, url, isMainFrame }) {
      const contents = windows.get(window)?.webContents;
      if (!contents) return 'prevented';
      const isPrevented =
        prevented(contents, 'will-frame-navigate', { url, isMainFrame }) ||
        (isMainFrame && prevented(contents, 'will-navigate', { url }));
      return isPrevented ? 'prevented' : 'allowed';
    },
    popup({ window, ...details }) {
      const contents = windows.get(window)?.webContents;
      if (contents?.openHandler(details).action !== 'allow') return undefined;
      const opened = new BrowserWindow({}, true);
      contents.emit('did-create-window', opened, details);
      return opened.number;
    },
    navigated({ window, url }) {
      windows.get(window)?.webContents.emit('did-navigate', new Preventable(), url);
      return undefined;
    },
    windowGone({ window }) {
      windows.get(window)?.gone();
      return undefined;
    },
    download: ({ session: number, url }) => {
      const its = sessions[number];
      return !its || prevented(its, 'will-download', { url }) ? 'prevented' : 'allowed';
    },
    invoke({ window, isMainFrame, origin, channel, message }) {
      const contents = windows.get(window)?.webContents;
      const listener = invoked.get(channel);
      if (!contents || !listener) throw new Error(`No handler registered for '${channel}'`);
      if (isMainFrame && contents.mainFrame.origin !== origin) contents.mainFrame = new WebFrameMain(origin);
      const senderFrame = isMainFrame ? contents.mainFrame : new WebFrameMain(origin);
      return listener({ sender: contents, senderFrame }, ...message);
    },
    chooseMenu: chosen,
    closeWindow() {
      [...windows.values()].at(0)?.close();
      return undefined;
    },
  },
);
// The test is over: its app is, too.
process.on('disconnect', () => process.exit(0));

export const app = new App();
const defaultSession = new Session();
export const session = { defaultSession, fromPartition: () => new Session() };
export const protocol = { registerSchemesAsPrivileged: () => undefined };
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] };
export const ipcMain = {
  handle: (channel: string, listener: Invoked) => void invoked.set(channel, listener),
  on: () => undefined,
};
export const Menu = {
  buildFromTemplate: (template: Template[]) => template,
  setApplicationMenu(next: Template[]) {
    menu = next;
    void ask('showMenu', drawn(menu));
  },
};
const asker =
  (kind: 'open' | 'save') =>
  (...given: unknown[]) => {
    const { title, defaultPath } = given.at(-1) as { title?: string; defaultPath?: string };
    return ask('askPath', { kind, options: { title, defaultPath } });
  };
export const dialog = { showOpenDialog: asker('open'), showSaveDialog: asker('save') };
/** Nobody looks at a file manager here. */
export const shell = { showItemInFolder: () => undefined };
/** electron-store takes its default export. */
export default { app, ipcMain, shell };
