import { readFileSync } from 'node:fs';

/** The two bindings through which the preload reaches the main process. The page's own scripts do not find them. */
export const bindings = { invoke: '__electronInvoke', receive: '__electronReceive' } as const;

/**
 * What Electron gives a preload, around the built preload itself, to run in a page before its own scripts. As in Electron
 * it runs in the main frame alone, what is sent is copied, and what cannot be copied is refused.
 */
export const preloadScript = (path: string): string => `(() => {
  const { ${bindings.invoke}: invoke, ${bindings.receive}: receive } = globalThis;
  if (globalThis !== globalThis.top) return;
  delete globalThis.${bindings.invoke};
  delete globalThis.${bindings.receive};
  const listeners = new Map();
  const ipcRenderer = {
    invoke: async (channel, ...message) => invoke(channel, structuredClone(message)),
    on: (channel, listener) => void listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    off: (channel, listener) => void listeners.set(channel, (listeners.get(channel) ?? []).filter((each) => each !== listener)),
  };
  void (async () => {
    for (;;) {
      const next = await receive();
      for (const [channel, ...message] of next)
        for (const listener of listeners.get(channel) ?? []) listener({}, ...structuredClone(message));
    }
  })().catch(() => undefined);
  const contextBridge = {
    exposeInMainWorld: (name, api) =>
      Object.defineProperty(globalThis, name, { value: Object.freeze({ ...api }), enumerable: true }),
  };
  const modules = { electron: { contextBridge, ipcRenderer } };
  ((require) => {
${readFileSync(path, 'utf8')}
  })((name) => modules[name]);
})()`;
