/** "Undo: Move 3 people", or "Undo" alone. */
export const named = (verb: string, what: string | undefined): string => (what ? `${verb}: ${what}` : verb);
