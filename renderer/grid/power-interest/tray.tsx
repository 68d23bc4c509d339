import type { Person } from '../../../shared/model/person.ts';
import { cardSizes } from '../../../shared/picture/grid/sizes.ts';
import { SmallCard } from '../../../shared/picture/grid/small-card.tsx';
import { screenPalette } from '../../../shared/picture/palette.ts';
import { counted } from '../../../shared/picture/sentences.ts';
import { opinionWords } from '../../../shared/picture/words.ts';
import { useProject } from '../../store/app.ts';
import { useSome } from '../../ui/show-more.tsx';
import { PersonHandle } from './person-handle.tsx';
import styles from './power-interest.module.css';
import type { Begin } from './use-placing.ts';

/** So many are drawn at once. */
const atOnce = 100;
const [size] = cardSizes as [(typeof cardSizes)[number]];

type Props = { people: readonly Person[]; onBegin: Begin; isTarget: boolean };

/** Whoever has no place on the grid yet, since influence or interest is not assessed. */
export function Tray({ people, onBegin, isTarget }: Props) {
  const project = useProject((it) => it);
  const { some, more } = useSome(people, atOnce);
  return (
    <aside className={styles.tray} data-tray data-target={isTarget || undefined} aria-label="Without a place">
      <h2>Without a place</h2>
      <p className={styles.hint}>
        {people.length === 0
          ? 'Everybody has a place on the grid.'
          : `${counted(people.length, 'person has', 'people have')} no influence or no interest noted. Drag them onto the grid, or choose somebody and press Alt with an arrow key.`}
      </p>
      <ul>
        {some.map((person, nth) => {
          const organisation = project.organisations[person.organisation];
          return (
            organisation && (
              <li key={person.id}>
                <PersonHandle person={person} isFirst={nth === 0} onBegin={onBegin}>
                  <svg viewBox={`-1 -1 ${size.width + 2} ${size.height + 2}`} aria-hidden="true">
                    <SmallCard person={person} organisation={organisation} palette={screenPalette} size={size} />
                  </svg>
                </PersonHandle>
              </li>
            )
          );
        })}
      </ul>
      {more}
      <p className={styles.opinion}>{opinionWords}</p>
    </aside>
  );
}
