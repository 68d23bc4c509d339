import type { PersonId } from '../../base/ids.ts';
import { cardFrame, cardSize, type Frame, surround } from '../../model/geometry.ts';
import type { Link, Strength } from '../../model/link.ts';
import type { Person } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import { PersonCard } from '../../picture/card.tsx';
import { displayList, type Mark } from '../../picture/display-list.ts';
import { LinkLabel, LinkLine } from '../../picture/line.tsx';
import { dimmedOpacity, type Look, type Presence } from '../../picture/look.ts';
import { NotePaper } from '../../picture/note.tsx';
import { OrganisationGround, UnitFrame } from '../../picture/organisation.tsx';
import type { Palette } from '../../picture/palette.ts';
import { isUpright } from '../../picture/routes/curve.ts';
import type { Route } from '../../picture/routes/route-between.ts';
import { routeLinks } from '../../picture/routes/route-links.ts';
import { lineSentence, nameOf, organisationSentence, personSentence, unitSentence } from '../../picture/sentences.ts';
import { linkKindWord } from '../../picture/words.ts';
import type { Canvas } from './canvas.ts';
import { connector } from './connector.ts';
import type { MapPart } from './map-part.ts';
import { nativeShapes } from './marks.ts';
import { placed } from './measures.ts';
import { movedBy, ownGeometry, roundedPieces } from './outline.ts';
import { fillOf, strokeOf } from './paint.ts';
import { group, preset, shape } from './shape.ts';
import { angleOf, CardSites, type Glue } from './sites.ts';
import { element, type Xml } from './xml.ts';

/** What a map is drawn from: the part of it to draw, all of the project for what is said of it, and how it is looked at. */
export type Seen = { part: MapPart; whole: Project; look: Look | undefined; palette: Palette };

type Card = { person: Person; presence: Presence; body: number; sites: CardSites };
type Line = { link: Link; route: Route; presence: Presence };

const at = ({ x, y }: { x: number; y: number }): string => `translate(${x} ${y})`;
const opacityOf = (presence: Presence): number | undefined => (presence === 'dimmed' ? dimmedOpacity : undefined);

/** A map as native shapes, from the ground up: grounds, frames, connectors, cards, labels, notes. */
export function mapShapes(seen: Seen, canvas: Canvas): Xml[] {
  const cards = new Map<PersonId, Card>();
  for (const person of Object.values(seen.part.project.people)) {
    const presence = seen.look?.person(person.id) ?? 'shown';
    if (presence === 'hidden') continue;
    const sites = new CardSites(seen.whole, person.id);
    cards.set(person.id, { person, presence, body: canvas.numbers.next(), sites });
  }
  const lines = linesOf(seen);
  return [
    ...grounds(seen, canvas),
    ...lines.map((line) => lineShape(line, cards, seen, canvas)),
    ...[...cards.values()].map((card) => cardShape(card, seen, canvas)),
    ...lines.flatMap(({ link, route, presence }) =>
      drawn(
        <g opacity={opacityOf(presence)}>
          <LinkLabel link={link} route={route} palette={seen.palette} />
        </g>,
        canvas,
      ),
    ),
    ...Object.values(seen.part.project.notes).map((note) => {
      const drawing = (
        <g transform={at(note.frame)}>
          <NotePaper note={note} palette={seen.palette} />
        </g>
      );
      return grouped('Note', note.text, displayList(drawing), canvas);
    }),
  ];
}

/** Lines keep the way they have on the whole map, so that a part of it is recognised. */
function linesOf({ part, whole, look }: Seen): Line[] {
  const routes = routeLinks(whole);
  return Object.values(part.project.links).flatMap((link) => {
    const [route, presence] = [routes.get(link.id), look?.link(link.id) ?? 'shown'];
    const ends = [link.from, link.to].some((id) => look?.person(id) === 'hidden');
    return route && presence !== 'hidden' && !ends ? [{ link, route, presence }] : [];
  });
}

function grounds({ part: { project }, whole, palette }: Seen, canvas: Canvas): Xml[] {
  const organisations = Object.values(project.organisations).map((organisation) => {
    const drawing = (
      <g transform={at(organisation.frame)}>
        <OrganisationGround organisation={organisation} palette={palette} />
      </g>
    );
    return grouped(organisation.name, organisationSentence(whole, organisation), displayList(drawing), canvas);
  });
  const units = Object.values(project.units).flatMap((unit) => {
    const organisation = project.organisations[unit.organisation];
    if (!organisation) return [];
    const drawing = (
      <g key={unit.id} transform={at(unit.frame)}>
        <UnitFrame unit={unit} organisation={organisation} palette={palette} />
      </g>
    );
    return [grouped(unit.name, unitSentence(whole, unit), displayList(drawing), canvas)];
  });
  return [...organisations, ...units];
}

