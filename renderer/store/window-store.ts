import { createStore } from 'zustand/vanilla';
import type { Statement } from '../../shared/answers/answer.ts';
import type { EntryId, LinkId, PersonId } from '../../shared/base/ids.ts';
import type { EventData, Greeting, Recent } from '../../shared/host/contract.ts';
import type { ExportProgress } from '../../shared/host/export-progress.ts';
import type { OpenOutcome } from '../../shared/host/outcomes.ts';
import type { PasteTrouble } from '../../shared/list/paste-block.ts';
import type { Frame } from '../../shared/model/geometry.ts';
import type { Project } from '../../shared/model/project.ts';
import type { AudienceChoice } from '../../shared/model/view.ts';
import type { Sight } from './sight.ts';

/** What the export dialog can make. */
export type ComposedProduct = 'map' | 'report' | 'story' | 'poster' | 'defence';

/** A dialog of the window; one at a time. */
export type Dialog =
  | { kind: 'export'; product?: ComposedProduct; trouble?: string }
  /** With the files to begin with; none when they are still to be chosen. */
  | { kind: 'import'; files: readonly File[] }
  | { kind: 'exportList' }
  | { kind: 'failedToOpen'; outcome: Extract<OpenOutcome, { kind: 'failed' }> }
  /** `unlock` tries a password: it says what is wrong, or goes on with the file. */
  | { kind: 'unlock'; fileName: string; place: string; unlock: (password: string) => Promise<string | undefined> }
  | { kind: 'protect' }
  | { kind: 'versions' }
  | { kind: 'leaveUnsaved'; leave: () => void; stay: () => void }
  | { kind: 'path'; asked: EventData<'dialogAsked'> }
  /** In place of the project: what is in its file now, and the state that both come from. */
  /** `from` is the name of the file whose state theirs is, when it is not the project's own. */
  | { kind: 'merge'; theirs: Project; base: Project | null; from?: string }
  | { kind: 'addPeople'; count: number; most: number; place: string; add: () => void }
  | { kind: 'pasteTroubles'; troubles: readonly PasteTrouble[]; left: number; paste: () => void }
  | { kind: 'about' }
  | { kind: 'settings'; page: SettingsPage }
  | { kind: 'palette' }
  | { kind: 'keyboard' }
  | { kind: 'connect'; people: readonly PersonId[] }
  | { kind: 'lineEnd'; line: LinkId; end: 'from' | 'to' };

/** A page of the settings. */
export type SettingsPage = 'choices' | 'data';

/** What the right side of the window shows; one at a time. */
export type Panel = 'details' | 'filter' | 'counterparts' | 'towers';

/** A page of the Insight view. */
export type InsightPage = 'short' | 'worth' | 'champion' | 'heard' | 'me' | 'support' | 'together' | 'unknown';

/** A page of the Grid view. */
export type GridPage = 'power' | 'engagement';

/** A page of the Story view. */
export type StoryPage = 'vision' | 'poster' | 'steps';

/** The story is being presented: from which step on, and the window for the speaker; `refused` when none could be opened. */
export type Presenting = { from: EntryId | null; speaker: Window | 'refused' | null };

/** A line that is proposed and not yet drawn: it belongs to the project once somebody accepts it. */
export type Suggestion = { from: PersonId; to: PersonId };

/** A short message that goes away by itself, or stays while it is about trouble. */
export type Message = { id: number; text: string; trouble: boolean };

/** The map is being arranged: how much is done of how much, and whether it takes so long that it is shown. */
export type Arranging = { people: number; done: number; total: number; isLong: boolean; cancel: () => void };

/** Something is being exported: what, how far it is, and whether it takes so long that it is shown. */
export type Exporting = {
  ticket: string;
  /** "Map" */
  what: string;
  progress: ExportProgress | null;
  isLong: boolean;
  cancel: () => void;
};

