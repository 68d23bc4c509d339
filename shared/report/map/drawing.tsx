import { cardFrame, type Frame } from '../../model/geometry.ts';
import type { Person } from '../../model/person.ts';
import { drawable } from '../../picture/text.ts';
import { cardAnchor, hasRow, type Report, rowAnchor } from '../report.ts';

export const viewBoxOf = ({ x, y, width, height }: Frame): string => `${x} ${y} ${width} ${height}`;

/** The part of the map that is drawn, for whoever cannot see it. */
export const mapLabel = ({ title, view }: Report): string =>
  view ? `Map of ${title}: ${drawable(view)}` : `Map of ${title}`;

/** Over the cards of these people: nothing to be seen, but a place to arrive at, and a way to their rows in the list. */
export const CardLinks = ({ report, people }: { report: Report; people: readonly Person[] }) =>
  people.filter(({ id }) => hasRow(report, id)).map((person) => <CardLink key={person.id} person={person} />);

const CardLink = ({ person: { id, position } }: { person: Person }) => (
  <a id={cardAnchor(id)} href={`#${rowAnchor(id)}`}>
    <rect {...cardFrame(position)} fill="#fff" fillOpacity={0} />
  </a>
);

/** A sheet of the map begins with what it is a map of, unless a cover has said so. */
export const mapHeading = ({ title, sections }: Report): string =>
  sections.indexOf('cover') >= 0 && sections.indexOf('cover') < sections.indexOf('map') ? 'Map' : title;
