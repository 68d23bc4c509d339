import { protocol, type Session } from 'electron';
import { windowFiles } from '../host/window-files.ts';
import { origin, scheme } from './origin.ts';

/** Must be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Headers of every answer; the window's page has a policy of its own. */
const alwaysSent = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Serves the built window at `app://accord/`, from a list made at the start: GET only, and no path reaches the disk. */
export function serveWindow(session: Session, renderer: string): void {
  const fileAt = windowFiles(renderer);
  session.protocol.handle(scheme, (request) => {
    const address = new URL(request.url);
    if (request.method !== 'GET') return new Response(null, { status: 405, headers: alwaysSent });
    const file = `${address.protocol}//${address.host}` === origin ? fileAt(address.pathname) : undefined;
    if (!file) return new Response(null, { status: 404, headers: alwaysSent });
    return new Response(new Uint8Array(file.body), { headers: { ...alwaysSent, ...file.headers } });
  });
}