/** What the window shows just now; nothing of it is saved. */
export type WindowState = {
  greeting: Greeting | null;
  recents: Recent[];
  dialog: Dialog | null;
  messages: Message[];
  /** The record whose name is being typed on the map. */
  renaming: string | null;
  /** Letters that came before the field they are for was there: that name's, or the open dialog's. */
  typedAhead: string;
  /** Whether the search field is in use; in a narrow window it is only then there. */
  searching: boolean;
  inspectorShown: boolean;
  /** Whether the map and the grid say what their signs mean. */
  legendShown: boolean;
  panel: Panel;
  insightPage: InsightPage;
  gridPage: GridPage;
  storyPage: StoryPage;
  /** The page of the story that led to the Insight view. */
  insightFrom: StoryPage | null;
  /** How far the page was scrolled that was shown last. */
  insightPlace: { page: InsightPage; top: number };
  /** How the map was looked at before another screen came beside it or in its place. */
  mapSight: Sight | null;
  /** The part of the map that could be seen then, in map units. */
  mapPart: Frame | null;
  /** The step of the story that was chosen last. */
  storyStep: EntryId | null;
  /** For whom the story is presented and exported: whom its pages were last seen to be for, partner-safe until then. */
  storyAudience: AudienceChoice;
  presenting: Presenting | null;
  /** Whether the details come back on a screen that has room for them. */
  mapDetails: boolean;
  /** Who is supposed to leave, on the page that says what would change; whoever would be missed most when it is not said. */
  leaves: PersonId | undefined;
  /** What the map shows the evidence of: everything else stands back. */
  spotlight: Statement | null;
  suggestions: readonly Suggestion[];
  /** Suggestions of this session that are not to be made again. */
  turnedDown: readonly Suggestion[];
  arranging: Arranging | null;
  /** The newest is the last. */
  exports: readonly Exporting[];
  /** What a screen reader is to say politely; the number makes the same words news again. */
  announcement: { text: string; nth: number };
  /** What was copied last in this window: the browser may give a menu the plain text alone. */
  copied: { text: string; piece: string } | null;
  /** What was open when what is private was hidden; it comes back with everything else. */
  putAway: Pick<WindowState, 'dialog' | 'spotlight' | 'suggestions' | 'panel'> | null;
  /** How far the arrow keys have moved what is selected, so far. */
  nudged: { merge: string; by: { x: number; y: number } } | null;
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
    typedAhead: '',
    searching: false,
    inspectorShown: true,
    legendShown: false,
    panel: 'details',
    insightPage: 'short',
    gridPage: 'power',
    storyPage: 'vision',
    insightFrom: null,
    insightPlace: { page: 'short', top: 0 },
    mapSight: null,
    mapPart: null,
    storyStep: null,
    storyAudience: 'partner',
    presenting: null,
    mapDetails: false,
    leaves: undefined,
    spotlight: null,
    suggestions: [],
    turnedDown: [],
    arranging: null,
    exports: [],
    announcement: { text: '', nth: 0 },
    copied: null,
    putAway: null,
    nudged: null,
    zoom: 1,
  }));
  let messages = 0;
  const dismiss = (id: number) =>
    store.setState((state) => ({ messages: state.messages.filter((message) => message.id !== id) }));
  return {
    ...store,
    dismiss,
    /** Says something to those who cannot see it; nothing appears on the screen. */
    announce: (text: string) =>
      store.setState(({ announcement }) => ({ announcement: { text, nth: announcement.nth + 1 } })),
    /** The letters that were typed ahead, for the field that is there now. */
    takeTypedAhead(): string {
      const { typedAhead } = store.getState();
      store.setState({ typedAhead: '' });
      return typedAhead;
    },
    say(text: string, trouble = false): void {
      messages += 1;
      const id = messages;
      // What is said again and again (a key that is held down) is there once.
      store.setState(({ messages: shown }) => ({
        messages: [...shown.filter((message) => message.text !== text).slice(-2), { id, text, trouble }],
      }));
      if (!trouble) setTimeout(() => dismiss(id), 6000);
    },
  };
}

export type WindowStore = ReturnType<typeof createWindowStore>;
