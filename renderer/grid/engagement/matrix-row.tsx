import { memo } from 'react';
import type { Attitude } from '../../../shared/model/attitude.ts';
import type { Person } from '../../../shared/model/person.ts';
import { nameOf } from '../../../shared/picture/sentences.ts';
import { attitudeWord, notAssessedWord } from '../../../shared/picture/words.ts';
import { useApp, useOpen } from '../../store/app.ts';
import { columns } from './columns.ts';
import styles from './engagement.module.css';
import type { Held, Letter } from './use-tokens.ts';

export const MatrixHead = () => (
  <thead>
    <tr>
      <th scope="col">Person</th>
      {columns.map((each) => (
        <th key={each ?? 'none'} scope="col">
          {each ? attitudeWord[each] : notAssessedWord}
        </th>
      ))}
    </tr>
  </thead>
);

/** One person with both letters; while one is dragged it is shown where it would be let go. */
export const MatrixRow = memo(function MatrixRow({ person, held }: { person: Person; held: Held | null }) {
  const app = useApp();
  const isSelected = useOpen(({ selection }) => selection.has(person.id)) ?? false;
  const { current, desired } = person.attitude ?? {};
  const shown = {
    current: held?.letter === 'current' ? held.to : current,
    desired: held?.letter === 'desired' ? held.to : desired,
  };
  return (
    <tr data-row={person.id} data-selected={isSelected || undefined}>
      <th scope="row">
        <button type="button" className={styles.name} onClick={() => app.projects.select([person.id])}>
          {nameOf(person)}
        </button>
      </th>
      {columns.map((each, nth) => (
        <td key={each ?? 'none'} data-column={nth} data-between={isBetween(nth, shown) || undefined}>
          {shown.current === each && <Token person={person} letter="current" at={nth} />}
          {shown.desired === each && <Token person={person} letter="desired" at={nth} />}
        </td>
      ))}
    </tr>
  );
});

/** Whether a column lies between C and D, both of which are said. */
function isBetween(
  nth: number,
  { current, desired }: { current?: Attitude | undefined; desired?: Attitude | undefined },
) {
  const [from, to] = [columns.indexOf(current), columns.indexOf(desired)].sort((a, b) => a - b) as [number, number];
  return from > 0 && nth >= from && nth <= to;
}

function Token({ person, letter, at }: { person: Person; letter: Letter; at: number }) {
  const what = letter === 'current' ? 'stands' : 'is wanted';
  const column = columns[at];
  return (
    <span
      role="slider"
      tabIndex={0}
      data-letter={letter}
      className={letter === 'current' ? styles.c : styles.d}
      aria-label={`${nameOf(person)}, how the person ${what}`}
      aria-valuemin={0}
      aria-valuemax={columns.length - 1}
      aria-valuenow={at}
      aria-valuetext={column ? attitudeWord[column] : notAssessedWord}
    >
      {letter === 'current' ? 'C' : 'D'}
    </span>
  );
}
