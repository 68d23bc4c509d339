import type { CSSProperties, ReactNode } from 'react';
import { quadrantOf, standingOf } from '../../../shared/insight/power-interest.ts';
import type { Person } from '../../../shared/model/person.ts';
import { inSentence, nameOf } from '../../../shared/picture/sentences.ts';
import { notAssessedWord, quadrantWord } from '../../../shared/picture/words.ts';
import { useApp, useOpen } from '../../store/app.ts';
import styles from './power-interest.module.css';
import { useKeys } from './use-keys.ts';
import type { Begin } from './use-placing.ts';

type Props = {
  person: Person;
  /** The one that the Tab key leads to when nobody is selected. */
  isFirst: boolean;
  isMoving?: boolean;
  style?: CSSProperties;
  onBegin: Begin;
  children?: ReactNode;
};

/** Somebody as a thing to take hold of: on the grid over the drawing, in the tray with a drawing of its own. */
export function PersonHandle({ person, isFirst, isMoving = false, style, onBegin, children }: Props) {
  const app = useApp();
  const isSelected = useOpen(({ selection }) => selection.has(person.id)) ?? false;
  const isNobody = useOpen(({ selection }) => selection.size === 0) ?? true;
  const onKeyDown = useKeys();
  const label = `${nameOf(person)}, ${standingWords(person)}`;
  return (
    <button
      type="button"
      className={styles.handle}
      data-person={person.id}
      data-moving={isMoving || undefined}
      aria-pressed={isSelected}
      aria-label={label}
      title={label}
      tabIndex={isSelected || (isFirst && isNobody) ? 0 : -1}
      style={style}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => onBegin(event, person)}
      onClick={(event) => {
        const before = app.projects.getState().open?.selection ?? new Set<string>();
        app.projects.select(event.shiftKey ? toggled(before, person.id) : [person.id]);
      }}
    >
      {children}
    </button>
  );
}

function toggled(selection: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

const amount = (value: number | undefined): string =>
  value === undefined ? inSentence(notAssessedWord) : String(value);

/** "influence 7, interest 3: Keep satisfied". */
function standingWords(person: Person): string {
  const standing = standingOf(person);
  const both = `influence ${amount(person.tower?.value)}, interest ${amount(person.interest?.value)}`;
  return standing ? `${both}: ${quadrantWord[quadrantOf(standing)]}` : both;
}
