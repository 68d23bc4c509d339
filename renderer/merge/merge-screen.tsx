import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { merged, mergeOrder, mergeParts, type Whose } from '../../shared/compare/merge.ts';
import { brokenInWords, type MergeWords, mergeWords } from '../../shared/compare/merge-words.ts';
import { focusMap } from '../commands/areas.ts';
import { settleFrom } from '../commands/bring-in.ts';
import { settle } from '../commands/outside-commands.ts';
import { useApp, useProject, useWindow } from '../store/app.ts';
import styles from './merge.module.css';
import { MergeFoot } from './merge-foot.tsx';
import { MergeRow } from './merge-row.tsx';

type Chosen = ReadonlyMap<string, Whose>;

/** What was changed here and what was changed in the file, side by side, until everything is decided. */
export function MergeScreen() {
  const app = useApp();
  const mine = useProject((project) => project);
  const merging = useWindow(({ dialog }) => (dialog?.kind === 'merge' ? dialog : undefined));
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const heading = useFocused();
  const theirs = merging?.theirs ?? mine;
  const base = merging?.base ?? undefined;
  const from = merging?.from;
  const parts = useMemo(() => mergeParts(base, mine, theirs), [base, mine, theirs]);
  const words = useMemo(() => inOrder(mergeWords(base, mine, theirs, parts)), [base, mine, theirs, parts]);
  const next = useMemo(() => merged(mine, theirs, parts, chosen), [mine, theirs, parts, chosen]);
  const broken = useMemo(() => brokenInWords(next), [next]);

  const conflicts = words.filter(({ part }) => part.isConflict);
  const settled = words.filter(({ part }) => !part.isConflict);
  const decided = conflicts.filter(({ part }) => chosen.has(part.key)).length;
  const isDecided = decided === conflicts.length;
  const leave = () => {
    app.window.setState({ dialog: null });
    requestAnimationFrame(focusMap);
  };
  const keep = async () => {
    await (from ? settleFrom(app, next) : settle(app, next, 'Bring both together'));
    if (!from) app.window.say('Both are brought together. What was in the file is kept as a version.');
    requestAnimationFrame(focusMap);
  };
  const choose = (key: string, whose: Whose) => setChosen(new Map([...chosen, [key, whose]]));
  const chooseAll = (whose: Whose) =>
    setChosen(new Map([...chosen, ...conflicts.map(({ part }) => [part.key, whose] as const)]));
  const rows = (list: readonly MergeWords[]) =>
    list.map((each) => (
      <MergeRow
        key={each.part.key}
        words={each}
        chosen={chosen.get(each.part.key) ?? (each.part.isConflict ? undefined : each.part.usual)}
        onChoose={(whose) => choose(each.part.key, whose)}
      />
    ));

  return (
    <main className={styles.screen}>
      <header className={styles.head}>
        <h1 tabIndex={-1} ref={heading}>
          Bring both together
        </h1>
        <p>
          {from
            ? `Mine is what you see in this window, theirs is what is in ${from}. That file stays as it is. What is here now is kept as a version.`
            : 'The file was changed by another program while you worked on it. Mine is what you see in this window, theirs is what is in the file now. Whatever you decide, theirs is kept as a version.'}
        </p>
      </header>
      <div className={styles.list}>
        {conflicts.length > 0 && (
          <section aria-labelledby="conflicts">
            <div className={styles.sectionHead}>
              <h2 id="conflicts">{base ? 'Changed on both sides' : 'Not the same on both sides'}</h2>
              <button type="button" onClick={() => chooseAll('mine')}>
                All mine
              </button>
              <button type="button" onClick={() => chooseAll('theirs')}>
                All theirs
              </button>
            </div>
            {rows(conflicts)}
          </section>
        )}
        {settled.length > 0 && (
          <details className={styles.settled} open={conflicts.length === 0}>
            <summary>
              Changed on one side only ({settled.length}): taken as changed, unless you decide otherwise
            </summary>
            {rows(settled)}
          </details>
        )}
        {words.length === 0 && <p>Both say the same.</p>}
      </div>
      <MergeFoot
        said={conflicts.length === 0 ? 'Nothing is left to decide' : `${decided} of ${conflicts.length} decided`}
        broken={isDecided ? broken : []}
        decisions={chosen.size}
        isReady={isDecided && broken.length === 0}
        onLeave={leave}
        onKeep={() => void keep()}
      />
    </main>
  );
}

/** People first, then their lines, then the rest, as everywhere. */
const inOrder = (words: readonly MergeWords[]): MergeWords[] =>
  words.toSorted((one, other) => placeOf(one) - placeOf(other));
const placeOf = ({ part }: MergeWords): number =>
  part.collection ? mergeOrder.indexOf(part.collection) : mergeOrder.length;

/** Whoever works by keyboard or hears the window begins at its top. */
function useFocused(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
