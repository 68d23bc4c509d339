import type { PosterSide } from './content.ts';
import { Crowd, Figure, middleBeside, type Pose, path, placesBeside } from './figures.tsx';
import { fitted, round, TextBlock } from './fitted-text.tsx';
import { bright, deep, ink, ink2, paleInk, tint, white } from './paint.ts';
import type { Metaphor, SceneProps } from './scene.ts';

const rider: Pose = {
  head: [68, -362],
  limbs: [
    {
      points: [
        [0, -232],
        [46, -312],
      ],
      thick: 44,
    },
    {
      points: [
        [50, -314],
        [80, -268],
        [128, -262],
      ],
      thick: 17,
    },
    {
      points: [
        [0, -226],
        [66, -186],
        [34, -74],
        [58, -68],
      ],
      thick: 24,
    },
  ],
};

/** The frame between the wheels: one stroke for every tube. */
const tubes = [
  [
    [-170, -100],
    [-62, -92],
    [-98, -212],
    [-170, -100],
  ],
  [
    [-62, -92],
    [62, -92],
    [136, -216],
  ],
  [
    [62, -92],
    [34, -212],
  ],
  [
    [-94, -200],
    [38, -200],
    [134, -226],
  ],
  [
    [170, -100],
    [128, -246],
    [124, -264],
    [150, -272],
  ],
  [
    [38, -200],
    [26, -262],
    [48, -268],
  ],
] as const;

const saddles = [-104, 28];
const wheel = 100;

function TandemScene({ content: { ours, theirs, gains }, top, width, height, horizon }: SceneProps) {
  const scale = Math.min((width * 0.76) / 560, height / 392, middleBeside(gains.length, width) / 540);
  const at = (x: number): number => width / 2 + x * scale;
  const sun = Math.min(height * 0.98, width * 0.42);
  return (
    <g>
      <path
        d={`M${round(width / 2 - sun)} ${horizon}a${round(sun)} ${round(sun)} 0 0 1 ${round(2 * sun)} 0z`}
        fill={bright('amber')}
      />
      <Crowd
        at={placesBeside(gains.length, width, 540 * scale)}
        base={horizon}
        size={Math.min(88, (horizon - top) * 0.22)}
      />
      <g transform={`translate(${round(width / 2)} ${round(horizon)}) scale(${round(scale)})`}>
        <g fill="none" stroke={ink} strokeWidth={11} strokeLinecap="round" strokeLinejoin="round">
          {tubes.map((tube) => (
            <path key={path(tube)} d={path(tube)} />
          ))}
          {saddles.map((x) => (
            <path key={x} d={`M${x - 12} -216h36`} strokeWidth={15} />
          ))}
        </g>
        {[-62, 62].map((x) => (
          <circle key={x} cx={x} cy={-92} r={17} fill={ink} />
        ))}
        <g transform="translate(-96 0)">
          <Figure pose={rider} radius={27} colour={deep(ours.colour)} />
        </g>
        <g transform="translate(36 0)">
          <Figure pose={rider} radius={27} colour={deep(theirs.colour)} />
        </g>
      </g>
      <Wheel side={ours} x={at(-170)} y={horizon - wheel * scale} radius={wheel * scale} />
      <Wheel side={theirs} x={at(170)} y={horizon - wheel * scale} radius={wheel * scale} />
    </g>
  );
}

/** A wheel is a whole organisation, with its name in it. */
function Wheel({ side, x, y, radius }: { side: PosterSide; x: number; y: number; radius: number }) {
  const size = Math.max(12, radius * 0.23);
  const name = fitted(side.name, {
    width: radius * 1.42,
    sizes: [size, size * 0.85, size * 0.7, 12],
    weight: 700,
    lines: 3,
  });
  return (
    <g>
      <circle cx={round(x)} cy={round(y)} r={round(radius)} fill={ink} />
      <circle cx={round(x)} cy={round(y)} r={round(radius * 0.92)} fill={deep(side.colour)} />
      <circle
        cx={round(x)}
        cy={round(y)}
        r={round(radius * 0.8)}
        fill="none"
        stroke={tint(side.colour)}
        strokeOpacity={0.35}
        strokeWidth={1.5}
      />
      <TextBlock fitted={name} x={x} y={y - name.height / 2} fill={white} anchor="middle" says={side.organisations} />
    </g>
  );
}

export const tandem: Metaphor = {
  name: 'Tandem',
  says: 'Two pedal, and both arrive at the same time at the same place.',
  fits: 'When both work every day on one thing, and neither gets there alone.',
  misleads: 'When the question is who steers: on a tandem only one does, and the other sees a back.',
  colours: { sky: tint('amber'), ground: ink, title: ink, promise: ink2, onGround: white, softOnGround: paleInk },
  below: 'sides',
  Scene: TandemScene,
};
