import { bottom, cardFrame, type Frame, right, surround } from '../model/geometry.ts';
import type { Project } from '../model/project.ts';
import { PersonCard } from './card.tsx';
import { LinkLabel, LinkLine } from './line.tsx';
import { NotePaper } from './note.tsx';
import { OrganisationGround, UnitFrame } from './organisation.tsx';
import type { Palette } from './palette.ts';
import { routeLinks } from './routes/route-links.ts';

const place = ({ x, y }: { x: number; y: number }): string => `translate(${x} ${y})`;

/** The whole map as one group in map coordinates: grounds, frames, lines, cards, labels, notes. */
export function MapPicture({ project, palette }: { project: Project; palette: Palette }) {
  const routes = routeLinks(project);
  const lines = Object.values(project.links).flatMap((link) => {
    const route = routes.get(link.id);
    return route ? [{ link, route }] : [];
  });
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
      {lines.map(({ link, route }) => (
        <LinkLine key={link.id} link={link} route={route} palette={palette} />
      ))}
      {Object.values(project.people).map((person) => {
        const organisation = project.organisations[person.organisation];
        return organisation ? (
          <g key={person.id} transform={place(person.position)}>
            <PersonCard person={person} organisation={organisation} me={project.me === person.id} palette={palette} />
          </g>
        ) : null;
      })}
      {lines.map(({ link, route }) => (
        <LinkLabel key={link.id} link={link} route={route} palette={palette} />
      ))}
      {Object.values(project.notes).map((note) => (
        <g key={note.id} transform={place(note.frame)}>
          <NotePaper note={note} palette={palette} />
        </g>
      ))}
    </g>
  );
}

/** Air around a drawn map, in map units; lines that go around and attitude marks stay inside of it. */
const margin = 28;

/** A frame around everything that is drawn, with a margin. A map without anything still has a size. */
export function mapBounds(project: Project): Frame {
  const frames = [
    ...Object.values(project.organisations).map((it) => it.frame),
    ...Object.values(project.units).map((it) => it.frame),
    ...Object.values(project.people).map((it) => cardFrame(it.position)),
    ...Object.values(project.notes).map((it) => it.frame),
  ];
  const all = surround(frames) ?? { x: 0, y: 0, width: 400, height: 300 };
  const [x, y] = [Math.floor(all.x - margin), Math.floor(all.y - margin)];
  return { x, y, width: Math.ceil(right(all) + margin - x), height: Math.ceil(bottom(all) + margin - y) };
}
