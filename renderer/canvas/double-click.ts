import type { MouseEvent } from 'react';
import { belongingAt } from '../../shared/model/edits/move.ts';
import { cardSize } from '../../shared/model/geometry.ts';
import { addPersonAt, chosenPlace } from '../commands/map-commands.ts';
import type { App } from '../store/app.ts';

const titleHeight = { organisation: 52, unit: 30 };

/** A double click on a name renames it; anywhere else on the map it adds a person there. */
export function addWhereClicked(app: App, event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const project = app.projects.getState().open?.project;
  if (!project || !target?.closest('.react-flow__pane, .react-flow__node') || target.closest('.react-flow__edge'))
    return;
  const node = target.closest('.react-flow__node');
  const id = node?.getAttribute('data-id');
  const at = app.canvas.current?.placeOf(event.clientX, event.clientY);
  if (!at) return;
  if (node && id && renames(node, event)) {
    app.window.setState({ renaming: id });
    return;
  }
  const place = { x: Math.round(at.x - cardSize.width / 2), y: Math.round(at.y - cardSize.height / 2) };
  const belonging = belongingAt(project, at) ?? chosenPlace(project, new Set());
  if (belonging) addPersonAt(app, belonging, place);
}

/** Cards and notes are renamed anywhere; a unit or an organisation in its title line. */
function renames(node: Element, event: MouseEvent): boolean {
  if (node.matches('.react-flow__node-person, .react-flow__node-note')) return true;
  const box = node.getBoundingClientRect();
  const scale = box.width / (node as HTMLElement).offsetWidth;
  const height = node.matches('.react-flow__node-unit') ? titleHeight.unit : titleHeight.organisation;
  return event.clientY - box.top < height * scale;
}
