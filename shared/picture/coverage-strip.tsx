import type { Coverage, Person } from '../model/person.ts';
import { NowAndWanted } from './now-and-wanted.tsx';
import type { Palette } from './palette.ts';
import { coverageWord, notAssessedWord } from './words.ts';

const bars = [
  { x: 0, height: 5 },
  { x: 6, height: 9 },
  { x: 12, height: 13 },
];
const filled: Record<Coverage, number> = { unknown: 0, 'no-contact': 0, brief: 1, multiple: 2, 'in-depth': 3 };

/** Our contact with somebody across a card: bars and a word for how it is now, and the word for how we want it. */
export function CoverageStrip({
  coverage,
  width,
  palette,
}: {
  coverage: Person['coverage'];
  width: number;
  palette: Palette;
}) {
  const { current, desired } = coverage ?? {};
  const wanted = desired && desired !== current ? coverageWord[desired] : '';
  const now = current ? coverageWord[current] : notAssessedWord;
  return (
    <g>
      {current && <CoverageMark coverage={current} x={3} palette={palette} />}
      <NowAndWanted now={now} wanted={wanted} x={current ? 27 : 3} right={width - 2} palette={palette} />
    </g>
  );
}

/** Three bars, as many of them full as our contact is deep; a dashed box where it is unknown. 17 units wide. */
export function CoverageMark({ coverage, x, palette }: { coverage: Coverage; x: number; palette: Palette }) {
  if (coverage === 'unknown')
    return (
      <rect
        x={x + 0.5}
        y={3}
        width={16}
        height={12}
        rx={2}
        fill="none"
        stroke={palette.ink2}
        strokeWidth={1.2}
        strokeDasharray="2.5 2.2"
      />
    );
  return (
    <g>
      {bars.map((bar, index) => (
        <rect
          key={bar.x}
          x={x + bar.x + 0.5}
          y={15 - bar.height}
          width={4}
          height={bar.height}
          rx={1}
          fill={index < filled[coverage] ? palette.ink : 'none'}
          stroke={palette.ink}
          strokeOpacity={index < filled[coverage] ? 1 : 0.55}
          strokeWidth={1}
        />
      ))}
    </g>
  );
}
