import type { BrowserWindow, HandlerDetails, WindowOpenHandlerResponse } from 'electron';

/** The name the window gives to that of the speaker; see `openSpeakerWindow` of the renderer. */
const speakerName = 'accord-speaker';

/**
 * Lets a window open one other window: an empty page for the speaker of a story, which it draws itself. That page has no
 * preload and so no way to the host, loads nothing, goes nowhere, opens nothing, and ends with the window that opened it.
 */
export function allowSpeakerWindow(window: BrowserWindow): void {
  let speaker: BrowserWindow | null = null;
  window.webContents.setWindowOpenHandler((asked): WindowOpenHandlerResponse => {
    if (!isSpeaker(asked) || speaker) return { action: 'deny' };
    return {
      action: 'allow',
      overrideBrowserWindowOptions: {
        title: 'Accord',
        minWidth: 480,
        minHeight: 360,
        autoHideMenuBar: true,
        webPreferences: {
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          webSecurity: true,
          spellcheck: false,
        },
      },
    };
  });
  window.webContents.on('did-create-window', (opened) => {
    speaker = opened;
    // The rules for every page let a page of ours go to our own page; this one stays empty.
    opened.webContents.on('will-navigate', (event) => event.preventDefault());
    opened.once('closed', () => {
      speaker = null;
    });
  });
  window.once('closed', () => speaker?.destroy());
}

const isSpeaker = ({ url, frameName }: HandlerDetails): boolean => url === 'about:blank' && frameName === speakerName;
