import type { Carrier, PosterSide } from './content.ts';
import { Figure, type Pose, places } from './figures.tsx';
import { type Fitted, fitted, round, TextBlock } from './fitted-text.tsx';
import { bright, deep, groupColour, ink, ink2, paper, tint, white } from './paint.ts';
import type { Metaphor, SceneProps } from './scene.ts';

const walking: Pose = {
  head: [4, -90],
  limbs: [
    {
      points: [
        [0, -64],
        [-2, -42],
      ],
      thick: 22,
    },
    {
      points: [
        [-2, -40],
        [14, -22],
        [16, -4],
      ],
      thick: 11,
    },
    {
      points: [
        [-2, -40],
        [-8, -20],
        [-22, -5],
      ],
      thick: 11,
    },
    {
      points: [
        [2, -64],
        [20, -46],
      ],
      thick: 8,
    },
  ],
};

/** Where the bridge stands. */
type Span = { left: number; right: number; deck: number; towerTop: number; horizon: number; bottom: number };

function BridgeScene({ content, top, width, height, horizon, bottom }: SceneProps) {
  const bank = Math.max(190, width * 0.2);
  const deck = Math.round(horizon - Math.min(Math.max(108, height * 0.36), 260));
  const towerTop = Math.round(Math.min(Math.max(top + 60, deck - width * 0.42), deck - 30));
  const inset = Math.round(bank + (width - 2 * bank) * 0.14);
  const span: Span = { left: inset, right: width - inset, deck, towerTop, horizon, bottom };
  const crossing = places(content.gains.length, span.left + 20, span.right - 20);
  const tall = Math.min(0.78, (deck - top - 62) / 105, (span.right - span.left - 40) / crossing.length / 46);
  const sun = Math.min((deck - top) * 0.86, width * 0.2);
  return (
    <g>
      <path
        d={`M${round(width / 2 - sun)} ${deck}a${round(sun)} ${round(sun)} 0 0 1 ${round(2 * sun)} 0z`}
        fill={bright('amber')}
      />
      <Water width={width} deck={deck} horizon={horizon} />
      <Bank side={content.ours} x={0} width={bank} span={span} />
      <Bank side={content.theirs} x={width} width={-bank} span={span} />
      <Structure span={span} width={width} />
      {crossing.map((x, nth) => (
        <g key={x} transform={`translate(${round(x)} ${deck - 6}) scale(${round(tall)})`}>
          <Figure pose={walking} radius={14} colour={deep(groupColour(nth))} />
        </g>
      ))}
      <Plate side={content.ours} x={span.left} top={towerTop} room={width / 2 - 48} />
      <Plate side={content.theirs} x={span.right} top={towerTop} room={width / 2 - 48} />
    </g>
  );
}

/** The river comes up to the foot of the banks; a few long waves, none of them where something is written. */
function Water({ width, deck, horizon }: { width: number; deck: number; horizon: number }) {
  const level = deck + (horizon - deck) * 0.45;
  const wave = (y: number, from: number) => `M${from} ${round(y)}q20 -9 40 0t40 0t40 0t40 0t40 0t40 0`;
  return (
    <g>
      <rect y={level} width={width} height={horizon - level + 1} fill={tint('ocean')} />
      <g fill="none" stroke={bright('ocean')} strokeWidth={3} strokeLinecap="round">
        <path d={wave(level + (horizon - level) * 0.35, round(width * 0.36))} />
        <path d={wave(level + (horizon - level) * 0.7, round(width * 0.47))} />
      </g>
    </g>
  );
}

type BankProps = { side: PosterSide; x: number; width: number; span: Span };

/** A bank with the name of who stands on it and what they bring. A negative width grows to the left. */
function Bank({ side, x, width, span: { deck, horizon } }: BankProps) {
  const crest = deck + 4;
  const edge = x + width;
  const room = Math.abs(width) * 0.82 - 24;
  const name = bankName(side, room, horizon - crest - 26);
  const free = horizon - crest - 26 - name.height;
  const brings = fitted(bringsLines(side.brings, Math.max(1, Math.floor(free / 18))), {
    width: room,
    sizes: [14, 13],
    weight: 400,
    lines: Math.max(1, Math.floor(free / 18)),
  });
  const middle = x + (width > 0 ? 1 : -1) * (24 + room / 2);
  return (
    <g>
      <path
        d={`M${x} ${crest}H${edge - width * 0.16}C${edge - width * 0.02} ${crest} ${edge - width * 0.1} ${horizon - 20} ${edge + width * 0.06} ${horizon + 0.5}H${x}z`}
        fill={deep(side.colour)}
      />
      <TextBlock fitted={name} x={middle} y={crest + 18} fill={white} anchor="middle" says={side.organisations} />
      <TextBlock
        fitted={brings}
        x={middle}
        y={crest + 22 + name.height}
        fill={tint(side.colour)}
        anchor="middle"
        says={side.units}
      />
    </g>
  );
}

