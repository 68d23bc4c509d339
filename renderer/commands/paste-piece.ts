import type { Belonging } from '../../shared/model/edits/move.ts';
import { pastePiece } from '../../shared/model/edits/paste.ts';
import { type Piece, renewed, topOf } from '../../shared/model/edits/piece.ts';
import type { App } from '../store/app.ts';

/** Puts a piece into the project: into the selected unit or organisation, else where it came from. */
export function pasteBeside(app: App, piece: Piece): void {
  put(app, 'Paste', piece, placeFor(app, piece));
}

/** Puts a copy of a piece beside it. */
export const duplicatePiece = (app: App, piece: Piece): void => put(app, 'Duplicate', piece, undefined);

function put(app: App, verb: string, piece: Piece, place: Belonging | undefined): void {
  const copy = renewed(piece);
  const aim = { place, middle: app.canvas.current?.middle() };
  app.projects.edit(`${verb} ${pieceWords(piece)}`, pastePiece(copy, aim), { select: topOf(copy) });
  const pasted = app.projects.getState().open?.selection ?? [];
  app.canvas.current?.reveal(pasted);
  app.window.announce(`${verb === 'Paste' ? 'Pasted' : 'Duplicated'} ${pieceWords(piece)}.`);
}

/** The one unit or organisation that is selected. What was copied itself is no place for its own copy. */
function placeFor(app: App, piece: Piece): Belonging | undefined {
  const open = app.projects.getState().open;
  const [id] = open?.selection ?? [];
  if (!open || !id || open.selection.size > 1) return undefined;
  if ([...piece.units, ...piece.organisations].some((each) => each.id === id)) return undefined;
  const unit = Object.values(open.project.units).find((each) => each.id === id);
  if (unit) return { organisation: unit.organisation, unit: unit.id };
  const organisation = Object.values(open.project.organisations).find((each) => each.id === id);
  return organisation && { organisation: organisation.id };
}

/** "Dana Whitfield", "3 people", "City Library", "5 things". */
export function pieceWords(piece: Piece): string {
  const top = new Set(topOf(piece));
  const named = [...piece.organisations, ...piece.units, ...piece.people].filter(({ id }) => top.has(id));
  const notes = top.size - named.length;
  if (top.size === 1) return notes === 1 ? 'a note' : named[0]?.name || 'one without a name';
  if (piece.people.every(({ id }) => top.has(id)) && piece.people.length === top.size) return `${top.size} people`;
  return notes === top.size ? `${notes} notes` : `${top.size} things`;
}
