import type { Palette } from '../palette.ts';
import type { ChangeKind } from './marks.ts';

/** The colour that goes with a kind of change; never the only sign of it. */
export function changeColour(kind: ChangeKind, palette: Palette): string {
  switch (kind) {
    case 'new':
      return palette.good;
    case 'gone':
      return palette.trouble;
    case 'changed':
      return palette.selection;
    case 'moved':
      return palette.unaware;
  }
}

const sign: Record<ChangeKind, string> = {
  new: 'M-4.5 0H4.5M0 -4.5V4.5',
  gone: 'M-4.5 0H4.5',
  changed: 'M-4.5 0H4M0.6 -3.6L4.2 0L0.6 3.6',
  moved: 'M-4.5 4.5L3.6 -3.6M-1.4 -4H4V1.4',
};

/** How far a sign reaches from its middle, in map units. */
export const signRadius = 9;

/** The sign of a kind of change around 0,0: plus, minus, an arrow on, an arrow away. */
export function ChangeSign({ kind, palette }: { kind: ChangeKind; palette: Palette }) {
  const colour = changeColour(kind, palette);
  return (
    <g>
      <circle r={signRadius} fill={colour} stroke={palette.surface} strokeWidth={1.5} />
      <path
        d={sign[kind]}
        fill="none"
        stroke={palette.surface}
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </g>
  );
}
