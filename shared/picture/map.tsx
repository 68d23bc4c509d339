import type { LinkId } from '../base/ids.ts';
import { bottom, cardFrame, type Frame, right, surround } from '../model/geometry.ts';
import type { Project } from '../model/project.ts';
import { PersonCard } from './card.tsx';
import { LinkLabel, LinkLine } from './line.tsx';
import { dimmedOpacity, type Look, type Presence } from './look.ts';
import { NotePaper } from './note.tsx';
import { OrganisationGround, UnitFrame } from './organisation.tsx';
import type { Palette } from './palette.ts';
import type { Route } from './routes/route-between.ts';
import { routeLinks } from './routes/route-links.ts';

const place = ({ x, y }: { x: number; y: number }): string => `translate(${x} ${y})`;

type Drawn = { project: Project; palette: Palette; look?: Look | undefined };

const opacityOf = (presence: Presence | undefined) => (presence === 'dimmed' ? dimmedOpacity : undefined);

/**
 * The whole map as one group in map coordinates: grounds, frames, lines, cards, labels, notes. With a look it leaves out
 * what is hidden, pales what is dimmed, and the cards show what the lens is about. Who draws parts of a map gives the
 * routes of the whole.
 */
export function MapPicture({
  project,
  palette,
  look,
  routes = routeLinks(project),
}: Drawn & { routes?: ReadonlyMap<LinkId, Route> }) {
  const lines = Object.values(project.links).flatMap((link) => {
    const [route, presence] = [routes.get(link.id), look?.link(link.id)];
    return route && presence !== 'hidden' ? [{ link, route, opacity: opacityOf(presence) }] : [];
  });
  return (
    <g>
      <Grounds project={project} palette={palette} />
      {lines.map(({ link, route, opacity }) => (
        <g key={link.id} opacity={opacity}>
          <LinkLine link={link} route={route} palette={palette} />
        </g>
      ))}
      <Cards project={project} palette={palette} look={look} />
      {lines.map(({ link, route, opacity }) => (
        <g key={link.id} opacity={opacity}>
          <LinkLabel link={link} route={route} palette={palette} />
        </g>
      ))}
      {Object.values(project.notes).map((note) => (
        <g key={note.id} transform={place(note.frame)}>
          <NotePaper note={note} palette={palette} />
        </g>
      ))}
    </g>
  );
}

function Grounds({ project, palette }: Drawn) {
  return (
    <g>
      {Object.values(project.organisations).map((organisation) => (
        <g key={organisation.id} transform={place(organisation.frame)}>
          <OrganisationGround organisation={organisation} palette={palette} />
        </g>
      ))}
      {Object.values(project.units).map((unit) => {
        const organisation = project.organisations[unit.organisation];
        return organisation ? (
          <g key={unit.id} transform={place(unit.frame)}>
            <UnitFrame unit={unit} organisation={organisation} palette={palette} />
          </g>
        ) : null;
      })}
    </g>
  );
}

function Cards({ project, palette, look }: Drawn) {
  return Object.values(project.people).map((person) => {
    const organisation = project.organisations[person.organisation];
    const presence = look?.person(person.id);
    if (!organisation || presence === 'hidden') return null;
    const shown = { person, organisation, me: project.me === person.id, palette, ...(look && { lens: look.lens }) };
    return (
      <g key={person.id} transform={place(person.position)} opacity={opacityOf(presence)}>
        <PersonCard {...shown} />
      </g>
    );
  });
}

/** Air around a drawn map, in map units; lines that go around and attitude marks stay inside of it. */
const margin = 28;

/** A frame around everything that is drawn, with a margin. A map without anything still has a size. */
export function mapBounds(project: Project, look?: Look): Frame {
  const frames = [
    ...Object.values(project.organisations).map((it) => it.frame),
    ...Object.values(project.units).map((it) => it.frame),
    ...Object.values(project.people)
      .filter((it) => look?.person(it.id) !== 'hidden')
      .map((it) => cardFrame(it.position)),
    ...Object.values(project.notes).map((it) => it.frame),
  ];
  const all = surround(frames) ?? { x: 0, y: 0, width: 400, height: 300 };
  const [x, y] = [Math.floor(all.x - margin), Math.floor(all.y - margin)];
  return { x, y, width: Math.ceil(right(all) + margin - x), height: Math.ceil(bottom(all) + margin - y) };
}
