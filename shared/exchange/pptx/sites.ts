import type { PersonId } from '../../base/ids.ts';
import { cardFrame, cardSize, type Frame, type Point } from '../../model/geometry.ts';
import type { Project } from '../../model/project.ts';
import { type CardSide, distance } from '../../picture/routes/curve.ts';

/** Where a line is glued to a card: the number of the site, the side of the card it is on, and its point of the map. */
export type Glue = { site: number; side: CardSide; at: Point };

/** Degrees in 60,000ths, clockwise from pointing right. */
export const angleOf: Record<CardSide, number> = { right: 0, bottom: 5_400_000, left: 10_800_000, top: 16_200_000 };

/** The sites of a rectangle with round corners, in the order of its definition. */
const usual: readonly { side: CardSide; at: Point }[] = [
  { side: 'top', at: { x: cardSize.width / 2, y: 0 } },
  { side: 'left', at: { x: 0, y: cardSize.height / 2 } },
  { side: 'bottom', at: { x: cardSize.width / 2, y: cardSize.height } },
  { side: 'right', at: { x: cardSize.width, y: cardSize.height / 2 } },
];

/**
 * The places on a card that lines are glued to: the middles of its sides, and where a line meets the card beside them,
 * so that two lines between the same two people do not cover each other.
 */
export class CardSites {
  readonly all = [...usual];
  readonly #frame: Frame;

  constructor(project: Project, person: PersonId) {
    this.#frame = cardFrame(project.people[person]?.position ?? { x: 0, y: 0 });
  }

  /** The side of the card that a point of the map on its edge belongs to. */
  sideAt(point: Point): CardSide {
    return sideOf(this.#onCard(point));
  }

  /** The site at a point of the map on the edge of the card; a new one where there is none yet. */
  at(point: Point): Glue {
    const at = this.#onCard(point);
    const side = sideOf(at);
    const known = this.all.findIndex((site) => site.side === side && distance(site.at, at) < 1);
    if (known >= 0) return { site: known, side, at: point };
    this.all.push({ side, at });
    return { site: this.all.length - 1, side, at: point };
  }

  /** The site in the middle of a side. */
  middleOf(side: CardSide): Glue {
    const site = usual.findIndex((each) => each.side === side);
    const { x, y } = usual[site]?.at ?? { x: 0, y: 0 };
    return { site, side, at: { x: this.#frame.x + x, y: this.#frame.y + y } };
  }

  get areUsual(): boolean {
    return this.all.length === usual.length;
  }

  #onCard(point: Point): Point {
    return { x: point.x - this.#frame.x, y: point.y - this.#frame.y };
  }
}

function sideOf({ x, y }: Point): CardSide {
  const distances: [CardSide, number][] = [
    ['top', Math.abs(y)],
    ['left', Math.abs(x)],
    ['bottom', Math.abs(cardSize.height - y)],
    ['right', Math.abs(cardSize.width - x)],
  ];
  return distances.reduce((nearest, each) => (each[1] < nearest[1] ? each : nearest))[0];
}
