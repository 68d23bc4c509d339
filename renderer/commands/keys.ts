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
  // With Alt, a Mac types another sign ("¡" for 1): there the place of the key counts.
  const sameKey =
    event.key.toLowerCase() === stroke.key.toLowerCase() || (stroke.alt && event.code === codeOf(stroke.key));
  const sameShift = event.shiftKey === stroke.shift || (!letter && stroke.key.length === 1);
  return sameKey && mod === stroke.mod && sameShift && event.altKey === stroke.alt;
}

const signs: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' };
/** What is printed on the keys of a Mac. */
const macNames: Record<string, string> = { Backspace: 'Delete', Delete: 'Forward Delete', Enter: 'Return' };
function codeOf(key: string): string | undefined {
  if (/^\d$/.test(key)) return `Digit${key}`;
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  return { '-': 'Minus', '=': 'Equal', '+': 'Equal' }[key];
}

/** How a shortcut is shown to the user. */
export function keysText(keys: string): string {
  const stroke = strokeOf(keys);
  const names = [
    stroke.mod && (isMac() ? '⌘' : 'Ctrl'),
    stroke.alt && (isMac() ? '⌥' : 'Alt'),
    stroke.shift && (isMac() ? '⇧' : 'Shift'),
  ];
  const named = (isMac() && macNames[stroke.key]) || signs[stroke.key] || stroke.key;
  const key = named.length === 1 ? named.toUpperCase() : named;
  return [...names.filter(Boolean), key].join(isMac() ? '' : '+');
}

/** Whether the user is typing: then single keys belong to the text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
