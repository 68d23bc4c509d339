import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostEvent } from '../../shared/host/contract.ts';
import type { Host } from '../host/create-host.ts';
import { largestFile } from '../host/largest-file.ts';
import { windowFiles } from '../host/window-files.ts';
import { createAdmission } from './admission.ts';
import { createEventStream } from './event-stream.ts';
import { alwaysSent } from './headers.ts';
import { turnedAway } from './request-checks.ts';

/** A project as large as the largest file, and what is around it in a call. */
const largestCall = 2 * largestFile;

export type Server = {
  /** "127.0.0.1:PORT" */
  address: string;
  /** An address to open once; after that it opens nothing. */
  newAddress(): string;
  send(event: HostEvent): void;
  close(): Promise<void>;
};

/** Serves the window and the host on the loopback of this machine, to nobody but the windows we opened. */
export async function serve(renderer: string, callHost: Host['call'], port = 0): Promise<Server> {
  const admission = createAdmission();
  const events = createEventStream();
  const fileAt = windowFiles(renderer);
  let address = '';

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(alwaysSent)) response.setHeader(name, value);
    answer(request, response).catch(() => end(response, 500, { refused: 'Something went wrong inside Accord.' }));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const away = turnedAway(request, address);
    if (away) return end(response, away.status, { refused: away.why });
    const path = pathOf(request);
    if (request.method === 'GET' && path !== '/events') return sendFile(response, path);
    if (request.method === 'POST' && path === '/exchange') return exchange(request, response);
    if (!admission.admits(request.headers['accord-token']))
      return end(response, 401, { refused: 'This window was not opened by Accord.' });
    if (path === '/events') return connectEvents(response);
    if (!path.startsWith('/call/')) return end(response, 404, { refused: 'There is nothing at this address.' });
    const asked = await readJson(request);
    if (!asked.ok) return end(response, asked.status, { refused: asked.why });
    end(response, 200, await callHost(path.slice('/call/'.length), asked.value));
  }

  function sendFile(response: ServerResponse, path: string): void {
    const file = fileAt(path);
    if (file) response.writeHead(200, file.headers).end(file.body);
    else end(response, 404, { refused: 'There is nothing at this address.' });
  }

  async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await readJson(request);
    const token = asked.ok ? admission.exchange((asked.value as { code?: unknown } | null)?.code) : null;
    if (token === null) return end(response, 401, { refused: 'This address was used before.' });
    end(response, 200, { token });
  }

  function connectEvents(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
    events.connect(response);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    address,
    newAddress: () => `http://${address}/#${admission.newCode()}`,
    send: events.send,
    close() {
      events.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split(/[?#]/)[0] ?? '/';

function end(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

type Read = { ok: true; value: unknown } | { ok: false; status: number; why: string };

async function readJson(request: IncomingMessage): Promise<Read> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > largestCall) return { ok: false, status: 413, why: 'This is more than Accord can take at once.' };
    parts.push(part as Buffer);
  }
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(parts).toString('utf8')) };
  } catch {
    return { ok: false, status: 400, why: 'This is not JSON.' };
  }
}
