import { cardFrame, type Frame, organisationPadding, surround } from '../geometry.ts';
import type { Project } from '../project.ts';
import { pieceOf } from './piece.ts';

/**
 * A project with nothing but what is selected and what is in it, as `pieceOf` takes it: with the organisations and units
 * that the people are in, no larger than they have to be for them.
 */
export function onlySelected(project: Project, ids: ReadonlySet<string>): Project {
  const piece = pieceOf(project, ids);
  const whole = new Set<string>([...piece.organisations, ...piece.units].map(({ id }) => id));
  const homes = new Set<string>(piece.people.flatMap(({ organisation, unit }) => [organisation, unit ?? '']));
  const units = Object.values(project.units).filter(({ id }) => whole.has(id) || homes.has(id));
  for (const unit of units) homes.add(unit.organisation);
  const organisations = Object.values(project.organisations).filter(({ id }) => whole.has(id) || homes.has(id));
  const { side, top, bottom } = organisationPadding;
  const shrunk = organisations.map((organisation) => {
    if (whole.has(organisation.id)) return organisation;
    const inside: Frame[] = [
      ...units.filter((unit) => unit.organisation === organisation.id).map(({ frame }) => frame),
      ...piece.people
        .filter((each) => each.organisation === organisation.id)
        .map(({ position }) => cardFrame(position)),
    ];
    const around = surround(inside) ?? organisation.frame;
    const frame = {
      x: around.x - side,
      y: around.y - top,
      width: around.width + 2 * side,
      height: around.height + top + bottom,
    };
    return { ...organisation, frame };
  });
  return {
    ...project,
    organisations: byId(shrunk),
    units: byId(units),
    people: byId(piece.people),
    links: byId(piece.links),
    notes: byId(piece.notes),
  };
}

const byId = <Each extends { id: string }>(all: readonly Each[]): Record<Each['id'], Each> =>
  Object.fromEntries(all.map((each) => [each.id, each])) as Record<Each['id'], Each>;
