import { browserTransport } from './browser-transport.ts';
import { desktopTransport } from './desktop-transport.ts';
import type { Transport } from './transport.ts';

let transport: Promise<Transport> | undefined;

/** The way to the host, found once. */
export function connected(): Promise<Transport> {
  transport ??= Promise.resolve(desktopTransport() ?? browserTransport());
  return transport;
}

const early = new Map<string, Promise<unknown>>();

/** Asks the host a question without content while the window is still being loaded; the first call takes the answer. */
export function askEarly(name: string): void {
  const answer = connected().then((way) => way.call(name, {}));
  // Whoever takes the answer handles its error.
  answer.catch(() => undefined);
  early.set(name, answer);
}

export function callHost(name: string, ask: unknown): Promise<unknown> {
  const answer = early.get(name);
  early.delete(name);
  return answer ?? connected().then((way) => way.call(name, ask));
}
