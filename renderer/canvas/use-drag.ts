import { type NodeChange, type NodePositionChange, type OnNodeDrag, useReactFlow } from '@xyflow/react';
import { type RefObject, useRef, useState } from 'react';
import type { PersonId } from '../../shared/base/ids.ts';
import { belongingAt, moveItems } from '../../shared/model/edits/move.ts';
import { cardFrame, centre, type Frame, type Point, surround } from '../../shared/model/geometry.ts';
import { type Guide, snap } from '../../shared/model/snap.ts';
import { countOf } from '../commands/edit-commands.ts';
import { sayWhoMovedOver } from '../commands/moved-over.ts';
import { useApp } from '../store/app.ts';
import { framesOf } from './frames-of.ts';
import { type Lifted, liftedBy } from './lifted.ts';
import type { Painting } from './map-picture.tsx';
import type { MapNode } from './nodes.ts';
import type { GuideLine } from './painting/live-layer.tsx';
import type { Scene } from './scene.ts';

type Drag = {
  ids: ReadonlySet<string>;
  lifted: Lifted;
  lead: MapNode;
  by: Point;
  /** What is moved as one frame, and what it can line up with. */
  frame: Frame | undefined;
  neighbours: readonly Frame[];
};

/** How near to a line something must be to jump onto it, in pixels. */
const reach = 6;

/** A drag of nodes: painted while it lasts, and one edit when it ends. With Alt it does not jump to its neighbours. */
export function useDrag(scene: RefObject<Scene>, area: RefObject<Frame | null>, painting: RefObject<Painting | null>) {
  const app = useApp();
  const flow = useReactFlow();
  const drag = useRef<Drag | null>(null);
  const isFree = useRef(false);
  const [lifted, setLifted] = useState<Lifted | null>(null);

  const onNodeDragStart: OnNodeDrag<MapNode> = (event, lead, dragged) => {
    const chosen = app.projects.getState().open?.selection;
    // Those that are chosen and not mounted move along with those that are.
    const ids = new Set(chosen?.has(lead.id) ? chosen : dragged.map(({ id }) => id));
    const now = liftedBy(scene.current, ids);
    const frame = surround(framesOf(scene.current.project, ids));
    const neighbours = area.current ? neighboursOf(scene.current, area.current, now.ids) : [];
    drag.current = { ids, lifted: now, lead, by: { x: 0, y: 0 }, frame, neighbours };
    isFree.current = event.altKey;
    setLifted(now);
  };

  const onNodeDrag: OnNodeDrag<MapNode> = (event) => {
    isFree.current = event.altKey;
  };

  /** What React Flow is to do with the nodes: the same, after a jump to where they line up. */
  const follow = (changes: NodeChange<MapNode>[]): NodeChange<MapNode>[] => {
    const now = drag.current;
    const moved = changes.find((change) => isMove(change) && change.id === now?.lead.id) as
      | NodePositionChange
      | undefined;
    if (!now || !moved?.position) return changes;
    const raw = { x: moved.position.x - now.lead.position.x, y: moved.position.y - now.lead.position.y };
    const { by: jump, guides } = isFree.current ? still : jumpOf(now, raw, reach / flow.getZoom());
    now.by = { x: Math.round(raw.x + jump.x), y: Math.round(raw.y + jump.y) };
    painting.current?.live({
      scene: scene.current,
      lifted: now.lifted,
      by: now.by,
      guides: guides.map(lineOf),
      target: targetOf(scene.current, now),
    });
    return changes.map((change) =>
      isMove(change) && change.position
        ? { ...change, position: { x: change.position.x + jump.x, y: change.position.y + jump.y } }
        : change,
    );
  };

  const onNodeDragStop: OnNodeDrag<MapNode> = () => {
    const done = drag.current;
    drag.current = null;
    if (!done) return;
    const { ids, by } = done;
    if (by.x !== 0 || by.y !== 0) {
      const before = scene.current.project;
      app.projects.edit(`Move ${countOf(app, ids)}`, moveItems(ids, by));
      const after = app.projects.getState().open?.project;
      if (after) sayWhoMovedOver(app, before, after);
    }
    painting.current?.live(null);
    setLifted(null);
  };

  return { lifted, follow, onNodeDragStart, onNodeDrag, onNodeDragStop };
}

const isMove = (change: NodeChange<MapNode>): change is NodePositionChange =>
  change.type === 'position' && change.dragging === true;

const still = { by: { x: 0, y: 0 }, guides: [] };

const jumpOf = ({ frame, neighbours }: Drag, by: Point, within: number) =>
  frame ? snap({ ...frame, x: frame.x + by.x, y: frame.y + by.y }, neighbours, within) : still;

/** Everything in view that stays where it is. */
function neighboursOf(scene: Scene, area: Frame, moving: ReadonlySet<string>): Frame[] {
  const { units, notes } = scene.project;
  const frames = [...Object.values(units), ...Object.values(notes)].filter(({ id }) => !moving.has(id));
  const people = scene.peopleIn(area).filter(({ id }) => !moving.has(id));
  return [...people.map(({ position }) => cardFrame(position)), ...frames.map(({ frame }) => frame)];
}

const lineOf = ({ axis, at, from, to }: Guide): GuideLine =>
  axis === 'x'
    ? { from: { x: at, y: from }, to: { x: at, y: to } }
    : { from: { x: from, y: at }, to: { x: to, y: at } };

/** The ground a single person would be put down on, when it is another one. */
function targetOf({ project }: Scene, { ids, by }: Drag): Frame | undefined {
  const [only] = ids;
  const person = ids.size === 1 ? project.people[only as PersonId] : undefined;
  if (!person) return undefined;
  const { position } = person;
  const to = belongingAt(project, centre(cardFrame({ x: position.x + by.x, y: position.y + by.y })));
  if (!to || (to.organisation === person.organisation && to.unit === person.unit)) return undefined;
  return (to.unit ? project.units[to.unit] : project.organisations[to.organisation])?.frame;
}
