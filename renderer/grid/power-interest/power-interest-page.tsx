import { memo, useMemo, useRef } from 'react';
import { standingOf } from '../../../shared/insight/power-interest.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { Project } from '../../../shared/model/project.ts';
import { axes, gridSize, PowerInterestGrid, placesOf } from '../../../shared/picture/grid/grid.tsx';
import type { GridPlaces } from '../../../shared/picture/grid/places.ts';
import { screenPalette } from '../../../shared/picture/palette.ts';
import { useProject } from '../../store/app.ts';
import { Ghost } from './ghost.tsx';
import { PersonHandle } from './person-handle.tsx';
import styles from './power-interest.module.css';
import { Tray } from './tray.tsx';
import { usePlacing } from './use-placing.ts';
import { useRoom } from './use-room.ts';

/** The power-interest grid: everybody where their influence and interest put them, and a tray of whoever has no place yet. */
export function PowerInterestPage({ people }: { people: readonly Person[] }) {
  const project = useProject((it) => it);
  const room = useRef<HTMLDivElement>(null);
  const size = useRoom(room);
  const places = useMemo(() => placesOf(people, size), [people, size]);
  const field = useRef<HTMLElement>(null);
  const { placing, begin } = usePlacing(field, people);
  const placed = people.filter(({ id }) => places.cards.has(id));
  const waiting = people.filter((person) => !standingOf(person));
  const { width, height } = gridSize(places);
  return (
    <div className={styles.both}>
      <div ref={room} className={styles.room}>
        <div
          className={styles.sheet}
          style={{ aspectRatio: `${width} / ${height}`, maxWidth: `calc((100cqh) * ${width / height})` }}
        >
          <Drawing project={project} people={placed} places={places} />
          <section ref={field} className={styles.field} style={fieldStyle(places)} aria-label="Power-interest grid">
            {placed.map((person, nth) => (
              <PersonHandle
                key={person.id}
                person={person}
                isFirst={nth === 0}
                style={cardStyle(places, person)}
                onBegin={begin}
                isMoving={placing?.people.has(person.id) ?? false}
              />
            ))}
            {placing && <Ghost placing={placing} />}
          </section>
        </div>
      </div>
      <Tray people={waiting} onBegin={begin} isTarget={placing?.to === 'tray'} />
    </div>
  );
}

type DrawingProps = { project: Project; people: readonly Person[]; places: GridPlaces };

/** Drawn again when somebody moved, and not while somebody is being moved. */
const Drawing = memo(function Drawing({ project, people, places }: DrawingProps) {
  const { width, height } = gridSize(places);
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <PowerInterestGrid project={project} people={people} places={places} palette={screenPalette} />
    </svg>
  );
});

const share = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(3)}%`;

function fieldStyle(places: GridPlaces) {
  const { width, height } = gridSize(places);
  return {
    left: share(axes.left, width),
    top: share(axes.top, height),
    width: share(places.width, width),
    height: share(places.height, height),
  };
}

function cardStyle({ width, height, size, cards }: GridPlaces, { id }: Person) {
  const at = cards.get(id) ?? { x: 0, y: 0 };
  return {
    left: share(at.x, width),
    top: share(at.y, height),
    width: share(size.width, width),
    height: share(size.height, height),
  };
}
