import { contextBridge, ipcRenderer } from 'electron';

/** All that the window's page can reach: one call and one stream of events. What may be asked is decided on the other side. */
contextBridge.exposeInMainWorld('accord', {
  call: (name: string, ask: unknown): Promise<unknown> => ipcRenderer.invoke('accord:call', name, ask),
  subscribe(listener: (event: unknown) => void): () => void {
    const onEvent = (_sender: unknown, event: unknown): void => listener(event);
    ipcRenderer.on('accord:event', onEvent);
    return () => void ipcRenderer.off('accord:event', onEvent);
  },
});
