import { basename, join } from 'node:path';
import { createLibrary } from '../../electron/browser-shell/library.ts';
import { type Server, serve } from '../../electron/browser-shell/server.ts';
import { createHost, type Host, type HostParts } from '../../electron/host/create-host.ts';
import type { PictureOf, SettingsStore } from '../../electron/host/ports.ts';
import type { Answer, Ask, CallName, HostEvent } from '../../shared/host/contract.ts';
import { defaultSettings } from '../../shared/host/settings.ts';
import { samples, windowFixture } from './places.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A host behind one of its doors, with folders of its own. */
export type OpenDoor = {
  /** A call as the renderer makes it. */
  ask<Name extends CallName>(name: Name, question: Ask<Name>): Promise<Answer<Name>>;
  /** A call with whatever somebody may send. */
  askAnything(name: string, question: unknown): Promise<unknown>;
  /** What the user chooses in the next path dialog: a name in the library, or cancel. */
  willChoose(name: string | null): void;
  events: HostEvent[];
  host: Host;
  library: string;
  profile: string;
  stop(): Promise<void>;
};

export type Door = { name: string; open(parts?: Partial<HostParts>): Promise<OpenDoor> };

function settingsInMemory(): SettingsStore {
  let settings = defaultSettings;
  return {
    read: () => settings,
    write(next) {
      settings = next;
    },
  };
}

function commonParts(library: string, profile: string) {
  return {
    version: '1.2.3',
    printer: {
      print: async (html: string) => new TextEncoder().encode(`%PDF-double ${html.length}`),
      picture: async ({ html }: PictureOf) => new TextEncoder().encode(`PNG-double ${html.length}`),
    },
    settings: settingsInMemory(),
    clock: { now: () => Date.UTC(2026, 10, 24, 12) },
    folders: { profile, documents: library, resources: samples },
  };
}

const typed = (askAnything: OpenDoor['askAnything']) => askAnything as OpenDoor['ask'];

/** The host itself, as the desktop door calls it, with native dialogs that answer at once. */
const direct: Door = {
  name: 'the host itself',
  async open(parts = {}) {
    const [library, profile] = [temporaryFolder(), temporaryFolder()];
    const events: HostEvent[] = [];
    const choices: (string | null)[] = [];
    const host = createHost({
      ...commonParts(library, profile),
      door: 'desktop',
      dialogs: {
        askPath: async () => {
          const name = choices.shift() ?? null;
          return name && join(library, name);
        },
      },
      notify: (event) => void events.push(event),
      ...parts,
    });
    return {
      ask: typed(host.call),
      askAnything: host.call,
      willChoose: (name) => void choices.push(name),
      events,
      host,
      library,
      profile,
      stop: () => host.close(),
    };
  },
};

/** The same through the loopback server, with a path dialog in the window. */
const browser: Door = {
  name: 'the browser door',
  async open(parts = {}) {
    const [folder, profile] = [temporaryFolder(), temporaryFolder()];
    let server: Server | undefined;
    const library = createLibrary(
      () => folder,
      (event) => server?.send(event),
    );
    const host = createHost({
      ...commonParts(folder, profile),
      door: 'browser',
      dialogs: library,
      library,
      mayUse: library.holds,
      notify: (event) => server?.send(event),
      ...parts,
    });
    server = await serve(windowFixture, host.call);
    const client = await connectTo(server);
    return { ...client, host, library: folder, profile, stop: () => server.close().then(() => host.close()) };
  },
};

/** A window of the browser door as far as calls, events and its path dialog go. */
async function connectTo(server: Server) {
  const origin = `http://${server.address}`;
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const code = new URL(server.newAddress()).hash.slice(1);
  const { token } = (await (await post('/exchange', { code })).json()) as { token: string };
  const askAnything = async (name: string, question: unknown): Promise<unknown> =>
    (await post(`/call/${name}`, question, { 'accord-token': token })).json();

  const events: HostEvent[] = [];
  const choices: (string | null)[] = [];
  const stream = await fetch(`${origin}/events`, { headers: { 'accord-token': token } });
  void (async () => {
    let rest = '';
    for await (const part of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const lines = (rest + part).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines.filter(Boolean)) {
        const event = JSON.parse(line) as HostEvent;
        events.push(event);
        if (event.name !== 'dialogAsked') continue;
        const name = choices.shift() ?? null;
        const choice = name === null ? null : { folder: '', name: basename(name) };
        void askAnything('answerDialog', { request: event.data.request, choice });
      }
    }
  })().catch(() => undefined);
  return { ask: typed(askAnything), askAnything, willChoose: (name: string | null) => void choices.push(name), events };
}

export const doors: readonly Door[] = [direct, browser];
