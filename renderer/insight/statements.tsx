import { useEffect, useRef } from 'react';
import type { Statement } from '../../shared/answers/answer.ts';
import { screenNow } from '../commands/go-to-screen.ts';
import { endSpotlight, showOrRelease } from '../commands/spotlight.ts';
import { type App, useApp, useWindow } from '../store/app.ts';
import { useSome } from '../ui/show-more.tsx';
import styles from './insight.module.css';

/** A sentence; where it rests on people or lines, pressing it shows them on the map, and once more all again. */
export function Said({ statement, className }: { statement: Statement; className?: string | undefined }) {
  const app = useApp();
  useFollowed(statement);
  const isShown = useWindow((state) => keyOf(state.spotlight) === keyOf(statement));
  const classes = [styles.said, className].filter(Boolean).join(' ');
  if (statement.people.length + statement.links.length === 0) return <span className={classes}>{statement.text}</span>;
  return (
    <button
      type="button"
      className={classes}
      aria-pressed={isShown}
      title="Show on the map"
      onClick={() => showOrRelease(app, statement, isShown)}
    >
      {statement.text}
    </button>
  );
}

/**
 * Tells statements apart: what is said of two people of the same name, or of two lines between them, is the same
 * sentence, but not the same statement.
 */
export const keyOf = (statement: Statement | null): string =>
  statement ? [statement.text, statement.people[0], statement.links[0]].join(' ') : '';

/**
 * What the map shows the evidence of follows its sentence: it becomes another one with it, and ends when that is no longer
 * said. On the map alone, without the answers, it stays.
 */
export function useFollowed(said: Statement | undefined): void {
  const app = useApp();
  const last = useRef<Statement>(undefined);
  useEffect(() => {
    const before = last.current;
    last.current = said;
    if (!before || !isOnMap(app, before) || (said && isSame(before, said))) return;
    app.window.setState({ spotlight: said && said.people.length + said.links.length > 0 ? said : null });
  });
  useEffect(
    () => () => {
      const before = last.current;
      last.current = undefined;
      if (before && isOnMap(app, before) && screenNow(app) === 'insight') endSpotlight(app);
    },
    [app],
  );
}

const isOnMap = (app: App, said: Statement): boolean => keyOf(app.window.getState().spotlight) === keyOf(said);
const isSame = (a: Statement, b: Statement): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Several sentences, one below the other. */
export function SaidList({ statements, label }: { statements: readonly Statement[]; label?: string }) {
  return (
    <ul className={styles.saidList} aria-label={label}>
      {statements.map((each) => (
        <li key={keyOf(each)}>
          <Said statement={each} />
        </li>
      ))}
    </ul>
  );
}

/** Sentences, a hundred at a time; or one that says that there are none. */
export function SomeStatements({ statements, none }: { statements: readonly Statement[]; none: string }) {
  const { some, more } = useSome(statements, 100);
  if (statements.length === 0) return <p>{none}</p>;
  return (
    <>
      <SaidList statements={some} />
      {more}
    </>
  );
}
