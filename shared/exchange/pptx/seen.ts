import type { Link } from '../../model/link.ts';
import type { Person } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import { dimmedOpacity, type Look, type Presence } from '../../picture/look.ts';
import type { Palette } from '../../picture/palette.ts';
import type { Route } from '../../picture/routes/route-between.ts';
import type { MapPart } from './map-part.ts';
import type { CardSites } from './sites.ts';

/** What a map is drawn from: the part of it to draw, all of the project for what is said of it, and how it is looked at. */
export type Seen = { part: MapPart; whole: Project; look: Look | undefined; palette: Palette };

/** A card that is drawn: `body` is the number of the shape that lines are glued to. */
export type Card = { person: Person; presence: Presence; body: number; sites: CardSites };
/** A line that is drawn. */
export type Line = { link: Link; route: Route; presence: Presence };

export const opacityOf = (presence: Presence): number | undefined =>
  presence === 'dimmed' ? dimmedOpacity : undefined;
