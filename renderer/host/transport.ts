/** How calls and events travel to the host and back; the same for both doors. */
export type Transport = {
  call(name: string, ask: unknown): Promise<unknown>;
  subscribe(listener: (event: unknown) => void): () => void;
};

/** The process that keeps the files has ended: nothing can be saved through it any more. */
export class HostGone extends Error {
  constructor() {
    super(
      'The part of Accord that keeps your files has ended. What is not saved is in this window only: keep it before you close the window, and start Accord again.',
    );
  }
}
