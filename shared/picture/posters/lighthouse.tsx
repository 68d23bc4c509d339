import { places } from './figures.tsx';
import { round } from './fitted-text.tsx';
import { bright, deep, groupColour, ink, paleInk, tint, white } from './paint.ts';
import type { Metaphor, SceneProps } from './scene.ts';

/** The bands of the tower, from below; the two sides take turns. */
const bands = [0, 1, 2, 3, 4];

function LighthouseScene({ content: { ours, theirs, gains }, top, width, height, horizon }: SceneProps) {
  const tall = Math.min(height * 0.98, width * 0.62);
  const x = width * 0.2;
  const lamp = horizon - tall * 0.86;
  return (
    <g>
      <Stars width={width} top={top} height={height} />
      <g fill={bright('amber')}>
        <path
          d={`M${x} ${lamp - 6}L${width} ${round(lamp - height * 0.1)}V${horizon}H${round(width * 0.55)}L${x} ${lamp + 8}z`}
          fillOpacity={0.2}
        />
        <path
          d={`M${x} ${lamp - 4}L${width} ${round(lamp + height * 0.1)}V${round(horizon - height * 0.12)}L${x} ${lamp + 5}z`}
          fillOpacity={0.28}
        />
        <path
          d={`M${x} ${lamp - 5}L0 ${round(lamp - height * 0.03)}V${round(lamp + height * 0.16)}L${x} ${lamp + 6}z`}
          fillOpacity={0.2}
        />
      </g>
      <g transform={`translate(${round(x)} ${round(horizon)}) scale(${round(tall / 400)})`}>
        <Tower colours={[bright(ours.colour), bright(theirs.colour)]} />
      </g>
      {places(gains.length, width * 0.4, width - 30).map((at, nth) => (
        <Boat
          key={at}
          x={at}
          y={horizon + 6}
          size={boatSize(gains.length, width, nth)}
          colour={bright(groupColour(nth))}
        />
      ))}
    </g>
  );
}

/** Boats as large as there is room for; the middle one of three lies farther out. */
const boatSize = (count: number, width: number, nth: number): number =>
  Math.min(1.15, (width * 0.56) / Math.max(1, Math.min(count, 12)) / 118) * (nth % 2 === 1 ? 0.8 : 1);

/** 400 high, its foot in the sea at 0,0: a rock, bands of both colours, a gallery, the lamp and a roof. */
function Tower({ colours }: { colours: readonly [string, string] }) {
  const half = (y: number): number => 26 + (y / 300) * 26;
  return (
    <g>
      {bands.map((nth) => {
        const [low, high] = [300 - nth * 60, 240 - nth * 60];
        return (
          <path
            key={nth}
            d={`M${round(-half(low))} ${low - 310}L${round(-half(high))} ${high - 310}H${round(half(high))}L${round(half(low))} ${low - 310}z`}
            fill={colours[nth % 2]}
          />
        );
      })}
      <path d="M-7 -70v-22a7 7 0 0 1 14 0v22zM-5 -190v-14a5 5 0 0 1 10 0v14z" fill={ink} />
      <path d="M-40 -310h80v-10h-80z" fill={white} />
      <path d="M-22 -320h44v-44h-44z" fill={bright('amber')} />
      <path d="M-22 -320v-44M0 -320v-44M22 -320v-44" stroke={ink} strokeWidth={3} />
      <path d="M-30 -362L0 -398L30 -362z" fill={white} />
      <path d="M-150 1C-120 -22 -84 -30 -60 -28C-30 -44 40 -40 62 -26C100 -30 132 -10 158 1z" fill={deep('slate')} />
    </g>
  );
}

function Boat({ x, y, size, colour }: { x: number; y: number; size: number; colour: string }) {
  return (
    <g transform={`translate(${round(x)} ${round(y)}) scale(${round(size)})`}>
      <path d="M-4 -26V-112L-48 -26z" fill={colour} />
      <path d="M4 -26V-96L36 -26z" fill={white} />
      <path d="M-52 -20H50L34 4H-36z" fill={white} />
    </g>
  );
}

/** Always the same sky: a poster that is printed twice is the same poster. */
function Stars({ width, top, height }: { width: number; top: number; height: number }) {
  return stars.map(({ across, down, size }) => (
    <circle
      key={across}
      cx={round(across * width)}
      cy={round(top + down * height * 0.6)}
      r={size}
      fill={white}
      fillOpacity={0.7}
    />
  ));
}

/** Spread by the golden ratio, so that no two are close and none are in a row. */
const stars = Array.from({ length: 26 }, (_, nth) => ({
  across: (nth * 0.618) % 1,
  down: (nth * 0.387) % 1,
  size: 1 + (nth % 3) * 0.7,
}));

export const lighthouse: Metaphor = {
  name: 'Lighthouse',
  says: 'Both build one tower, and whoever is out there finds the way by its light.',
  fits: 'When the gain is orientation: people find what was there already.',
  misleads: 'When users are to take part: those in the boats only look on.',
  colours: {
    sky: ink,
    ground: deep('ocean'),
    title: white,
    promise: paleInk,
    onGround: white,
    softOnGround: tint('ocean'),
  },
  below: 'sides',
  Scene: LighthouseScene,
};
