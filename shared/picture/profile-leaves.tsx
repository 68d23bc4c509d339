import { levelOf, type Sides } from '../insight/avatar.ts';
import { type ProfileSide, profileSides } from '../model/profile.ts';
import type { Palette } from './palette.ts';
import { profileSentence, profileSideWord, sideLevelWord } from './profile-words.ts';
import { fontStack } from './text.ts';

/** The size of the picture, in its own units. */
export const profileSize = { width: 320, height: 256 };

const middle = { x: 160, y: 152 };
const longest = 100;
/** How far a leaf swells to each side of its midrib. */
const swell = 31;
/** A side that is there but has no length still shows a bud. */
const shortest = 0.1;

/** Where each leaf points (degrees from upwards), and where its words stand. */
const places: Record<ProfileSide, { turn: number; x: number; y: number }> = {
  visionary: { turn: 0, x: 160, y: 24 },
  doer: { turn: -120, x: 73, y: 228 },
  innovator: { turn: 120, x: 247, y: 228 },
};

/**
 * A profile as three leaves, each as long as its side is strong, within the outline of the longest one. A side that is not
 * known yet has a dashed outline and nothing in it. The words beside the leaves say the same without colour or length.
 */
export function ProfileLeaves({ sides, palette }: { sides: Sides; palette: Palette }) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${profileSize.width} ${profileSize.height}`}
      fontFamily={fontStack}
      role="img"
      aria-label={profileSentence(sides)}
    >
      {profileSides.map((side) => (
        <g key={side}>
          <g transform={`translate(${middle.x} ${middle.y}) rotate(${places[side].turn})`}>
            <Leaf value={sides[side]} palette={palette} />
          </g>
          <Words side={side} value={sides[side]} palette={palette} />
        </g>
      ))}
      <circle cx={middle.x} cy={middle.y} r={3.5} fill={palette.accent} />
    </svg>
  );
}

function Leaf({ value, palette }: { value: number | undefined; palette: Palette }) {
  const isKnown = value !== undefined;
  const size = Math.max(shortest, (value ?? 0) / 100);
  return (
    <g>
      <path
        d={leafPath(1)}
        fill="none"
        stroke={palette.ink2}
        strokeWidth={1}
        strokeOpacity={isKnown ? 0.55 : 1}
        strokeDasharray={isKnown ? undefined : '3 4'}
      />
      {isKnown && <path d={leafPath(size)} fill={palette.accent} />}
      {isKnown && [1 / 3, 2 / 3].map((at) => <Rib key={at} at={at} size={size} palette={palette} />)}
    </g>
  );
}

/** A leaf from 0,0 upwards, as a share of the longest one. */
function leafPath(size: number): string {
  const [length, width] = [longest * size, swell * size];
  const [low, high] = [-length * 0.3, -length * 0.78];
  return `M0 0C${-width} ${low} ${-width * 0.8} ${high} 0 ${-length}C${width * 0.8} ${high} ${width} ${low} 0 0Z`;
}

/** A small mark across the midrib where "some" and "strong" begin; within a leaf it is not wider than the leaf. */
function Rib({ at, size, palette }: { at: number; size: number; palette: Palette }) {
  const isCovered = size >= at;
  const [y, half] = [-longest * at, isCovered ? 7 * size : 7];
  return (
    <path
      d={`M${-half} ${y + 2.5}Q0 ${y - 2.5} ${half} ${y + 2.5}`}
      fill="none"
      stroke={isCovered ? palette.onAccent : palette.ink2}
      strokeWidth={1.2}
      strokeLinecap="round"
    />
  );
}

function Words({ side, value, palette }: { side: ProfileSide; value: number | undefined; palette: Palette }) {
  const { x, y } = places[side];
  return (
    <g>
      <text x={x} y={y} textAnchor="middle" fontSize={13} fontWeight={600} fill={palette.ink}>
        {profileSideWord[side]}
      </text>
      <text x={x} y={y + 17} textAnchor="middle" fontSize={12} fill={palette.ink2}>
        {sideLevelWord[levelOf(value)]}
      </text>
    </g>
  );
}
