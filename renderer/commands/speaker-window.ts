/** What the window of the speaker is called: the desktop door lets a window of this name be opened, and no other. */
const name = 'accord-speaker';

/**
 * Opens the window of the speaker. It has no address: it is empty, of our own origin, and drawn by this window, so that it
 * needs neither a token nor the host. Nothing when the browser refuses it.
 */
export function openSpeakerWindow(): Window | null {
  return window.open('about:blank', name, 'popup,width=1100,height=760');
}
