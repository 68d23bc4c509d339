import type { Transport } from './transport.ts';

declare global {
  interface Window {
    /** Put there by the preload of the desktop door. */
    accord?: Transport;
  }
}

export const desktopTransport = (): Transport | undefined => window.accord;
