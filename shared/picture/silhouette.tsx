import { cardSize } from '../model/geometry.ts';
import type { ColourName } from '../model/organisation.ts';
import type { Palette } from './palette.ts';

/** A card from so far away that its words cannot be read: where they are, and whose it is. At 0,0, as large as a card. */
export function CardSilhouette({ colour, palette }: { colour: ColourName; palette: Palette }) {
  const { ink, tint } = palette.organisations[colour];
  return (
    <g>
      <rect {...cardSize} fill={palette.surface} stroke={ink} strokeOpacity={0.5} strokeWidth={3} />
      <rect x={12} y={12} width={36} height={36} fill={tint} />
      <rect x={58} y={17} width={88} height={9} fill={palette.ink} fillOpacity={0.55} />
      <rect x={58} y={36} width={106} height={7} fill={palette.ink2} fillOpacity={0.4} />
    </g>
  );
}
