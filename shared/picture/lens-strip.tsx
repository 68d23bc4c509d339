import { concernsChampions } from '../model/champion.ts';
import { cardSize } from '../model/geometry.ts';
import type { Person } from '../model/person.ts';
import type { Lens } from '../model/view.ts';
import { ChampionStrip } from './champion-strip.tsx';
import { CoverageStrip } from './coverage-strip.tsx';
import type { Palette } from './palette.ts';
import { SupportBand } from './support-band.tsx';

/** Where the strip of a lens is on a card: under the face, left of the tower. It takes the place of the role badges. */
const stripLeft = 8;
const stripTop = 53;

/** Whether a lens writes something on the card of this person. */
export const hasStrip = (lens: Lens | undefined, person: Person): boolean =>
  lens === 'support' || lens === 'coverage' || (lens === 'champions' && concernsChampions(person));

/** The strip a lens writes on a person's card; `right` is where it must end. */
export function LensStrip({
  lens,
  person,
  right = cardSize.width - stripLeft,
  palette,
}: {
  lens: Lens | undefined;
  person: Person;
  right?: number;
  palette: Palette;
}) {
  const width = right - stripLeft;
  return (
    <g transform={`translate(${stripLeft} ${stripTop})`}>
      {lens === 'support' && <SupportBand attitude={person.attitude} width={width} palette={palette} />}
      {lens === 'coverage' && <CoverageStrip coverage={person.coverage} width={width} palette={palette} />}
      {lens === 'champions' && <ChampionStrip person={person} palette={palette} />}
    </g>
  );
}
