/** The window's page has an origin of its own: nothing else in the app can be mistaken for it. */
export const scheme = 'app';
export const origin = `${scheme}://accord`;
export const windowAddress = `${origin}/`;
