import type { OrganisationId } from '../../base/ids.ts';
import { bottom, cardFrame, cardGap, type Frame, overlaps, right, surround } from '../../model/geometry.ts';
import type { Project } from '../../model/project.ts';
import type { Look } from '../../picture/look.ts';
import { mapBounds } from '../../picture/map.tsx';

/** What of a map is on a slide: the records to draw, and the frame around them. */
export type MapPart = { project: Project; bounds: Frame };

type Kept = Pick<Project, 'organisations' | 'units' | 'people' | 'notes'>;

export const wholeMap = (project: Project, look: Look | undefined): MapPart => ({
  project,
  bounds: mapBounds(project, look),
});

/** One organisation with its people, and the lines between them. */
export function organisationPart(project: Project, id: OrganisationId, look: Look | undefined): MapPart {
  const part = withLinesInside(project, {
    organisations: chosen(project.organisations, (it) => it.id === id),
    units: chosen(project.units, (it) => it.organisation === id),
    people: chosen(project.people, (it) => it.organisation === id),
    notes: {},
  });
  return { project: part, bounds: mapBounds(part, look) };
}

/** What lies in a frame of the map: grounds are cut off at its edges, cards are there whole. All of it when nobody is in it. */
export function partInside(project: Project, area: Frame, look: Look | undefined): MapPart {
  const isInside = (frame: Frame) => overlaps(frame, area);
  const people = chosen(project.people, (it) => isInside(cardFrame(it.position)));
  const cards = Object.values(people).map((it) => cardFrame(it.position));
  if (cards.length === 0) return wholeMap(project, look);
  const notes = chosen(project.notes, (it) => isInside(it.frame));
  const reach = surround([clipped(area, mapBounds(project, look)), ...cards.map(aired)]) as Frame;
  const ground = <It extends { frame: Frame }>(it: It): It => ({ ...it, frame: clipped(it.frame, reach) });
  const part = withLinesInside(project, {
    organisations: each(
      chosen(project.organisations, (it) => overlaps(it.frame, reach)),
      ground,
    ),
    units: each(
      chosen(project.units, (it) => overlaps(it.frame, reach)),
      ground,
    ),
    people,
    notes,
  });
  return { project: part, bounds: reach };
}

/** A card at the edge of a part keeps a strip of the ground it stands on. */
const aired = ({ x, y, width, height }: Frame): Frame => ({
  x: x - cardGap,
  y: y - cardGap,
  width: width + 2 * cardGap,
  height: height + 2 * cardGap,
});

const withLinesInside = (project: Project, kept: Kept): Project => ({
  ...project,
  ...kept,
  links: chosen(project.links, ({ from, to }) => from in kept.people && to in kept.people),
});

function clipped(frame: Frame, by: Frame): Frame {
  const [x, y] = [Math.max(frame.x, by.x), Math.max(frame.y, by.y)];
  return {
    x,
    y,
    width: Math.max(1, Math.min(right(frame), right(by)) - x),
    height: Math.max(1, Math.min(bottom(frame), bottom(by)) - y),
  };
}

const chosen = <Id extends string, It>(records: Record<Id, It>, keep: (it: It) => boolean): Record<Id, It> =>
  Object.fromEntries(Object.entries<It>(records).filter(([, it]) => keep(it))) as Record<Id, It>;

const each = <Id extends string, It>(records: Record<Id, It>, change: (it: It) => It): Record<Id, It> =>
  Object.fromEntries(Object.entries<It>(records).map(([id, it]) => [id, change(it)])) as Record<Id, It>;
