import type { Organisation } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import { AttitudeMark } from '../attitude-mark.tsx';
import type { Palette } from '../palette.ts';
import { drawable, fitText, initialsOf } from '../text.ts';
import type { CardSize } from './sizes.ts';

type Props = { person: Person; organisation: Organisation; palette: Palette; size: CardSize; me?: boolean };

/** Somebody on the grid, at 0,0: whose side, initials, the name where there is room for it, and the attitude. */
export function SmallCard({ person, organisation, palette, size, me = false }: Props) {
  const { ink, tint } = palette.organisations[organisation.colour];
  const name = person.name.trim() || person.jobTitle.trim() || 'No name yet';
  const middle = size.height / 2;
  const attitude = person.attitude?.current;
  return (
    <g>
      <title>{drawable(person.jobTitle ? `${name}, ${person.jobTitle}` : name)}</title>
      <rect
        width={size.width}
        height={size.height}
        rx={8}
        fill={size.named ? palette.surface : tint}
        stroke={ink}
        strokeWidth={me ? 2.2 : 1}
        strokeDasharray={person.placeholder ? '4 3' : undefined}
      />
      {size.named && <circle cx={17} cy={middle} r={11} fill={tint} />}
      <text
        x={size.named ? 17 : size.width / 2}
        y={middle + 3.5}
        fontSize={size.named ? 9.5 : 10.5}
        fontWeight={600}
        fill={ink}
        textAnchor="middle"
      >
        {person.placeholder ? '?' : initialsOf(person.name)}
      </text>
      {size.named && (
        <text x={34} y={middle + 4} fontSize={11.5} fontWeight={600} fill={palette.ink}>
          {fitText(name, size.width - 34 - (attitude ? 26 : 10), 11.5, 600)}
        </text>
      )}
      {attitude && (
        <g
          transform={
            size.named ? `translate(${size.width - 14} ${middle})` : `translate(${size.width - 3} 3) scale(.7)`
          }
        >
          <AttitudeMark attitude={attitude} palette={palette} />
        </g>
      )}
    </g>
  );
}
