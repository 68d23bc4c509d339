import type { MouseEvent } from 'react';
import { belongingAt } from '../../shared/model/edits/move.ts';
import { cardSize, type Point } from '../../shared/model/geometry.ts';
import type { Project } from '../../shared/model/project.ts';
import { isTyping } from '../commands/keys.ts';
import { addPersonAt, chosenPlace } from '../commands/map-commands.ts';
import { isHiding } from '../commands/quick-hide.ts';
import type { App } from '../store/app.ts';

/** How high the title line of a unit and of an organisation is, in map units. */
const titleHeight = { unit: 30, organisation: 52 };

/** A double click on a name, a label or a note lets it be typed over; anywhere else on the map it adds a person there. */
export function addWhereClicked(app: App, event: MouseEvent): void {
  if (isHiding(app)) return;
  const project = app.projects.getState().open?.project;
  const at = app.canvas.current?.placeOf(event.clientX, event.clientY);
  if (!project || !at || isTyping(event.target)) return;
  const id = app.canvas.current?.itemAt(event.clientX, event.clientY);
  if (id && isNamedAt(project, id, at)) {
    app.window.setState({ renaming: id });
    return;
  }
  const place = { x: Math.round(at.x - cardSize.width / 2), y: Math.round(at.y - cardSize.height / 2) };
  const belonging = belongingAt(project, at) ?? chosenPlace(project, new Set());
  if (belonging) addPersonAt(app, belonging, place);
}

/** Cards, notes and lines are named anywhere on them; a unit or an organisation in its title line. */
function isNamedAt({ units, organisations }: Project, id: string, at: Point): boolean {
  const framed: Record<string, { frame: Point }> = { ...units, ...organisations };
  const frame = framed[id]?.frame;
  if (!frame) return true;
  return at.y - frame.y < (Object.hasOwn(units, id) ? titleHeight.unit : titleHeight.organisation);
}
