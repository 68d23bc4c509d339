/** "Undo: Move 3 people", or "Undo" alone. */
export const named = (verb: string, what: string | undefined): string => (what ? `${verb}: ${what}` : verb);

/** What a command says that is not enabled. */
export const needsProject = 'Open a project first.';
export const needsSelection = 'Select something on the map first.';
