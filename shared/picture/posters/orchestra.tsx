import type { PosterSide } from './content.ts';
import { Crowd, places } from './figures.tsx';
import { type Fitted, fitted, round, TextBlock } from './fitted-text.tsx';
import { margin } from './margin.ts';
import { bright, deep, ink, ink2, paleInk, tint, white } from './paint.ts';
import type { Metaphor, SceneProps } from './scene.ts';
import { carriersWords } from './strip.ts';

const mostSections = 4;

/** The orchestra from above: its middle, and how far it reaches. */
type Hall = { x: number; y: number; radius: number };

function OrchestraScene({ content: { ours, theirs, gains }, top, width, height, horizon }: SceneProps) {
  // The audience sits in front of the stage, so that it hides no player.
  const audience = Math.min(60, height * 0.15);
  const stage = horizon - (gains.length > 0 ? audience * 1.35 : 0);
  const names = [cornerText(ours, width * 0.22), cornerText(theirs, width * 0.22)] as const;
  const hall = hallBelow(names, { x: width / 2, top, stage, width });
  // On a tall sheet the names come down to the players.
  const tallest = Math.max(...names.map(({ name, carriers }) => name.height + carriers.height));
  const corner = Math.max(top, hall.y - hall.radius - tallest - 16);
  return (
    <g>
      <Half side={ours} hall={hall} from={180} to={91} />
      <Half side={theirs} hall={hall} from={89} to={0} />
      <path d={podium(hall)} fill={bright('amber')} />
      <Crowd at={places(gains.length, hall.x - hall.radius, hall.x + hall.radius)} base={horizon + 1} size={audience} />
      <Corner text={names[0]} x={margin} y={corner} colour={deep(ours.colour)} anchor="start" />
      <Corner text={names[1]} x={width - margin} y={corner} colour={deep(theirs.colour)} anchor="end" />
    </g>
  );
}

type CornerText = { side: PosterSide; name: Fitted; carriers: Fitted; width: number };

const cornerText = (side: PosterSide, width: number): CornerText => ({
  side,
  name: fitted(side.name, { width, sizes: [25, 22, 19, 17, 15], weight: 700, lines: (size) => (size < 17 ? 4 : 2) }),
  carriers: fitted(carriersWords(side.carriers), { width, sizes: [16, 15], weight: 500, lines: 2 }),
  width,
});

type CornerProps = { text: CornerText; x: number; y: number; colour: string; anchor: 'start' | 'end' };

/** The name of a side in the corner above its half. */
const Corner = ({ text: { side, name, carriers }, x, y, colour, anchor }: CornerProps) => (
  <g>
    <TextBlock fitted={name} x={x} y={y} fill={colour} anchor={anchor} says={side.organisations} />
    <TextBlock fitted={carriers} x={x} y={y + name.height} fill={ink2} anchor={anchor} says={side.people} />
  </g>
);

/** The largest half circle on the stage that leaves the names in both corners free. */
function hallBelow(
  names: readonly CornerText[],
  { x, top, stage, width }: { x: number; top: number; stage: number; width: number },
): Hall {
  const free = names.map(({ name, carriers, width: taken }) =>
    Math.hypot(x - margin - taken, stage - top - name.height - carriers.height - 12),
  );
  return { x, y: stage, radius: Math.min(width * 0.47, stage - top, ...free) };
}

type HalfProps = { side: PosterSide; hall: Hall; from: number; to: number };

/** The units of one side as sections of the orchestra, each with its rows of players. */
function Half({ side, hall, from, to }: HalfProps) {
  const shown = side.brings.slice(0, side.brings.length > mostSections ? mostSections - 1 : mostSections);
  const rest = side.brings.length - shown.length;
  const names = rest > 0 ? [...shown, `and ${rest} more`] : shown.length > 0 ? shown : [''];
  const step = (to - from) / names.length;
  const sections = names.map((name, nth) => ({
    name,
    from: from + step * nth - 0.8,
    to: from + step * (nth + 1) + 0.8,
  }));
  const labelled = (sizes: readonly number[]): Fitted[] =>
    sections.map(({ name, ...edges }) =>
      fitted(name, { width: roomAcross(edges.from, edges.to) * hall.radius, sizes, weight: 600, lines: 2 }),
    );
  // All sections are written alike, as large as the narrowest allows.
  const size = Math.min(...labelled([22, 20, 18, 16, 14.5, 13, 11.5]).map((label) => label.size));
  return labelled([size]).flatMap((label, nth) => {
    const section = sections[nth];
    return section
      ? [<Section key={section.from} from={section.from} to={section.to} label={label} side={side} hall={hall} />]
      : [];
  });
}

const rows = [0.33, 0.43, 0.53, 0.95];

/** Where a name stands between the rows of players, as a share of the radius. */
const labelAt = 0.745;

/**
 * How wide a name of two lines may be in a section, as a share of the radius: between the rows of players on the one hand,
 * between the two edges of the section on the other. Angles are in degrees.
 */
function roomAcross(from: number, to: number): number {
  const [start, end, middle] = [from, to, (from + to) / 2].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const toEdge = (edge: number): number =>
    (labelAt * Math.abs(Math.sin(middle - edge)) - 0.05 * Math.abs(Math.cos(edge))) / Math.max(0.02, Math.sin(edge));
  return 2 * Math.min(0.165 / Math.max(0.2, Math.abs(Math.cos(middle))), toEdge(start), toEdge(end), 0.45) * 0.94;
}

const podium = ({ x, y, radius }: Hall): string => {
  const size = round(radius * 0.2);
  return `M${x - size} ${y}a${size} ${size} 0 0 1 ${2 * size} 0z`;
};

function Section({ label, side, hall, from, to }: HalfProps & { label: Fitted }) {
  const { radius } = hall;
  const middle = (from + to) / 2;
  const [labelX, labelY] = around(hall, middle, radius * labelAt);
  return (
    <g>
      <path d={sector(hall, from, to, radius * 0.26, radius)} fill={deep(side.colour)} />
      {rows.flatMap((share) =>
        seats(hall, from, to, radius * share).map(([x, y]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={round(radius * 0.019)} fill={bright(side.colour)} />
        )),
      )}
      <TextBlock
        fitted={label}
        x={labelX}
        y={labelY - label.height / 2}
        fill={white}
        anchor="middle"
        says={side.units}
      />
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
  below: 'nothing',
  Scene: OrchestraScene,
};
