import type { PersonId } from '../../base/ids.ts';
import { type Quadrant, quadrantOf, standingOf } from '../../insight/power-interest.ts';
import type { Person } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import type { Palette } from '../palette.ts';
import { counted } from '../sentences.ts';
import { fontStack } from '../text.ts';
import { quadrantWord } from '../words.ts';
import { type GridPlaces, gridPlaces, type Room } from './places.ts';
import { SmallCard } from './small-card.tsx';

/** Where these people stand; whoever has no influence or no interest assessed is left out. */
export const placesOf = (people: readonly Person[], room?: Room): GridPlaces =>
  gridPlaces(
    new Map(
      people.flatMap((person) => {
        const standing = standingOf(person);
        return standing ? [[person.id, standing] as const] : [];
      }),
    ),
    room,
  );

/** Room for the axes around the field, in units of the grid. */
export const axes = { left: 44, bottom: 40, top: 6, right: 6 };

export const gridSize = ({ width, height }: GridPlaces) => ({
  width: axes.left + width + axes.right,
  height: axes.top + height + axes.bottom,
});

type Props = { project: Project; people: readonly Person[]; places: GridPlaces; palette: Palette };

/** The power-interest grid: four named quadrants, the two axes, and everybody who has a place on them. */
export function PowerInterestGrid({ project, people, places, palette }: Props) {
  return (
    <g fontFamily={fontStack}>
      <Axes places={places} palette={palette} />
      <g transform={`translate(${axes.left} ${axes.top})`}>
        <Quadrants people={people} places={places} palette={palette} />
        {people.map((person) => (
          <Placed key={person.id} project={project} person={person} places={places} palette={palette} />
        ))}
      </g>
    </g>
  );
}

type PlacedProps = { project: Project; person: Person; places: GridPlaces; palette: Palette };

function Placed({ project, person, places, palette }: PlacedProps) {
  const at = places.cards.get(person.id);
  const organisation = project.organisations[person.organisation];
  if (!at || !organisation) return null;
  return (
    <g transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`} data-person={person.id}>
      <SmallCard
        person={person}
        organisation={organisation}
        palette={palette}
        size={places.size}
        me={project.me === person.id}
      />
    </g>
  );
}

function Quadrants({ people, places, palette }: Omit<Props, 'project'>) {
  const counts = countsOf(people, places.cards);
  return (Object.keys(places.quadrants) as Quadrant[]).map((quadrant) => {
    const { x, y, width, height } = places.quadrants[quadrant];
    return (
      <g key={quadrant}>
        <rect
          x={x + 2}
          y={y + 2}
          width={width - 4}
          height={height - 4}
          rx={12}
          fill={quadrant === 'manage-closely' ? palette.organisations.slate.tint : palette.surface}
          stroke={palette.hairline}
        />
        <text x={x + 14} y={y + 23} fontSize={14} fontWeight={600} fill={palette.ink}>
          {quadrantWord[quadrant]}
        </text>
        <text x={x + width - 14} y={y + 23} fontSize={12} fill={palette.ink2} textAnchor="end">
          {counted(counts.get(quadrant) ?? 0, 'person', 'people')}
        </text>
      </g>
    );
  });
}

function countsOf(people: readonly Person[], placed: ReadonlyMap<PersonId, unknown>): Map<Quadrant, number> {
  const counts = new Map<Quadrant, number>();
  for (const person of people) {
    const standing = placed.has(person.id) ? standingOf(person) : undefined;
    if (!standing) continue;
    const quadrant = quadrantOf(standing);
    counts.set(quadrant, (counts.get(quadrant) ?? 0) + 1);
  }
  return counts;
}

function Axes({ places: { width, height }, palette }: Pick<Props, 'places' | 'palette'>) {
  const left = axes.left - 12;
  const under = axes.top + height + 12;
  const line = { stroke: palette.ink2, strokeWidth: 1.4, fill: 'none', strokeLinecap: 'round' } as const;
  const words = { fontSize: 13, fill: palette.ink2 } as const;
  const end = axes.left + width;
  return (
    <g>
      <path d={`M${left} ${axes.top + height}V${axes.top + 4}m-4 7l4 -7l4 7`} {...line} />
      <path d={`M${axes.left} ${under}H${end - 4}m-7 -4l7 4l-7 4`} {...line} />
      <text {...words} textAnchor="middle" transform={`translate(${left - 12} ${axes.top + height / 2}) rotate(-90)`}>
        Influence on this question
      </text>
      <text {...words} textAnchor="middle" x={axes.left + width / 2} y={under + 20}>
        Interest in it
      </text>
    </g>
  );
}
