import { Crowd, Figure, middleBeside, type Pose, placesBeside } from './figures.tsx';
import { round } from './fitted-text.tsx';
import { bright, deep, ink, ink2, paleInk, paper, white } from './paint.ts';
import type { Metaphor, SceneProps } from './scene.ts';

const legs = [
  {
    points: [
      [-18, -152],
      [52, -128],
      [44, -36],
      [70, -30],
    ],
    thick: 30,
  },
  {
    points: [
      [-22, -150],
      [-34, -72],
      [-112, -62],
      [-122, -42],
    ],
    thick: 30,
  },
] as const;
const torso = {
  points: [
    [14, -236],
    [-16, -160],
  ],
  thick: 54,
} as const;

const giving: Pose = {
  head: [48, -296],
  limbs: [
    ...legs,
    torso,
    {
      points: [
        [18, -244],
        [62, -196],
        [124, -222],
      ],
      thick: 21,
    },
    {
      points: [
        [4, -240],
        [-56, -212],
        [-60, -150],
      ],
      thick: 21,
    },
  ],
};
const taking: Pose = {
  head: [48, -296],
  limbs: [
    ...legs,
    torso,
    {
      points: [
        [4, -240],
        [-44, -196],
        [-104, -222],
      ],
      thick: 21,
    },
    {
      points: [
        [18, -244],
        [60, -190],
        [102, -226],
      ],
      thick: 21,
    },
  ],
};

function RelayScene({ content: { ours, theirs, gains }, top, width, height, horizon }: SceneProps) {
  const scale = Math.min((width * 0.78) / 600, (height * 0.94) / 324, middleBeside(gains.length, width) / 580);
  const middle = width / 2;
  const disc = Math.min(height * 0.98, width * 0.44);
  return (
    <g>
      <path d={halfDisc(middle, horizon, disc, -1)} fill={bright(ours.colour)} />
      <path d={halfDisc(middle, horizon, disc, 1)} fill={bright(theirs.colour)} />
      <Crowd
        at={placesBeside(gains.length, width, 580 * scale)}
        base={horizon}
        size={Math.min(84, (horizon - top) * 0.2)}
      />
      <g transform={`translate(${round(middle)} ${round(horizon)}) scale(${round(scale)})`}>
        <g transform="translate(-154 4)">
          <Figure pose={giving} radius={30} colour={deep(ours.colour)} />
        </g>
        <g transform="translate(154 4)">
          <Figure pose={taking} radius={30} colour={deep(theirs.colour)} />
        </g>
        <path d="M-54 -226L58 -214" stroke={ink} strokeWidth={15} strokeLinecap="round" />
      </g>
      <path d={`M0 ${horizon + 16}H${width}`} stroke={white} strokeOpacity={0.7} strokeWidth={4} />
    </g>
  );
}

/** A quarter of a disc that rises from the horizon, left (-1) or right (1) of where one hands over to the other. */
const halfDisc = (x: number, y: number, radius: number, turned: 1 | -1): string =>
  `M${x} ${round(y)}v${round(-radius)}a${round(radius)} ${round(radius)} 0 0 ${turned === 1 ? 1 : 0} ${round(radius * turned)} ${round(radius)}z`;

export const relay: Metaphor = {
  name: 'Relay',
  says: 'Each runs its own stretch, and what counts is the moment when one hands over to the other.',
  fits: 'When the work goes from one house to the other, and things are lost at the handover today.',
  misleads: 'When both have to work at the same time: in a relay the first may rest once the baton is gone.',
  colours: {
    sky: paper,
    ground: deep('brick'),
    title: ink,
    promise: ink2,
    onGround: white,
    softOnGround: paleInk,
  },
  below: 'sides',
  Scene: RelayScene,
};