function grouped(name: string, says: string, marks: readonly Mark[], canvas: Canvas): Xml {
  const id = canvas.numbers.next();
  const natives = nativeShapes(marks, canvas);
  const frame = surround(natives.map((native) => native.frame)) as Frame;
  return group(
    { id, name: name.trim() || 'No name yet', says },
    frame,
    natives.map(({ xml }) => xml),
  );
}

const drawn = (drawing: Parameters<typeof displayList>[0], canvas: Canvas): Xml[] =>
  nativeShapes(displayList(drawing), canvas).map(({ xml }) => xml);

function cardShape({ person, presence, body, sites }: Card, seen: Seen, canvas: Canvas): Xml {
  const { whole, look, palette } = seen;
  const organisation = whole.organisations[person.organisation];
  if (!organisation) return '';
  const me = whole.me === person.id;
  const drawing = (
    <g transform={at(person.position)} opacity={opacityOf(presence)}>
      <PersonCard
        person={person}
        organisation={organisation}
        me={me}
        palette={palette}
        {...(look && { lens: look.lens })}
      />
    </g>
  );
  const [ground, ...rest] = displayList(drawing);
  const frame = cardOnSlide(person, canvas);
  const paint = { fill: fillOf(ground?.fill), stroke: strokeOf(ground?.pen, canvas.placing.scale) };
  const geometry = cardGeometry(sites, frame, canvas.placing.scale);
  const natives = nativeShapes(rest, canvas);
  const called = { id: canvas.numbers.next(), name: nameOf(person), says: personSentence(whole, person) };
  return group(called, surround([frame, ...natives.map((native) => native.frame)]) as Frame, [
    shape({ id: body, name: 'Card' }, { frame, geometry, ...paint }),
    ...natives.map(({ xml }) => xml),
  ]);
}

function cardOnSlide(person: Person, { placing }: Canvas): Frame {
  const { width, height } = cardSize;
  return {
    ...placed(cardFrame(person.position), placing),
    width: width * placing.scale,
    height: height * placing.scale,
  };
}

const cornerRadius = 12;

/** A plain rectangle with round corners as long as every line is glued to the middle of a side. */
function cardGeometry(sites: CardSites, { width, height }: Frame, scale: number): Xml {
  if (sites.areUsual) return preset('roundRect', { adj: (cornerRadius / cardSize.height) * 100_000 });
  const larger = (point: { x: number; y: number }) => ({ x: point.x * scale, y: point.y * scale });
  const pieces = movedBy(roundedPieces({ x: 0, y: 0, ...cardSize }, cornerRadius), larger);
  const its = sites.all.map(({ side, at: place }) => ({ at: larger(place), angle: angleOf[side] }));
  return ownGeometry(pieces, { width, height, sites: its });
}

function lineShape(
  { link, route, presence }: Line,
  cards: ReadonlyMap<PersonId, Card>,
  seen: Seen,
  canvas: Canvas,
): Xml {
  const [from, to] = [cards.get(link.from), cards.get(link.to)];
  if (!from || !to) return '';
  const [line] = displayList(
    <g opacity={opacityOf(presence)}>
      <LinkLine link={link} route={route} palette={seen.palette} />
    </g>,
  );
  const [start, end] = gluesOf(route, from.sites, to.sites);
  const place = (point: { x: number; y: number }) => placed(point, canvas.placing);
  const way = {
    kind: link.kind,
    from: { shape: from.body, ...start, at: place(start.at) },
    to: { shape: to.body, ...end, at: place(end.at) },
    middle: place(route.middle),
  };
  const called = { id: canvas.numbers.next(), name: linkKindWord[link.kind], says: lineSentence(seen.whole, link) };
  return connector(called, way, strokeOf(line?.pen, canvas.placing.scale, headsOf(link, canvas.placing.scale)));
}

/**
 * A line that goes around something is glued to the middles of its sides: LibreOffice knows for these alone which way a
 * line leaves, and draws it straight across the cards between from anywhere else.
 */
function gluesOf({ start, end }: Route, from: CardSites, to: CardSites): [Glue, Glue] {
  const [leaves, enters] = [from.sideAt(start), to.sideAt(end)];
  const isAcross = leaves !== enters && isUpright(leaves) === isUpright(enters);
  return isAcross ? [from.at(start), to.at(end)] : [from.middleOf(leaves), to.middleOf(enters)];
}

const headSize: Record<Strength, string> = { 1: 'sm', 2: 'med', 3: 'med' };

/** On a slide of many people, in EMU to the unit, heads of the usual size would cover the lines. */
const crowded = 6_000;

function headsOf({ kind, direction, strength }: Link, scale: number) {
  if (kind === 'counterpart') return { compound: 'dbl' as const };
  if (direction === 'mutual' && kind !== 'influence') return {};
  const size = scale < crowded ? 'sm' : headSize[strength];
  const head = { type: 'triangle', w: size, len: size };
  const end = element('a:tailEnd', head);
  return direction === 'mutual' ? { start: element('a:headEnd', head), end } : { end };
}
