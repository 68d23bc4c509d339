import { BrowserWindow, screen } from 'electron';
import { windowAddress } from './origin.ts';
import { allowSpeakerWindow } from './speaker-window.ts';
import { placeWindow, type WindowState, windowStateSchema } from './window-state.ts';

export type WindowParts = {
  preload: string;
  /** What was kept of the window's place, and where to keep it. */
  readState: () => unknown;
  writeState: (state: WindowState) => void;
};

/** The one window: isolated, without Node, where it was when it was last closed. */
export function openWindow({ preload, readState, writeState }: WindowParts): BrowserWindow {
  const saved = readState();
  const window = new BrowserWindow({
    ...placeWindow(
      saved,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    minWidth: 480,
    minHeight: 360,
    show: false,
    title: 'Accord',
    backgroundColor: '#f7f6f3',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  allowSpeakerWindow(window);
  if (windowStateSchema.safeParse(saved).data?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => writeState({ ...window.getNormalBounds(), maximized: window.isMaximized() }));
  void window.loadURL(windowAddress);
  return window;
}
