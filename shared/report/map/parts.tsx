import type { LinkId } from '../../base/ids.ts';
import { cardFrame, type Frame, organisationPadding, surround } from '../../model/geometry.ts';
import type { Link } from '../../model/link.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import type { Unit } from '../../model/unit.ts';
import { legendOf } from '../../picture/legend.tsx';
import { LegendList } from '../../picture/legend-list.tsx';
import { MapPicture } from '../../picture/map.tsx';
import type { Route } from '../../picture/routes/route-between.ts';
import { routeLinks } from '../../picture/routes/route-links.ts';
import { capital, counted } from '../../picture/sentences.ts';
import { drawable } from '../../picture/text.ts';
import { opinionWords } from '../../picture/words.ts';
import { sidesInOrder, unitsInOrder } from '../in-order.ts';
import { pageForMap, sheetPage } from '../page.ts';
import { type Asked, printed, type Report, type Sheet } from '../report.ts';
import { CardLinks, viewBoxOf } from './drawing.tsx';
import { legendHeight } from './one-page.tsx';

/** An organisation, a unit, or whoever of an organisation is in none: a part of the map with a page of its own. */
type Part = {
  key: string;
  title: string;
  within: string;
  organisation: Organisation;
  units: readonly Unit[];
  people: readonly Person[];
};

const mostScale = 1.5;
const air = 28;

/** Each organisation on a page of its own, ours first. */
export const mapByOrganisation = (report: Report, asked: Asked): Sheet[] =>
  sheetsOf(
    report,
    asked,
    sidesInOrder(report.project).map((organisation) => organisationPart(report, organisation)),
  );

/** Each unit on a page of its own, and whoever is in no unit together. */
export const mapByUnit = (report: Report, asked: Asked): Sheet[] =>
  sheetsOf(
    report,
    asked,
    sidesInOrder(report.project).flatMap((organisation) => unitParts(report, organisation)),
  );

const isVisible = ({ look }: Report, { id }: Person): boolean => look?.person(id) !== 'hidden';

const nameOfOrganisation = ({ name }: Organisation): string => drawable(name).trim() || 'Organisation without a name';
const nameOfUnit = ({ name }: Unit): string => drawable(name).trim() || 'Unit without a name';

function organisationPart(report: Report, organisation: Organisation): Part {
  const units = unitsInOrder(report.project, organisation.id);
  return {
    key: organisation.id,
    title: nameOfOrganisation(organisation),
    within: counted(units.length, 'unit', 'units'),
    organisation,
    units,
    people: peopleWhere(report, (person) => person.organisation === organisation.id),
  };
}

function unitParts(report: Report, organisation: Organisation): Part[] {
  const within = nameOfOrganisation(organisation);
  const units = unitsInOrder(report.project, organisation.id);
  const part = (key: string, title: string, ofIt: readonly Unit[], people: readonly Person[]): Part => {
    const frame = groundAround([...ofIt.map((unit) => unit.frame), ...framesOf(people)]) ?? organisation.frame;
    return { key, title, within, organisation: { ...organisation, frame }, units: ofIt, people };
  };
  const others = peopleWhere(report, (person) => person.organisation === organisation.id && !person.unit);
  return [
    ...units.map((unit) => {
      const people = peopleWhere(report, (person) => person.unit === unit.id);
      return part(unit.id, nameOfUnit(unit), [unit], people);
    }),
    ...(others.length > 0 || units.length === 0
      ? [part(`${organisation.id} others`, units.length === 0 ? within : 'Without a unit', [], others)]
      : []),
  ];
}

const framesOf = (people: readonly Person[]): Frame[] => people.map(({ position }) => cardFrame(position));

/** The ground of the organisation under a part of it, with room for its name. */
function groundAround(frames: readonly Frame[]): Frame | undefined {
  const all = surround(frames);
  const { side, top, bottom } = organisationPadding;
  return all && { x: all.x - side, y: all.y - top, width: all.width + 2 * side, height: all.height + top + bottom };
}

const peopleWhere = (report: Report, is: (person: Person) => boolean): Person[] =>
  Object.values(report.project.people).filter((person) => is(person) && isVisible(report, person));

function sheetsOf(report: Report, asked: Asked, parts: readonly Part[]): Sheet[] {
  const routes = routeLinks(report.project);
  const linksOf = new Map<string, Link[]>();
  for (const link of Object.values(report.project.links)) {
    if (report.look?.link(link.id) === 'hidden') continue;
    for (const end of [link.from, link.to]) linksOf.set(end, [...(linksOf.get(end) ?? []), link]);
  }
  return parts.map((part) => partSheet({ report, asked, part, routes, linksOf }));
}

type SheetParts = {
  report: Report;
  asked: Asked;
  part: Part;
  routes: ReadonlyMap<LinkId, Route>;
  linksOf: ReadonlyMap<string, readonly Link[]>;
};

function partSheet({ report, asked, part, routes, linksOf }: SheetParts): Sheet {
  const ids = new Set<string>(part.people.map(({ id }) => id));
  const touching = [...new Set(part.people.flatMap(({ id }) => linksOf.get(id) ?? []))];
  const inside = touching.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const bounds = boundsOf(part, inside, routes);
  const project = onlyPart(report.project, part, inside);
  const { look } = report;
  const legend = legendOf(project, printed, look);
  const leading = touching.length - inside.length;
  const said = [
    part.within,
    counted(part.people.length, 'person', 'people'),
    leading > 0
      ? `${counted(leading, 'line leads', 'lines lead')} elsewhere and ${leading === 1 ? 'is' : 'are'} not drawn`
      : '',
  ];
  const page =
    asked.paper === 'map'
      ? pageForMap(bounds, { above: 66, below: (width) => legendHeight(legend, width) })
      : sheetPage(asked.paper, asked.orientation);
  return {
    key: `map ${part.key}`,
    page,
    kind: 'whole',
    look: 'map part',
    content: (
      <>
        <header>
          <h1>{part.title}</h1>
          <p>{said.filter(Boolean).join(' · ')}</p>
          <p className="under">{report.view ? drawable(report.view) : capital(opinionWords)}</p>
          {part.people.length === 0 && <p>Nobody is shown here.</p>}
        </header>
        <svg
          role="img"
          aria-label={`Map of ${part.title}`}
          viewBox={viewBoxOf(bounds)}
          style={{ maxWidth: bounds.width * mostScale, maxHeight: bounds.height * mostScale }}
        >
          <MapPicture project={project} palette={printed} look={look} routes={routes} />
          <CardLinks report={report} people={part.people} />
        </svg>
        <LegendList entries={legend} />
      </>
    ),
  };
}

function boundsOf({ organisation, units, people }: Part, inside: readonly Link[], routes: SheetParts['routes']): Frame {
  const { x, y, width, height } =
    surround([
      organisation.frame,
      ...units.map(({ frame }) => frame),
      ...framesOf(people),
      ...inside.flatMap(({ id }) => routes.get(id)?.bounds ?? []),
    ]) ?? organisation.frame;
  return { x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air };
}

/** The project with nothing but a part of it: nobody else is on the page, nor in its legend. */
const onlyPart = (project: Project, { organisation, units, people }: Part, links: readonly Link[]): Project => ({
  ...project,
  organisations: { [organisation.id]: organisation },
  units: Object.fromEntries(units.map((unit) => [unit.id, unit])),
  people: Object.fromEntries(people.map((person) => [person.id, person])),
  links: Object.fromEntries(links.map((link) => [link.id, link])),
  notes: {},
});
