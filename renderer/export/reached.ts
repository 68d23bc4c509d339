/** What scrolls is reached by keyboard, although nothing in it may be there to press. */
export const reached = { tabIndex: 0 };
