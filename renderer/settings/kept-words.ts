import type { KeptItem, KeptKind } from '../../shared/host/kept.ts';
import { sizeWords } from '../store/size-words.ts';

type Words = {
  title: string;
  /** What it is, in plain words. */
  about: string;
  /** What goes when it is deleted: "Delete 12 versions for good?" */
  question?: (item: KeptItem) => string;
  /** What the answer says that does it; "Delete" when it is not said. */
  verb?: string;
};

const files = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What is kept, and why. */
export const keptWords: Record<KeptKind, Words> = {
  library: { title: 'The folder of your projects', about: 'New projects are saved here, each in a file of its own.' },
  project: { title: 'Project', about: 'Everything you know of a partnership. Accord never deletes it.' },
  versions: {
    title: 'Versions',
    about: 'Earlier states of a project, to go back to. They go by themselves when they become many.',
    question: ({ count }) =>
      `Delete ${files(count, 'earlier version', 'earlier versions')} for good, those with a name too? The project stays.`,
  },
  recovery: {
    title: 'Recovery copies',
    about: 'Work that is in no file yet, for the case that the computer stops. They go once it is saved.',
    question: () => 'Delete them for good? Work that is in no file yet could then be lost.',
  },
  pictures: {
    title: 'Pictures of the start screen',
    about: 'A small picture without words of each project that was open, with what the partner may see.',
    question: () => 'Delete all of them for good?',
  },
  recents: {
    title: 'The list of recent projects',
    about: 'The name and the place of each project that was open, and when.',
    question: () => 'Forget all recent projects, and delete their pictures? Their files stay.',
    verb: 'Forget',
  },
  settings: {
    title: 'Settings',
    about: 'What you chose here, and what columns of imported lists meant. Nothing of a project.',
    question: () => 'Forget what you chose, and begin with the usual settings again?',
    verb: 'Reset',
  },
  window: {
    title: 'The place of the window',
    about: 'Where the window was and how large.',
    question: () => 'Forget where the window was?',
    verb: 'Forget',
  },
  setAside: {
    title: 'Damaged files, set aside',
    about: 'Lists or settings that could not be read. Nothing needs them any more.',
    question: () => 'Delete them for good?',
  },
  engine: {
    title: 'Files of the window itself',
    about: 'What the window and Accord need to run. They go with Accord.',
  },
};

/** "One Card: versions", or what it is alone. */
export const keptTitle = ({ kind, name }: KeptItem): string =>
  name === '' && kind === 'versions' ? 'Versions of a project that is not in the list' : titleWith(kind, name);

const titleWith = (kind: KeptKind, name: string): string =>
  name === '' ? keptWords[kind].title : `${keptWords[kind].title}: ${name}`;

/** "1 file, 12 kB", or why there is none. */
export function keptSize({ kind, count, size, isThere }: KeptItem): string {
  if (isThere) return `${files(count, 'file', 'files')}, ${sizeWords(size)}`;
  return kind === 'library' ? 'Made with your first project' : 'The file is no longer there';
}
