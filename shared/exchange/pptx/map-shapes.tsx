import type { PersonId } from '../../base/ids.ts';
import { cardFrame, cardSize, type Frame, surround } from '../../model/geometry.ts';
import type { Person } from '../../model/person.ts';
import { PersonCard } from '../../picture/card.tsx';
import { displayList, type Mark } from '../../picture/display-list.ts';
import { LinkLabel } from '../../picture/line.tsx';
import { NotePaper } from '../../picture/note.tsx';
import { OrganisationGround, UnitFrame } from '../../picture/organisation.tsx';
import { routeLinks } from '../../picture/routes/route-links.ts';
import { nameOf, organisationSentence, personSentence, unitSentence } from '../../picture/sentences.ts';
import type { Canvas } from './canvas.ts';
import { lineShape } from './line-shape.tsx';
import { nativeShapes } from './marks.ts';
import { placed } from './measures.ts';
import { movedBy, ownGeometry, roundedPieces } from './outline.ts';
import { fillOf, strokeOf } from './paint.ts';
import { type Card, type Line, opacityOf, type Seen } from './seen.ts';
import { group, preset, shape } from './shape.ts';
import { angleOf, CardSites } from './sites.ts';
import type { Xml } from './xml.ts';

const at = ({ x, y }: { x: number; y: number }): string => `translate(${x} ${y})`;

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