/** The name of a side in two lines, or in as many as the bank has room for beside a line of what they bring. */
function bankName({ name, brings }: PosterSide, width: number, height: number): Fitted {
  const short = fitted(name, { width, sizes: [22, 19, 16, 14], weight: 700, lines: 2 });
  if (!short.isCut) return short;
  const free = height - (brings.length > 0 ? 18 : 0);
  const lines = (size: number) => Math.max(2, Math.floor(free / (size * 1.22)));
  return fitted(name, { width, sizes: [16, 14, 12.5, 11], weight: 700, lines });
}

/** A unit a line, and how many there are besides. */
function bringsLines(brings: readonly string[], lines: number): string {
  if (brings.length <= lines) return brings.join('\n');
  if (lines === 1) return brings.join(', ');
  return [...brings.slice(0, lines - 1), `and ${brings.length - lines + 1} more`].join('\n');
}

function Structure({ span: { left, right, deck, towerTop, horizon, bottom }, width }: { span: Span; width: number }) {
  const sag = deck - 22;
  const middle = (left + right) / 2;
  const control = 2 * sag - towerTop;
  const hangers = Array.from({ length: 19 }, (_, nth) => (nth + 1) / 20);
  const foot = Math.min(bottom, horizon);
  return (
    <g fill="none" stroke={ink}>
      {[left, right].map((x) => (
        <path key={x} d={`M${x - 11} ${towerTop}h22l4 ${round(foot - towerTop)}h-30z`} fill={ink} stroke="none" />
      ))}
      <path d={`M0 ${deck}H${width}`} strokeWidth={12} />
      <path d={`M${left} ${towerTop + 6}Q${middle} ${control} ${right} ${towerTop + 6}`} strokeWidth={5} />
      <path d={`M${left} ${towerTop + 6}Q${left * 0.62} ${deck - 30} 0 ${deck - 4}`} strokeWidth={5} />
      <path d={`M${right} ${towerTop + 6}Q${width - left * 0.62} ${deck - 30} ${width} ${deck - 4}`} strokeWidth={5} />
      {hangers.map((t) => {
        const x = round(left + t * (right - left));
        const y = (1 - t) ** 2 * (towerTop + 6) + 2 * t * (1 - t) * control + t ** 2 * (towerTop + 6);
        return <path key={t} d={`M${x} ${round(y)}V${deck}`} strokeWidth={1.8} />;
      })}
    </g>
  );
}

type PlateProps = { side: PosterSide; x: number; top: number; room: number };

/** Who carries it on this side, on top of the tower. */
function Plate({ side, x, top, room }: PlateProps) {
  const [first, ...rest] = side.carriers;
  if (!first) return null;
  const name = fitted(first.name, { width: room * 0.62, sizes: [19, 17, 15], weight: 600, lines: 1 });
  const words = fitted(carrierWords(first, rest), { width: room * 0.62, sizes: [14], weight: 400, lines: 1 });
  return (
    <g>
      <TextBlock fitted={name} x={x} y={top - 54} fill={ink} anchor="middle" says={side.people.slice(0, 1)} />
      <TextBlock
        fitted={words}
        x={x}
        y={top - 54 + name.height}
        fill={ink2}
        anchor="middle"
        says={[{ part: { of: 'person', id: first.id }, text: first.words }, ...side.people.slice(1)]}
      />
    </g>
  );
}

const carrierWords = ({ words }: Carrier, rest: readonly Carrier[]): string =>
  rest.length > 0 ? `${words}, with ${rest.length === 1 ? rest[0]?.name : `${rest.length} more`}` : words;

export const bridge: Metaphor = {
  name: 'Bridge',
  says: 'Two sides stay what they are, and others can cross from one to the other.',
  fits: 'When users gain because they reach both houses, and nobody has to move.',
  misleads: 'When the two are to become one, or when there is no traffic yet: a bridge nobody crosses is a monument.',
  colours: { sky: paper, ground: tint('ocean'), title: ink, promise: ink2, onGround: ink, softOnGround: ink2 },
  below: 'nothing',
  Scene: BridgeScene,
};
