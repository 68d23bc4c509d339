import { type Frame, overlaps, type Point } from '../../../shared/model/geometry.ts';
import type { Link } from '../../../shared/model/link.ts';
import type { Person } from '../../../shared/model/person.ts';
import { distantStroke } from '../../../shared/picture/line.tsx';
import { dimmedOpacity, type Presence } from '../../../shared/picture/look.ts';
import type { Palette } from '../../../shared/picture/palette.ts';
import type { Curve } from '../../../shared/picture/routes/curve.ts';
import type { Scene } from '../scene.ts';
import { type Brush, paintMarks } from './brush.ts';
import type { Drawings } from './drawings.tsx';

/** Below this many pixels to a map unit the words of a card cannot be read: its silhouette says as much. */
const wordsFrom = 0.26;
/** Below this, lines have no heads, dashes and labels that could be seen, where there are many of them. */
const headsFrom = 0.36;
const manyLines = 400;
const labelsFrom = 0.4;
/** Lines that are stroked at once. */
const bundle = 120;

const presence: Record<Presence, number> = { shown: 1, dimmed: dimmedOpacity, hidden: 0 };

/** A part of the map: a piece of it, the people and lines there, and which grounds and notes belong to it. */
export type Part = {
  area: Frame;
  people: readonly Person[];
  links: readonly Link[];
  has: (id: string) => boolean;
};

/**
 * Paints a part of the map as `MapPicture` draws it, from the ground up. It can be stopped after every step and gone on
 * with later.
 */
export function* paintMap(brush: Brush, drawings: Drawings, scene: Scene, part: Part): Generator<void> {
  const { project, look } = scene;
  const { people, links } = part;
  const present = (how: Presence) => {
    brush.presence = presence[how];
  };
  present('shown');
  yield* paintGrounds(brush, drawings, scene, part);
  if (brush.scale < headsFrom && links.length > manyLines) yield* paintTraces(brush, drawings.palette, scene, links);
  else
    for (const link of links) {
      const route = scene.routeOf(link);
      if (!route) continue;
      present(look.link(link.id));
      paintMarks(brush, drawings.line(link, route), origin);
      yield;
    }
  const readable = brush.scale >= wordsFrom;
  for (const person of people) {
    const organisation = project.organisations[person.organisation];
    if (!organisation) continue;
    present(look.person(person.id));
    const me = project.me === person.id;
    const marks = readable
      ? drawings.card(person, organisation, me, look.lens)
      : drawings.silhouette(organisation.colour);
    paintMarks(brush, marks, person.position);
    yield;
  }
  if (brush.scale >= labelsFrom) yield* paintLabels(brush, drawings, scene, links);
  present('shown');
  for (const note of Object.values(project.notes))
    if (part.has(note.id) && overlaps(note.frame, part.area)) paintMarks(brush, drawings.note(note), note.frame);
}

/** Lines that are proposed, over everything: they are no part of the map yet. */
export function paintGhosts(brush: Brush, drawings: Drawings, scene: Scene): void {
  brush.presence = 1;
  for (const route of scene.ghosts) paintMarks(brush, drawings.ghost(route), origin);
}

const origin = { x: 0, y: 0 };

function* paintGrounds(brush: Brush, drawings: Drawings, { project }: Scene, { area, has }: Part): Generator<void> {
  for (const organisation of Object.values(project.organisations)) {
    if (!has(organisation.id) || !overlaps(organisation.frame, area)) continue;
    paintMarks(brush, drawings.ground(organisation), organisation.frame);
    yield;
  }
  for (const unit of Object.values(project.units)) {
    const organisation = project.organisations[unit.organisation];
    if (!organisation || !has(unit.id) || !overlaps(unit.frame, area)) continue;
    paintMarks(brush, drawings.unit(unit, organisation), unit.frame);
    yield;
  }
}

function* paintLabels(brush: Brush, drawings: Drawings, scene: Scene, links: readonly Link[]): Generator<void> {
  for (const link of links) {
    const route = link.label ? scene.routeOf(link) : undefined;
    if (!route) continue;
    brush.presence = presence[scene.look.link(link.id)];
    paintMarks(brush, drawings.label(link, route), origin);
    yield;
  }
}

/** Lines from afar: those that look the same are stroked together. */
function* paintTraces(brush: Brush, palette: Palette, scene: Scene, links: readonly Link[]): Generator<void> {
  const alike = Map.groupBy(links, (link) => `${link.kind} ${link.strength} ${scene.look.link(link.id)}`);
  const { context } = brush;
  // Many lines on little room would be one dark ground.
  const faint = Math.min(1, 0.35 + brush.scale) * Math.min(1, Math.max(0.18, 900 / links.length));
  for (const some of alike.values()) {
    const [first] = some;
    if (!first) continue;
    const { colour, width, opacity } = distantStroke(first, palette);
    context.strokeStyle = colour;
    context.setLineDash([]);
    context.lineWidth = Math.max(width, 0.5 / brush.scale);
    context.globalAlpha = opacity * presence[scene.look.link(first.id)] * faint;
    for (let from = 0; from < some.length; from += bundle) {
      context.beginPath();
      for (const link of some.slice(from, from + bundle)) trace(context, scene.routes.direct(link)?.curve);
      context.stroke();
      yield;
    }
  }
}

function trace(context: CanvasRenderingContext2D, curve: Curve | undefined): void {
  if (!curve) return;
  const [start, ...rest] = curve.points;
  if (!start) return;
  context.moveTo(start.x, start.y);
  if (curve.kind === 'cubic') {
    const [, first, second, end] = curve.points;
    context.bezierCurveTo(first.x, first.y, second.x, second.y, end.x, end.y);
  } else for (const point of rest as Point[]) context.lineTo(point.x, point.y);
}
