/** A window that has no room for the answers and the map beside each other; the style sheet of the window says the same. */
export const narrowWindow = '(max-width: 960px)';

export const isNarrow = (): boolean => matchMedia(narrowWindow).matches;
