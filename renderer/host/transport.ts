/** How calls and events travel to the host and back; the same for both doors. */
export type Transport = {
  call(name: string, ask: unknown): Promise<unknown>;
  subscribe(listener: (event: unknown) => void): () => void;
};
