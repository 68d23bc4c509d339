/** What the double of Electron and the Chromium that shows its windows say to each other. */

export type WindowAsked = {
  window: number;
  session: number;
  width: number;
  height: number;
  preload: string | undefined;
  javascript: boolean;
  scale: number;
  transparent: boolean;
};
export type MenuDrawn = { id?: string; label?: string; role?: string; enabled: boolean; submenu: MenuDrawn[] };
export type DialogAsked = { kind: 'open' | 'save'; options: { title?: string; defaultPath?: string } };
export type DialogAnswer = { canceled: boolean; filePath: string; filePaths: string[] };

/** Asked by the main process: each with its question and its answer. */
export type FromMain = {
  openWindow: [WindowAsked, undefined];
  load: [{ window: number; url: string }, undefined];
  send: [{ window: number; message: unknown[] }, undefined];
  print: [{ window: number; options: object }, Uint8Array];
  capture: [{ window: number; transparent: boolean }, Uint8Array];
  destroyWindow: [{ window: number }, undefined];
  askPath: [DialogAsked, DialogAnswer];
  showMenu: [MenuDrawn[], undefined];
};

/** What the session of the page decides about a request. */
export type Answered =
  | { kind: 'cancelled' }
  | { kind: 'unhandled' }
  | { kind: 'served'; status: number; headers: Record<string, string>; body: Uint8Array };

/** Asked by the browser: each with its question and its answer. */
export type FromBrowser = {
  request: [{ session: number; url: string; method: string }, Answered];
  permissions: [{ session: number; asked: string[] }, string[]];
  navigate: [{ window: number; url: string; isMainFrame: boolean }, 'allowed' | 'prevented'];
  /** The number of the window that a page opened by itself, or none where it may not. */
  popup: [{ window: number; url: string; frameName: string }, number | undefined];
  windowGone: [{ window: number }, undefined];
  navigated: [{ window: number; url: string }, undefined];
  download: [{ session: number; url: string }, 'allowed' | 'prevented'];
  invoke: [{ window: number; isMainFrame: boolean; origin: string; channel: string; message: unknown[] }, unknown];
  chooseMenu: [{ menu: string; item: string }, boolean];
  closeWindow: [Record<string, never>, undefined];
};

type Table = Record<string, [unknown, unknown]>;
type Port = { send(message: object): unknown; listen(listener: (message: unknown) => void): void };
type Message = { id: number; name?: string; question?: unknown; answer?: unknown; error?: string };
type Handlers<Asks extends Table> = {
  [Name in keyof Asks]: (question: Asks[Name][0]) => Asks[Name][1] | Promise<Asks[Name][1]>;
};

/** Questions and answers in both directions over the channel between two processes, which copies what it carries. */
export function connectLine<Ours extends Table, Theirs extends Table>(port: Port, handlers: Handlers<Theirs>) {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;

  port.listen((received) => {
    const { id, name, question, answer, error } = received as Message;
    if (name !== undefined) {
      Promise.resolve()
        .then(() => handlers[name]?.(question))
        .then(
          (given) => port.send({ id, answer: given }),
          (why: Error) => port.send({ id, error: why.message }),
        );
      return;
    }
    const waits = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) waits?.resolve(answer);
    else waits?.reject(new Error(error));
  });

  return <Name extends keyof Ours & string>(name: Name, question: Ours[Name][0]): Promise<Ours[Name][1]> => {
    const id = ++last;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    port.send({ id, name, question });
    return answer.promise as Promise<Ours[Name][1]>;
  };
}

/**
 * Chromium knows the schemes that Electron was told of only inside Electron. Here a page of `app://accord/` is at
 * `https://accord.app.invalid/`, which no name server knows, and is `app://accord/` again for the main process.
 */
const ending = '.app.invalid';

export function toWeb(url: string): string {
  const found = /^app:\/\/([^/]*)(.*)$/s.exec(url);
  return found ? `https://${found[1]}${ending}${found[2]}` : url;
}

export function fromWeb(url: string): string {
  const found = /^https:\/\/([^/:@]*)\.app\.invalid(\/.*)?$/s.exec(url);
  return found ? `app://${found[1]}${found[2] ?? ''}` : url;
}
