/** Shortcuts are data: "Mod+Shift+Z". Mod is Ctrl, or Cmd on a Mac. The last part is the key as the browser names it. */
type Stroke = { mod: boolean; shift: boolean; alt: boolean; key: string };

export const isMac = (): boolean => /Mac/.test(navigator.platform);

export function strokeOf(keys: string): Stroke {
  const parts = keys.split('+');
  const key = parts.at(-1) || '+';
  return { mod: parts.includes('Mod'), shift: parts.includes('Shift'), alt: parts.includes('Alt'), key };
}

/** Whether a key press is this shortcut. For signs that need Shift on some keyboards ("+"), Shift does not count. */
export function matches(event: KeyboardEvent, keys: string): boolean {
  const stroke = strokeOf(keys);
  const mod = isMac() ? event.metaKey : event.ctrlKey;
  const letter = /^[a-z]$/i.test(stroke.key);
  const sameKey = event.key.toLowerCase() === stroke.key.toLowerCase();
  const sameShift = event.shiftKey === stroke.shift || (!letter && stroke.key.length === 1);
  return sameKey && mod === stroke.mod && sameShift && event.altKey === stroke.alt;
}

/** How a shortcut is shown to the user. */
export function keysText(keys: string): string {
  const stroke = strokeOf(keys);
  const names = [
    stroke.mod && (isMac() ? '⌘' : 'Ctrl'),
    stroke.alt && 'Alt',
    stroke.shift && (isMac() ? '⇧' : 'Shift'),
  ];
  const key = stroke.key.length === 1 ? stroke.key.toUpperCase() : stroke.key;
  return [...names.filter(Boolean), key].join(isMac() ? '' : '+');
}

/** Whether the user is typing: then single keys belong to the text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
