import type { PersonId } from '../../base/ids.ts';
import type { Point } from '../../model/geometry.ts';
import type { Link, Strength } from '../../model/link.ts';
import { displayList } from '../../picture/display-list.ts';
import { LinkLine } from '../../picture/line.tsx';
import { isUpright } from '../../picture/routes/curve.ts';
import type { Route } from '../../picture/routes/route-between.ts';
import { lineSentence } from '../../picture/sentences.ts';
import { linkKindWord } from '../../picture/words.ts';
import type { Canvas } from './canvas.ts';
import { connector } from './connector.ts';
import { placed } from './measures.ts';
import { strokeOf } from './paint.ts';
import { type Card, type Line, opacityOf, type Seen } from './seen.ts';
import type { CardSites, Glue } from './sites.ts';
import { element, type Xml } from './xml.ts';

/** A line as a connector between two cards, painted as the first stroke of its drawing is. */
export function lineShape(
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
  const place = (point: Point) => placed(point, canvas.placing);
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
