import { writeNames } from '../../shared/model/edits/names.ts';
import { isEmpty, type Piece, pieceOf, readPiece, writePiece } from '../../shared/model/edits/piece.ts';
import { hasMap } from '../../shared/model/view.ts';
import type { App } from '../store/app.ts';
import { runSaying } from './command.ts';
import { removable, removeFromMap } from './edit-commands.ts';
import { screenNow } from './go-to-screen.ts';
import { isTyping } from './keys.ts';
import { pasteWords } from './paste-names.ts';
import { pasteBeside, pieceWords } from './paste-piece.ts';
import { isPicture, setPicture } from './set-picture.ts';

/** Our own kind of clipboard content: a piece of a project as JSON. */
const pieceType = 'application/x-accord';

/** A larger piece than this is of no map that we know. */
const mostCharacters = 256 * 1024 * 1024;

/** The selection as a piece; nothing when there is nothing that can be copied. */
export function selectedPiece(app: App, among?: ReadonlySet<string>): Piece | undefined {
  const open = app.projects.getState().open;
  const piece = open && pieceOf(open.project, among ?? open.selection);
  return piece && !isEmpty(piece) ? piece : undefined;
}

/** Puts the selection on the clipboard: for Accord whole, for other programs as names. False when there is none. */
export function copyTo(app: App, clipboard: DataTransfer, cut: boolean): boolean {
  const ids = cut ? removable(app) : undefined;
  const piece = selectedPiece(app, ids);
  if (!piece) return false;
  const text = textOf(piece);
  const written = writePiece(piece);
  clipboard.setData('text/plain', text);
  clipboard.setData(pieceType, written);
  app.window.setState({ copied: { text, piece: written } });
  if (ids) removeFromMap(app, 'Cut', ids);
  app.window.announce(`${cut ? 'Cut' : 'Copied'} ${pieceWords(piece)}.`);
  return true;
}

const textOf = ({ people, organisations, units, notes }: Piece): string =>
  writeNames(people) ||
  [...[...organisations, ...units].map(({ name }) => name), ...notes.map((note) => note.text)].join('\n');

/** Puts what is on the clipboard into the project: a piece of a map, people by their names, or a picture. */
export async function pasteFrom(app: App, clipboard: DataTransfer): Promise<void> {
  const piece = readWhole(clipboard.getData(pieceType));
  const text = clipboard.getData('text/plain');
  const picture = [...clipboard.files].find(isPicture);
  if (piece) pasteBeside(app, piece);
  else if (text.trim()) await pasteWords(app, text);
  else if (picture) await pastePicture(app, picture);
  else app.window.say('There is nothing on the clipboard that can be pasted on the map.');
}

/** What a menu pastes: the browser gives it plain text, which may stand for what was copied in this window. */
export async function pasteText(app: App, text: string): Promise<void> {
  const { copied } = app.window.getState();
  const piece = copied && sameText(copied.text, text) ? readWhole(copied.piece) : undefined;
  if (piece) pasteBeside(app, piece);
  else if (text.trim()) await pasteWords(app, text);
  else app.window.say('There is nothing on the clipboard that can be pasted on the map.');
}

const readWhole = (written: string): Piece | undefined => {
  const piece = written && written.length <= mostCharacters ? readPiece(written) : undefined;
  return piece && !isEmpty(piece) ? piece : undefined;
};

/** Some systems turn the ends of lines into their own. */
const sameText = (a: string, b: string): boolean => a.replaceAll('\r', '') === b.replaceAll('\r', '');

async function pastePicture(app: App, picture: File): Promise<void> {
  const [only] = app.projects.getState().open?.selection ?? [];
  const isOne = app.projects.getState().open?.selection.size === 1;
  if (!(await setPicture(app, isOne ? only : undefined, picture)))
    app.window.say('Select the person or the organisation that the picture is of, then paste it.');
}

/** Hears the browser's own copy, cut and paste, which need no permission. In fields and over chosen text they stay as they are. */
export function listenForClipboard(app: App): () => void {
  const isOurs = (event: ClipboardEvent): boolean => {
    const { dialog } = app.window.getState();
    const { open, partnerSafe } = app.projects.getState();
    return !event.defaultPrevented && !dialog && !isTyping(event.target) && open !== null && !partnerSafe;
  };
  const copy = (event: ClipboardEvent) => {
    if (!isOurs(event) || !event.clipboardData || !document.getSelection()?.isCollapsed) return;
    if (copyTo(app, event.clipboardData, event.type === 'cut')) event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    const { clipboardData } = event;
    if (!isOurs(event) || !clipboardData) return;
    event.preventDefault();
    if (!hasMap(screenNow(app))) app.window.say('Go to the map first, or choose a cell of the list.');
    else void runSaying(app, () => pasteFrom(app, clipboardData));
  };
  // Words that were chosen earlier stay chosen while cards are clicked; what was chosen last is what is copied.
  const stop = app.projects.subscribe(({ open }, { open: before }) => {
    if (open && open.selection !== before?.selection && open.selection.size > 0 && !isTyping(document.activeElement))
      document.getSelection()?.removeAllRanges();
  });
  window.addEventListener('copy', copy);
  window.addEventListener('cut', copy);
  window.addEventListener('paste', paste);
  return () => {
    stop();
    window.removeEventListener('copy', copy);
    window.removeEventListener('cut', copy);
    window.removeEventListener('paste', paste);
  };
}
