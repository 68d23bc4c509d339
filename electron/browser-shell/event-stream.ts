import type { ServerResponse } from 'node:http';
import type { HostEvent } from '../../shared/host/contract.ts';

/** A blank line now and then keeps the connection and shows a window that is gone. */
const breath = 20_000;

/** Sends the host's events to every connected window, one line of JSON each. */
export function createEventStream() {
  const windows = new Set<ServerResponse>();
  const timer = setInterval(() => sendLine(''), breath);
  timer.unref();

  function sendLine(line: string): void {
    for (const window of windows) window.write(`${line}\n`);
  }

  return {
    connect(response: ServerResponse): void {
      windows.add(response);
      response.on('close', () => windows.delete(response));
      response.write('\n');
    },
    send: (event: HostEvent): void => sendLine(JSON.stringify(event)),
    close(): void {
      clearInterval(timer);
      for (const window of windows) window.end();
    },
  };
}
