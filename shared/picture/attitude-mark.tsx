import type { Attitude } from '../model/attitude.ts';
import type { Palette } from './palette.ts';

/** How far the mark reaches from its middle, in map units. */
export const attitudeMarkRadius = 8;

/** The colour that goes with an attitude; never the only sign of it. */
export function attitudeColour(attitude: Attitude, palette: Palette): string {
  switch (attitude) {
    case 'unaware':
      return palette.unaware;
    case 'resistant':
      return palette.trouble;
    case 'neutral':
      return palette.neutral;
    case 'supportive':
    case 'leading':
      return palette.good;
  }
}

/** The mark of an attitude around 0,0: a shape of its own for each, so that colour is never needed to tell. */
export function AttitudeMark({ attitude, palette }: { attitude: Attitude; palette: Palette }) {
  const line = { fill: 'none', strokeWidth: 1.8, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
  const ring = (colour: string) => ({ r: 7.2, fill: palette.surface, stroke: colour, strokeWidth: 1.8 });
  switch (attitude) {
    case 'unaware':
      return <circle {...ring(palette.unaware)} strokeDasharray="2.5 2.2" />;
    case 'resistant':
      return (
        <g>
          <rect x={-7.5} y={-7.5} width={15} height={15} rx={3} fill={palette.trouble} />
          <path d="M-3 -3L3 3M3 -3L-3 3" {...line} stroke={palette.surface} />
        </g>
      );
    case 'neutral':
      return (
        <g>
          <circle {...ring(palette.neutral)} />
          <path d="M-3.4 0H3.4" {...line} stroke={palette.neutral} />
        </g>
      );
    case 'supportive':
      return (
        <g>
          <circle {...ring(palette.good)} />
          <path d="M-3.2 1.6L0 -2L3.2 1.6" {...line} stroke={palette.good} />
        </g>
      );
    case 'leading':
      return (
        <g>
          <circle r={attitudeMarkRadius} fill={palette.good} />
          <path
            d="M-3.4 0.6L0 -3L3.4 0.6M-3.4 4.4L0 0.8L3.4 4.4"
            {...line}
            strokeWidth={1.6}
            stroke={palette.surface}
          />
        </g>
      );
  }
}
