import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { HostEvent } from '../../shared/host/contract.ts';
import type { Host } from '../host/create-host.ts';
import { origin } from './origin.ts';

/** The one channel for calls and the one for events; the preload knows the same two names. */
const calls = 'accord:call';
const events = 'accord:event';

/** Lets the main frame of our window, at our origin, call the host; nobody else gets an answer. */
export function connectWindow(shown: () => BrowserWindow | null, callHost: Host['call']): void {
  ipcMain.handle(calls, (event: IpcMainInvokeEvent, name: unknown, ask: unknown) => {
    if (!isOurWindow(event, shown())) return { refused: 'This page may not call Accord.' };
    return callHost(String(name), ask);
  });
}

function isOurWindow({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  if (!window || window.isDestroyed() || sender !== window.webContents) return false;
  return senderFrame !== null && senderFrame === window.webContents.mainFrame && senderFrame.origin === origin;
}

export function sendEvent(window: BrowserWindow | null, event: HostEvent): void {
  if (window && !window.isDestroyed()) window.webContents.send(events, event);
}
