import { createStore } from 'zustand/vanilla';
import type { EventData, Greeting, Recent } from '../../shared/host/contract.ts';
import type { OpenOutcome } from '../../shared/host/outcomes.ts';

/** A dialog of the window; one at a time. */
export type Dialog =
  | { kind: 'export' }
  | { kind: 'failedToOpen'; outcome: Extract<OpenOutcome, { kind: 'failed' }> }
  | { kind: 'leaveUnsaved'; leave: () => void; stay: () => void }
  | { kind: 'path'; asked: EventData<'dialogAsked'> }
  | { kind: 'about' };

/** A short message that goes away by itself, or stays while it is about trouble. */
export type Message = { id: number; text: string; trouble: boolean };

/** What the window shows just now; nothing of it is saved. */
export type WindowState = {
  greeting: Greeting | null;
  recents: Recent[];
  dialog: Dialog | null;
  messages: Message[];
  /** The record whose name is being typed on the map. */
  renaming: string | null;
  inspectorShown: boolean;
  /** The scale of the map, 1 is 100 %. */
  zoom: number;
};

export function createWindowStore() {
  const store = createStore<WindowState>(() => ({
    greeting: null,
    recents: [],
    dialog: null,
    messages: [],
    renaming: null,
    inspectorShown: true,
    zoom: 1,
  }));
  let messages = 0;
  const dismiss = (id: number) =>
    store.setState((state) => ({ messages: state.messages.filter((message) => message.id !== id) }));
  return {
    ...store,
    dismiss,
    say(text: string, trouble = false): void {
      messages += 1;
      const id = messages;
      store.setState((state) => ({ messages: [...state.messages.slice(-2), { id, text, trouble }] }));
      if (!trouble) setTimeout(() => dismiss(id), 6000);
    },
  };
}

export type WindowStore = ReturnType<typeof createWindowStore>;
