import type { Palette } from './palette.ts';
import { fitText, textWidth } from './text.ts';

const size = 11;
const arrowRoom = 20;

/** "Neutral, arrow, Supportive" from x on, as much as fits before `right`: how something is and how we want it. */
export function NowAndWanted({
  now,
  wanted,
  x,
  right,
  palette,
}: {
  now: string;
  /** Empty when nothing else is wanted. */
  wanted: string;
  x: number;
  right: number;
  palette: Palette;
}) {
  const nowText = fitText(now, right - x, size, 600);
  const end = x + textWidth(nowText, size, 600);
  const room = right - end - arrowRoom;
  return (
    <g>
      <text x={x} y={13} fontSize={size} fontWeight={600} fill={palette.ink}>
        {nowText}
      </text>
      {wanted && room > 0 && (
        <g>
          <WantedArrow x={end + 5} y={9} palette={palette} />
          <text x={end + arrowRoom} y={13} fontSize={size} fill={palette.ink}>
            {fitText(wanted, room, size, 400)}
          </text>
        </g>
      )}
    </g>
  );
}

/** A small arrow, 10 units long, from how it is to how we want it. */
export const WantedArrow = ({ x, y, palette }: { x: number; y: number; palette: Palette }) => (
  <path
    d={`M${x} ${y}H${x + 10}M${x + 7} ${y - 3}L${x + 10} ${y}L${x + 7} ${y + 3}`}
    fill="none"
    stroke={palette.ink2}
    strokeWidth={1.4}
    strokeLinecap="round"
    strokeLinejoin="round"
  />
);
