import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

type Message = {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
  method?: string;
  params?: Record<string, unknown>;
  sessionId?: string;
};
type Listener = (params: Record<string, unknown>, sessionId?: string) => void;
type Waiting = { resolve: (result: Record<string, unknown>) => void; reject: (why: Error) => void };

/** Speaks the DevTools protocol over pipes 3 and 4 of a Chromium: no port is opened that others could reach. */
export class DevToolsPipe {
  readonly #to: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, Listener>();
  #last = 0;
  #ended = false;

  constructor(child: ChildProcess) {
    this.#to = child.stdio[3] as Writable;
    this.#to.on('error', () => this.#end());
    const from = child.stdio[4] as Readable;
    let parts: Buffer[] = [];
    from.on('data', (data: Buffer) => {
      let start = 0;
      for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
        parts.push(data.subarray(start, end));
        this.#receive(JSON.parse(Buffer.concat(parts).toString('utf8')) as Message);
        parts = [];
        start = end + 1;
      }
      if (start < data.length) parts.push(data.subarray(start));
    });
    child.once('error', () => this.#end());
    child.once('exit', () => this.#end());
  }

  get hasEnded(): boolean {
    return this.#ended;
  }

  /** One call; throws the protocol's own words when it is refused, and when the browser ends. */
  send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    if (this.#ended) return Promise.reject(new Error('the browser has ended'));
    const id = ++this.#last;
    const answer = new Promise<Record<string, unknown>>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
    // A browser that ends while nobody waits for this answer must not end us, too.
    answer.catch(() => undefined);
    return answer;
  }

  /** Calls the listener at every event of this name, with the session it is of; a later one takes its place. */
  on(method: string, listener: Listener): void {
    this.#listeners.set(method, listener);
  }

  #receive({ id, result, error, method, params, sessionId }: Message): void {
    if (method) this.#listeners.get(method)?.(params ?? {}, sessionId);
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || !waiting) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result ?? {});
  }

  #end(): void {
    this.#ended = true;
    for (const { reject } of this.#waiting.values()) reject(new Error('the browser has ended'));
    this.#waiting.clear();
  }
}
