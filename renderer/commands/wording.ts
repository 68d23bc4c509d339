import { keysText } from './keys.ts';

/** "Undo: Move 3 people", or "Undo" alone. */
export const named = (verb: string, what: string | undefined): string => (what ? `${verb}: ${what}` : verb);

/** What a command says that is not enabled. */
export const needsProject = 'Open a project first.';
export const needsSelection = 'Select something on the map first.';

/** The key that hides what is private, and shows it again. */
export const quickHideKeys = ['F8'] as const;

/** What says why something cannot be done while only what the partner may see is shown. */
export const showFirst = (): string =>
  `Only what the partner may see is shown. Press ${keysText(quickHideKeys[0])} to show everything first.`;
