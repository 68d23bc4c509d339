import { cardSize } from '../model/geometry.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Person, Role } from '../model/person.ts';
import type { Lens } from '../model/view.ts';
import { AttitudeMark } from './attitude-mark.tsx';
import { hasStrip, LensStrip } from './lens-strip.tsx';
import type { Palette } from './palette.ts';
import { safeImage } from './safe-image.ts';
import { drawable, fitText, fontStack, initialsOf, textWidth } from './text.ts';
import { Tower, towerPlace } from './tower.tsx';
import { roleWord } from './words.ts';

type Parts = { person: Person; organisation: Organisation; palette: Palette };

const textLeft = 58;
const face = { cx: 30, cy: 30, r: 18 };

/**
 * A person's card at 0,0, 200 x 76 map units; the attitude mark reaches 6 units over the upper right corner.
 * What does not fit ends in an ellipsis. Some lenses write a strip on it, where the role badges are otherwise.
 */
export function PersonCard({ person, organisation, me, palette, lens }: Parts & { me: boolean; lens?: Lens }) {
  const { ink } = palette.organisations[organisation.colour];
  const tower = person.tower?.value;
  const textRight = tower === undefined ? cardSize.width - 12 : towerPlace.x - 6;
  const stripRight = tower === undefined ? cardSize.width - 8 : textRight;
  const name = person.name.trim() || 'No name yet';
  const jobTitle = person.jobTitle || (person.placeholder ? 'Not identified yet' : '');
  return (
    <g fontFamily={fontStack}>
      <title>{drawable(jobTitle ? `${name}, ${jobTitle}` : name)}</title>
      <rect
        {...cardSize}
        rx={12}
        fill={palette.surface}
        stroke={person.placeholder ? palette.ink2 : palette.hairline}
        strokeWidth={1.2}
        strokeDasharray={person.placeholder ? '5 4' : undefined}
      />
      <Face person={person} organisation={organisation} palette={palette} />
      {me && <circle {...face} r={20.5} fill="none" stroke={ink} strokeWidth={2} />}
      <text x={textLeft} y={26} fontSize={14} fontWeight={600} fill={person.name.trim() ? palette.ink : palette.ink2}>
        {fitText(name, textRight - textLeft, 14, 600)}
      </text>
      <text x={textLeft} y={43} fontSize={12} fill={palette.ink2}>
        {fitText(jobTitle, textRight - textLeft, 12, 400)}
      </text>
      {hasStrip(lens, person) ? (
        <LensStrip lens={lens} person={person} right={stripRight} palette={palette} />
      ) : (
        <Badges roles={person.roles} width={textRight - textLeft} colour={palette.organisations[organisation.colour]} />
      )}
      {tower !== undefined && <Tower discs={tower} ink={ink} x={towerPlace.x} base={towerPlace.base} />}
      {person.attitude?.current && lens !== 'support' && (
        <g transform={`translate(${cardSize.width - 2} 2)`}>
          <AttitudeMark attitude={person.attitude.current} palette={palette} />
        </g>
      )}
    </g>
  );
}

function Face({ person, organisation, palette }: Parts) {
  const { ink, tint } = palette.organisations[organisation.colour];
  const photo = safeImage(person.photo);
  if (photo) {
    const clip = `face-${person.id}`;
    const corner = { x: face.cx - face.r, y: face.cy - face.r, width: face.r * 2, height: face.r * 2 };
    return (
      <g>
        <clipPath id={clip}>
          <circle {...face} />
        </clipPath>
        <image href={photo} {...corner} preserveAspectRatio="xMidYMid slice" clipPath={`url(#${clip})`} />
      </g>
    );
  }
  return (
    <g>
      <circle {...face} fill={tint} />
      <text x={face.cx} y={face.cy + 4.5} fontSize={12.5} fontWeight={600} fill={ink} textAnchor="middle">
        {person.placeholder ? '?' : initialsOf(person.name)}
      </text>
    </g>
  );
}

type Badge = { text: string; x: number; width: number };

function Badges({ roles, width, colour }: { roles: Role[]; width: number; colour: { ink: string; tint: string } }) {
  return badgesThatFit(roles, width).map((badge) => (
    <g key={badge.text} transform={`translate(${textLeft + badge.x} 52)`}>
      <rect width={badge.width} height={16} rx={8} fill={colour.tint} />
      <text x={badge.width / 2} y={11.5} fontSize={10} fontWeight={600} fill={colour.ink} textAnchor="middle">
        {badge.text}
      </text>
    </g>
  ));
}

/** As many roles as there is room for, and "+2" for the rest. */
function badgesThatFit(roles: readonly Role[], width: number): Badge[] {
  for (let shown = roles.length; shown > 0; shown--) {
    const rest = roles.length - shown;
    const texts = roles.slice(0, shown).map((role) => roleWord[role]);
    const badges = inARow(rest > 0 ? [...texts, `+${rest}`] : texts);
    const last = badges.at(-1);
    if (shown === 1 || (last && last.x + last.width <= width)) return badges;
  }
  return [];
}

function inARow(texts: readonly string[]): Badge[] {
  let x = 0;
  return texts.map((text) => {
    const badge = { text, x, width: textWidth(text, 10, 600) + 14 };
    x += badge.width + 4;
    return badge;
  });
}
