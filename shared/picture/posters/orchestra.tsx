import type { PosterSide } from './content.ts';
import { Crowd, places } from './figures.tsx';
import { fitted, round, TextBlock } from './fitted-text.tsx';
import { bright, deep, ink, ink2, paleInk, tint, white } from './paint.ts';
import type { Metaphor, SceneProps } from './scene.ts';

const mostSections = 4;

/** The orchestra from above: its middle, and how far it reaches. */
type Hall = { x: number; y: number; radius: number };

function OrchestraScene({ content: { ours, theirs, gains }, top, width, height, horizon }: SceneProps) {
  const hall: Hall = { x: width / 2, y: horizon, radius: Math.min(width * 0.47, height) };
  return (
    <g>
      <Half side={ours} hall={hall} from={180} to={91} />
      <Half side={theirs} hall={hall} from={89} to={0} />
      <path d={podium(hall)} fill={bright('amber')} />
      <Crowd
        at={places(gains.length, width * 0.06, width * 0.94)}
        base={horizon + 1}
        size={Math.min(76, (horizon - top) * 0.17)}
      />
    </g>
  );
}

type HalfProps = { side: PosterSide; hall: Hall; from: number; to: number };

/** The units of one side as sections of the orchestra, each with its rows of players. */
function Half({ side, hall, from, to }: HalfProps) {
  const shown = side.brings.slice(0, side.brings.length > mostSections ? mostSections - 1 : mostSections);
  const rest = side.brings.length - shown.length;
  const names = rest > 0 ? [...shown, `and ${rest} more`] : shown.length > 0 ? shown : [side.name];
  const step = (to - from) / names.length;
  return names.map((name, nth) => (
    <Section
      key={name}
      name={name}
      side={side}
      hall={hall}
      from={from + step * nth - 0.8}
      to={from + step * (nth + 1) + 0.8}
    />
  ));
}

const rows = [0.33, 0.43, 0.53, 0.95];

/** Where a name stands between the rows of players, as a share of the radius. */
const labelAt = 0.74;

/** How wide a name may be in a section at an angle, as a share of the radius: between two rows and between two edges. */
const roomAcross = (angle: number, half: number): number =>
  2 *
  Math.min(
    0.165 / Math.max(0.2, Math.abs(Math.cos(angle))),
    (labelAt * Math.tan(half) * 0.86) / Math.max(0.2, Math.abs(Math.sin(angle))),
    0.3,
  );

const podium = ({ x, y, radius }: Hall): string => {
  const size = round(radius * 0.2);
  return `M${x - size} ${y}a${size} ${size} 0 0 1 ${2 * size} 0z`;
};

function Section({ name, side, hall, from, to }: HalfProps & { name: string }) {
  const { radius } = hall;
  const middle = (from + to) / 2;
  const [labelX, labelY] = around(hall, middle, radius * labelAt);
  const width = roomAcross((middle * Math.PI) / 180, ((from - to) / 2) * (Math.PI / 180)) * radius;
  const label = fitted(name, { width, sizes: [20, 17, 15, 13, 11.5], weight: 600, lines: 2 });
  return (
    <g>
      <path d={sector(hall, from, to, radius * 0.26, radius)} fill={deep(side.colour)} />
      {rows.flatMap((share) =>
        seats(hall, from, to, radius * share).map(([x, y]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={round(radius * 0.019)} fill={bright(side.colour)} />
        )),
      )}
      <TextBlock text={label} x={labelX} y={labelY - label.height / 2} fill={white} anchor="middle" />
    </g>
  );
}

/** A point so many degrees from the right, against the clock. */
function around({ x, y }: Hall, degrees: number, radius: number): [x: number, y: number] {
  const turn = (degrees * Math.PI) / 180;
  return [round(x + Math.cos(turn) * radius), round(y - Math.sin(turn) * radius)];
}

function sector(hall: Hall, from: number, to: number, inner: number, outer: number): string {
  const [a, b, c, d] = [
    around(hall, from, outer),
    around(hall, to, outer),
    around(hall, to, inner),
    around(hall, from, inner),
  ];
  return `M${a.join(' ')}A${round(outer)} ${round(outer)} 0 0 1 ${b.join(' ')}L${c.join(' ')}A${round(inner)} ${round(inner)} 0 0 0 ${d.join(' ')}z`;
}

/** Seats in a row, evenly spaced, none of them at the edge of the section. */
function seats(hall: Hall, from: number, to: number, radius: number): [x: number, y: number][] {
  const length = ((from - to) * Math.PI * radius) / 180;
  const count = Math.max(1, Math.floor(length / (hall.radius * 0.085)));
  return Array.from({ length: count }, (_, nth) => around(hall, from + ((to - from) * (nth + 0.5)) / count, radius));
}

export const orchestra: Metaphor = {
  name: 'Orchestra',
  says: 'Many play different parts, and those who listen hear one piece.',
  fits: 'When many units of both sides take part, each with what it does best.',
  misleads: 'When nobody conducts, or when units are to think for themselves instead of following a score.',
  colours: { sky: tint('slate'), ground: ink, title: ink, promise: ink2, onGround: white, softOnGround: paleInk },
  below: 'names',
  Scene: OrchestraScene,
};
