import type { Attitude } from '../model/attitude.ts';
import type { Person } from '../model/person.ts';
import { AttitudeMark, attitudeColour } from './attitude-mark.tsx';
import { NowAndWanted } from './now-and-wanted.tsx';
import type { Palette } from './palette.ts';
import { attitudeWord, notAssessedWord } from './words.ts';

const height = 18;
/** The more support, the fuller the band; its mark and its word say the same without the colour. */
const fullness: Record<Attitude, number> = {
  unaware: 0.14,
  resistant: 0.22,
  neutral: 0.14,
  supportive: 0.14,
  leading: 0.32,
};

/** An attitude across a card: a band in its colour with its mark and its word, and the attitude we want. */
export function SupportBand({
  attitude,
  width,
  palette,
}: {
  attitude: Person['attitude'];
  width: number;
  palette: Palette;
}) {
  const { current, desired } = attitude ?? {};
  const wanted = desired && desired !== current ? attitudeWord[desired] : '';
  const shape = { width, height, rx: height / 2 };
  if (!current)
    return (
      <g>
        <rect {...shape} fill="none" stroke={palette.ink2} strokeWidth={1.2} strokeDasharray="3 3" />
        <NowAndWanted now={notAssessedWord} wanted={wanted} x={10} right={width - 5} palette={palette} />
      </g>
    );
  const colour = attitudeColour(current, palette);
  return (
    <g>
      <rect {...shape} fill={colour} fillOpacity={fullness[current]} stroke={colour} strokeWidth={1.4} />
      <g transform="translate(10 9) scale(0.9)">
        <AttitudeMark attitude={current} palette={palette} />
      </g>
      <NowAndWanted now={attitudeWord[current]} wanted={wanted} x={22} right={width - 5} palette={palette} />
    </g>
  );
}
