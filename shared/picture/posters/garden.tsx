import { places } from './figures.tsx';
import { round } from './fitted-text.tsx';
import { margin } from './margin.ts';
import { bright, deep, groupColour, ink, ink2, tint, white } from './paint.ts';
import type { Metaphor, SceneProps } from './scene.ts';

/** How high the flowers stand, as shares of the room, so that neighbours differ. */
const heights = [0.74, 0.9, 0.62, 0.82];

/** Without a gain that is written down there are buds still. */
const buds = 3;

function GardenScene({ content: { ours, theirs, gains }, width, height, horizon }: SceneProps) {
  const all = places(gains.length || buds, margin, width - margin);
  const spacing = (width - 2 * margin) / all.length;
  const radius = Math.min(height * 0.19, spacing * 0.4, 96);
  const leaf = Math.min(spacing * 0.46, height * 0.4, 170);
  const sun = Math.min(height * 0.9, width * 0.38);
  return (
    <g>
      <path
        d={`M${round(width / 2 - sun)} ${horizon}a${round(sun)} ${round(sun)} 0 0 1 ${round(2 * sun)} 0z`}
        fill={white}
        fillOpacity={0.75}
      />
      {all.map((x, nth) => {
        const tall = (Math.min(height, width * 0.75) - radius) * (heights[nth % heights.length] ?? 0.8);
        return (
          <g key={x} transform={`translate(${round(x)} ${horizon + 1})`}>
            <path d={`M0 0V${round(-tall)}`} stroke={deep('moss')} strokeWidth={round(Math.max(5, radius * 0.12))} />
            <Leaf size={leaf} colour={deep(ours.colour)} turned={-1} />
            <Leaf size={leaf} colour={deep(theirs.colour)} turned={1} />
            <g transform={`translate(0 ${round(-tall)}) scale(${round(radius / 100)})`}>
              {gains.length === 0 ? <Bud /> : <Bloom nth={nth} />}
            </g>
          </g>
        );
      })}
    </g>
  );
}

/** A leaf from the foot of the stem, to the left (-1) or the right (1). */
function Leaf({ size, colour, turned }: { size: number; colour: string; turned: 1 | -1 }) {
  const [x, y] = [round(size * 0.92 * turned), round(-size * 1.15)];
  return (
    <path
      d={`M0 0C${x * 0.1} ${round(y * 0.75)} ${x * 0.5} ${round(y * 0.95)} ${x} ${y}C${x * 1.02} ${round(y * 0.45)} ${x * 0.75} ${round(y * 0.06)} 0 0z`}
      fill={colour}
    />
  );
}

const Bud = () => <path d="M0 -100C46 -50 46 0 0 22C-46 0 -46 -50 0 -100z" fill={bright('moss')} />;

/** Three kinds of flowers take turns, each about 200 wide around 0,0. */
function Bloom({ nth }: { nth: number }) {
  const [strong, light] = [deep(groupColour(nth)), bright(groupColour(nth))];
  switch (nth % 3) {
    case 0:
      return (
        <g>
          <path d="M-84 -70C-84 50 -40 84 0 84C40 84 84 50 84 -70L42 -18L0 -92L-42 -18z" fill={strong} />
          <path d="M0 84C-36 60 -42 10 0 -50C42 10 36 60 0 84z" fill={light} />
        </g>
      );
    case 1:
      return (
        <g>
          {petals.map((turn) => (
            <path key={turn} d={petal} fill={strong} transform={`rotate(${turn})`} />
          ))}
          <circle r={34} fill={light} />
        </g>
      );
    default:
      return (
        <g>
          <path d="M-100 -30a100 100 0 0 0 200 0z" fill={strong} />
          <path d="M-62 -30a62 62 0 0 0 124 0z" fill={light} />
          {[-70, -35, 0, 35, 70].map((x) => (
            <circle key={x} cx={x} cy={-52} r={13} fill={strong} />
          ))}
        </g>
      );
  }
}

const petal = 'M0 -16a27 44 0 0 1 0 -88a27 44 0 0 1 0 88z';
const petals = [0, 45, 90, 135, 180, 225, 270, 315];

export const garden: Metaphor = {
  name: 'Garden',
  says: 'Every flower has a leaf from either side: what grows needs both, and time.',
  fits: 'When the gains come one after the other, and care matters more than speed.',
  misleads: 'When there is a date: nobody can order a garden for the first of October.',
  colours: {
    sky: tint('moss'),
    ground: deep('moss'),
    title: ink,
    promise: ink2,
    onGround: white,
    softOnGround: tint('moss'),
  },
  below: 'sides',
  Scene: GardenScene,
};
