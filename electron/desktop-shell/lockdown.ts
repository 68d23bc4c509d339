import { app, type Session, type WebContents } from 'electron';
import { origin, scheme } from './origin.ts';

/** What a page may load at all. Everything else is cancelled before a socket is opened. */
const harmless = new Set([`${scheme}:`, 'data:', 'blob:', 'devtools:']);

/** To put on the clipboard what the user wants to copy; reading it is not in this. */
const copying = 'clipboard-sanitized-write';

/** What our page may ask for: to show a story full screen, and to copy. Nobody else may ask for anything. */
const mayBeGranted = (permission: string, address: string): boolean =>
  (permission === 'fullscreen' || permission === copying) && (address === origin || address.startsWith(`${origin}/`));

/** No other permissions, no downloads, no network, no dictionaries from elsewhere. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(mayBeGranted(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, requesting) => mayBeGranted(permission, requesting));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !harmless.has(protocolOf(details.url)) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** Every page, however it came to be: it stays where it is and opens nothing. */
export function lockPages(): void {
  app.on('web-contents-created', (_event, contents) => lockPage(contents));
}

function lockPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!event.url.startsWith(`${origin}/`)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

function protocolOf(url: string): string {
  try {
    return new URL(url).protocol;
  } catch {
    return '';
  }
}
