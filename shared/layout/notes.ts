import type { NoteId } from '../base/ids.ts';
import { bottom, cardFrame, cardGap, centre, contains, type Frame, type Point, right } from '../model/geometry.ts';
import type { Note } from '../model/note.ts';
import type { Project } from '../model/project.ts';
import { type Block, moved } from './block.ts';
import { clearOf, inTheWay, type Way } from './clear.ts';

/** A note this near to a card is about that person, and goes with them. */
const near = 120;

/** Notes go with the person or the organisation they are at, and lie over no card; those beside the grounds stay beside. */
export function placeNotes(project: Project, map: Block): Map<NoteId, Frame> {
  const cards = [...map.people.values()].map(cardFrame);
  const grounds = [...map.organisations.values()];
  const placed = new Map<NoteId, Frame>();
  for (const note of Object.values(project.notes)) {
    const at = centre(note.frame);
    const isOnGround = Object.values(project.organisations).some(({ frame }) => contains(frame, at));
    const by = isOnGround ? withWhom(project, map, note) : { x: 0, y: 0 };
    const taken = [...placed.values(), ...(isOnGround ? cards : grounds)];
    const { x, y, width, height } = moved(note.frame, by);
    const frame = nearestClear({ x: Math.round(x), y: Math.round(y), width, height }, taken);
    placed.set(note.id, frame);
  }
  return placed;
}

function withWhom(project: Project, map: Block, note: Note): Point {
  let nearest: { away: number; by: Point } | undefined;
  for (const { id, position } of Object.values(project.people)) {
    const now = map.people.get(id);
    const away = distance(cardFrame(position), note.frame);
    if (now && away < (nearest?.away ?? near)) nearest = { away, by: { x: now.x - position.x, y: now.y - position.y } };
  }
  if (nearest) return nearest.by;
  const ground = Object.values(project.organisations).find(({ frame }) => contains(frame, centre(note.frame)));
  const now = ground && map.organisations.get(ground.id);
  return now ? { x: now.x - ground.frame.x, y: now.y - ground.frame.y } : { x: 0, y: 0 };
}

function distance(a: Frame, b: Frame): number {
  const x = Math.max(0, a.x - right(b), b.x - right(a));
  const y = Math.max(0, a.y - bottom(b), b.y - bottom(a));
  return Math.hypot(x, y);
}

const ways: readonly Way[] = ['right', 'down', 'left', 'up'];

function nearestClear(frame: Frame, taken: readonly Frame[]): Frame {
  if (!inTheWay(frame, taken, 0)) return frame;
  const places = ways.map((way) => clearOf(frame, taken, cardGap, way));
  const moveOf = (place: Frame) => Math.abs(place.x - frame.x) + Math.abs(place.y - frame.y);
  return places.reduce((a, b) => (moveOf(b) < moveOf(a) ? b : a));
}
