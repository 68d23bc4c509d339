/**
 * Stands in for Electron where its binary is not there: the parts of its API that the desktop shell uses, as it is
 * documented, without windows. Tests look at what was asked of it in `record`.
 */
import { EventEmitter } from 'node:events';

type Request = { url: string; method: string };
type Handler = (request: Request) => Response | Promise<Response>;
type Cancel = (details: { url: string }, answer: (decision: { cancel: boolean }) => void) => void;

export class SessionDouble extends EventEmitter {
  readonly handlers = new Map<string, Handler>();
  permissionRequest:
    | ((
        contents: unknown,
        permission: string,
        answer: (granted: boolean) => void,
        details: { requestingUrl: string },
      ) => void)
    | undefined;
  permissionCheck: ((contents: unknown, permission: string, requesting: string) => boolean) | undefined;
  devicePermission: (() => boolean) | undefined;
  spellChecker = true;
  beforeRequest: Cancel | undefined;
  readonly protocol = {
    handle: (scheme: string, handler: Handler) => void this.handlers.set(scheme, handler),
    unhandle: (scheme: string) => void this.handlers.delete(scheme),
  };
  readonly webRequest = {
    onBeforeRequest: (listener: Cancel) => {
      this.beforeRequest = listener;
    },
  };
  setPermissionRequestHandler(handler: SessionDouble['permissionRequest']) {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: SessionDouble['permissionCheck']) {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: () => boolean) {
    this.devicePermission = handler;
  }
  setSpellCheckerEnabled(on: boolean) {
    this.spellChecker = on;
  }
  /** Whether a request for this address would be cancelled. */
  cancels(url: string): boolean {
    let cancelled = false;
    this.beforeRequest?.({ url }, ({ cancel }) => {
      cancelled = cancel;
    });
    return cancelled;
  }
}

export class FrameDouble {
  readonly origin: string;
  constructor(origin: string) {
    this.origin = origin;
  }
}

export class WebContentsDouble extends EventEmitter {
  mainFrame = new FrameDouble('app://accord');
  readonly sent: unknown[][] = [];
  openHandler: ((asked: { url: string; frameName: string }) => { action: string }) | undefined;
  printed: object | undefined;
  reloads = 0;
  reload() {
    this.reloads += 1;
  }
  setWindowOpenHandler(handler: WebContentsDouble['openHandler']) {
    this.openHandler = handler;
  }
  send(...message: unknown[]) {
    this.sent.push(message);
  }
  async printToPDF(options: object) {
    this.printed = options;
    if (record.printingFails) throw new Error('the printer process has ended');
    return new TextEncoder().encode('%PDF-1.7 double');
  }
  async capturePage() {
    if (record.printingFails) throw new Error('the printer process has ended');
    return { toPNG: () => new TextEncoder().encode('PNG double') };
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContentsDouble();
  destroyed = false;
  visible = false;
  maximized = false;
  minimized = false;
  focused = 0;
  loaded: string | undefined;
  body: string | undefined;
  readonly options: Record<string, unknown> & { webPreferences: Record<string, unknown> };
  constructor(options: BrowserWindow['options']) {
    super();
    this.options = options;
    record.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string) {
    this.loaded = url;
    const session = (this.options.webPreferences.session as SessionDouble | undefined) ?? defaultSession;
    const handler = session.handlers.get(new URL(url).protocol.slice(0, -1));
    if (handler) this.body = await (await handler({ url, method: 'GET' })).text();
  }
  show() {
    this.visible = true;
  }
  focus() {
    this.focused += 1;
  }
  maximize() {
    this.maximized = true;
  }
  isMaximized = () => this.maximized;
  isMinimized = () => this.minimized;
  restore() {
    this.minimized = false;
  }
  getNormalBounds = () => ({ x: 30, y: 40, width: 1200, height: 800 });
  isDestroyed = () => this.destroyed;
  /** Like the user's click on the close button: listeners may prevent it. */
  close() {
    let prevented = false;
    this.emit('close', {
      preventDefault: () => {
        prevented = true;
      },
    });
    if (!prevented) this.destroy();
  }
  destroy() {
    if (this.destroyed) return;
    this.destroyed = true;
    this.emit('closed');
    if (record.windows.every((window) => window.destroyed)) app.emit('window-all-closed');
  }
}

class AppDouble extends EventEmitter {
  isPackaged = false;
  requestSingleInstanceLock = () => record.isFirst;
  quit() {
    record.quits += 1;
  }
  exit(code: number) {
    record.exits.push(code);
  }
  whenReady = async () => undefined;
  getPath = (name: string) => `${record.home}/${name}`;
  getVersion = () => '0.0.0';
  getName = () => 'Accord';
}

type Invoke = (event: unknown, ...rest: unknown[]) => unknown;

/** What was asked of Electron, and what it is to answer. */
export const record = {
  home: '/nowhere',
  isFirst: true,
  quits: 0,
  exits: [] as number[],
  windows: [] as BrowserWindow[],
  schemes: [] as unknown[],
  menus: [] as unknown[],
  invokes: new Map<string, Invoke>(),
  dialogs: [] as unknown[][],
  answers: [] as unknown[],
  displays: [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
  printingFails: false,
  shown: [] as string[],
};

export function resetDouble(home: string): void {
  app.removeAllListeners();
  defaultSession.removeAllListeners();
  defaultSession.handlers.clear();
  Object.assign(record, {
    home,
    isFirst: true,
    quits: 0,
    exits: [],
    windows: [],
    schemes: [],
    menus: [],
    invokes: new Map(),
    dialogs: [],
    answers: [],
    displays: [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
    printingFails: false,
    shown: [],
  });
}

export const app = new AppDouble();
const defaultSession = new SessionDouble();
export const partitions: SessionDouble[] = [];
export const session = {
  defaultSession,
  fromPartition: () => {
    const its = new SessionDouble();
    partitions.push(its);
    return its;
  },
};
export const protocol = { registerSchemesAsPrivileged: (schemes: unknown[]) => void record.schemes.push(...schemes) };
export const screen = { getAllDisplays: () => record.displays };
export const ipcMain = {
  handle: (channel: string, listener: Invoke) => void record.invokes.set(channel, listener),
  on: () => undefined,
};
export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: (menu: unknown) => void record.menus.push(menu),
};
const answered = (...asked: unknown[]) => {
  record.dialogs.push(asked);
  return Promise.resolve(record.answers.shift());
};
/** What the file manager was asked to show. */
export const shell = { showItemInFolder: (path: string) => void record.shown.push(path) };
export const dialog = { showOpenDialog: answered, showSaveDialog: answered };
/** electron-store takes its default export. */
export default { app, ipcMain, shell: {} };
