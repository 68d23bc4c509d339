/** Where a presentation is: the step, `count` for the end after the last one; and what lies over it. */
export type Present = {
  at: number;
  cover: 'black' | 'white' | null;
  /** The digits of a step that is to be gone to with Enter. */
  typed: string;
  /** Whether the keys are shown. */
  keys: boolean;
};

export const begun = (at: number): Present => ({ at, cover: null, typed: '', keys: false });

const plain = (now: Present, at: number): Present => ({ ...now, at, cover: null, typed: '', keys: false });

/** Goes to a step; before the first there is none, after the last one is the end. */
export const goTo = (now: Present, at: number, count: number): Present => plain(now, Math.min(count, Math.max(0, at)));

/** The next step. What covers the screen goes first. */
export const next = (now: Present, count: number): Present => goTo(now, now.cover ? now.at : now.at + 1, count);

export const previous = (now: Present, count: number): Present => goTo(now, now.cover ? now.at : now.at - 1, count);

/** The screen black or white, or as it was when it is so already. */
export const covered = (now: Present, cover: 'black' | 'white'): Present => ({
  ...now,
  cover: now.cover === cover ? null : cover,
  typed: '',
  keys: false,
});

const forward: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n', 'N']);
const back: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowUp', 'Backspace', 'PageUp', 'p', 'P']);

/** What a key of the usual presentation programs does; `leave` ends, undefined is no key of ours. */
export function pressed(now: Present, key: string, count: number): Present | 'leave' | undefined {
  if (/^\d$/.test(key)) return { ...now, typed: `${now.typed}${key}`.slice(-4) };
  if (key === 'Enter') return now.typed === '' ? next(now, count) : jumped(now, count);
  if (forward.has(key)) return next(now, count);
  if (back.has(key)) return previous(now, count);
  switch (key) {
    case 'Home':
      return goTo(now, 0, count);
    case 'End':
      return goTo(now, count - 1, count);
    case 'b':
    case 'B':
    case '.':
      return covered(now, 'black');
    case 'w':
    case 'W':
    case ',':
      return covered(now, 'white');
    case '?':
      return { ...now, keys: !now.keys, typed: '' };
    case 'Escape':
      return escaped(now);
    default:
      return undefined;
  }
}

/** Escape closes what is open over the story first, and then the story. */
const escaped = (now: Present): Present | 'leave' =>
  now.keys || now.typed !== '' ? { ...now, keys: false, typed: '' } : 'leave';

/** The step whose number was typed; one that is not there changes nothing. */
function jumped(now: Present, count: number): Present {
  const to = Number(now.typed) - 1;
  return to >= 0 && to < count ? goTo(now, to, count) : { ...now, typed: '' };
}

/** The keys for whoever asks. */
export const keysHelp: readonly [keys: string, what: string][] = [
  ['→ ↓ Space Enter Page Down N', 'Next step'],
  ['← ↑ Backspace Page Up P', 'Step before'],
  ['Home, End', 'First step, last step'],
  ['A number, then Enter', 'That step'],
  ['B or .', 'Black screen, and back'],
  ['W or ,', 'White screen, and back'],
  ['F', 'Full screen'],
  ['S', 'Speaker view'],
  ['?', 'These keys'],
  ['Esc', 'End'],
];
