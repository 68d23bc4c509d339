import { useMemo, useRef } from 'react';
import { counterpartGaps } from '../../shared/insight/counterparts.ts';
import { useProject, useWindow } from '../store/app.ts';
import { useKeptFocus } from '../ui/use-kept-focus.ts';
import { CounterpartGapList } from './counterpart-gap-list.tsx';
import { CounterpartSuggestions } from './counterpart-suggestions.tsx';
import { PanelHead } from './panel-head.tsx';
import styles from './panels.module.css';

/** Who has no counterpart on the other side, who could be one, and the pairs that fit together best. */
export function CounterpartsPanel() {
  const project = useProject((it) => it);
  const gaps = useMemo(() => counterpartGaps(project), [project]);
  const panel = useRef<HTMLElement>(null);
  useWindow((state) => state.turnedDown);
  useKeptFocus(panel);
  return (
    <section ref={panel} className={styles.scrolled} aria-labelledby="counterparts">
      <PanelHead id="counterparts" title="Counterparts">
        <p className={styles.under}>Who does the same job on the other side, whatever the rank.</p>
      </PanelHead>
      <CounterpartSuggestions gaps={gaps} />
      {gaps.map((each) => (
        <CounterpartGapList key={each.organisation.id} gaps={each} />
      ))}
    </section>
  );
}
