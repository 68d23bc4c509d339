import { makeRoom } from '../../shared/model/edits/make-room.ts';
import { bottom, cardFrame, cardGap, cardSize, type Frame, overlaps, right } from '../../shared/model/geometry.ts';
import type { Project } from '../../shared/model/project.ts';

/** What is wrong with how a map is arranged, in sentences; nothing when it is neat. */
export function untidiness(before: Project, after: Project): string[] {
  return [
    ...overlappingCards(after),
    ...outsideOfTheirFrame(after),
    ...movedPins(before, after),
    ...overlappingFrames(after),
  ];
}

/** A gap, less what is lost to rounding where people are pinned at broken coordinates. */
const air = cardGap - 0.01;

/** Pairs of cards with less air than a gap; two pinned people may stand as their user put them. */
export function overlappingCards(project: Project): string[] {
  const people = Object.values(project.people).sort((a, b) => a.position.x - b.position.x);
  const wrong: string[] = [];
  for (const [nth, one] of people.entries()) {
    for (const other of people.slice(nth + 1)) {
      if (other.position.x >= one.position.x + cardSize.width + air) break;
      if (Math.abs(one.position.y - other.position.y) >= cardSize.height + air) continue;
      if (!one.pinned || !other.pinned) wrong.push(`${one.id} is nearer than a gap to ${other.id}`);
    }
  }
  return wrong;
}

const holds = (frame: Frame, other: Frame): boolean =>
  frame.x <= other.x && frame.y <= other.y && right(frame) >= right(other) && bottom(frame) >= bottom(other);

export function outsideOfTheirFrame(project: Project): string[] {
  return Object.values(project.people).flatMap((person) => {
    const card = cardFrame(person.position);
    const frames = [
      person.unit && project.units[person.unit]?.frame,
      project.organisations[person.organisation]?.frame,
    ];
    return frames.every((frame) => !frame || holds(frame, card)) ? [] : [`${person.id} is outside of a frame`];
  });
}

export function movedPins(before: Project, after: Project): string[] {
  return Object.values(before.people)
    .filter(
      ({ id, pinned, position }) => pinned && JSON.stringify(after.people[id]?.position) !== JSON.stringify(position),
    )
    .map(({ id }) => `pinned ${id} has moved`);
}

export function overlappingFrames(project: Project): string[] {
  const organisations = Object.values(project.organisations);
  const units = Object.values(project.units);
  const pairs = <Item extends { id: string; frame: Frame }>(items: readonly Item[]) =>
    items.flatMap((one, nth) =>
      items
        .slice(nth + 1)
        .flatMap((other) => (overlaps(one.frame, other.frame) ? [`${one.id} lies over ${other.id}`] : [])),
    );
  const strayed = units
    .filter((unit) => {
      const ground = project.organisations[unit.organisation];
      return ground && !holds(ground.frame, unit.frame);
    })
    .map(({ id }) => `unit ${id} is outside of its ground`);
  return [...pairs(organisations), ...pairs(units), ...strayed];
}

/** Whether the next edit would leave the map as it is: nothing has to make room. */
export function isAtRest(project: Project): boolean {
  const next = structuredClone(project);
  makeRoom(next);
  return JSON.stringify(next) === JSON.stringify(project);
}
