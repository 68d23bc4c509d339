import { gapWords } from '../../../shared/answers/engagement-words.ts';
import type { Engagement, EngagementGap } from '../../../shared/insight/engagement.ts';
import { counted, nameOf } from '../../../shared/picture/sentences.ts';
import { useApp } from '../../store/app.ts';
import { useSome } from '../../ui/show-more.tsx';
import styles from './engagement.module.css';

const atOnce = 50;

/** Who does not stand where we want them, the widest gap first. */
export function Gaps({ engagement: { gaps, unsaid, notAssessed } }: { engagement: Engagement }) {
  const { some, more } = useSome(gaps, atOnce);
  return (
    <aside className={styles.gaps} aria-label="Gaps">
      <h2>{gaps.length === 0 ? 'No gap' : counted(gaps.length, 'gap', 'gaps')} between C and D</h2>
      <ul>
        {some.map((gap) => (
          <Gap key={gap.person.id} gap={gap} />
        ))}
      </ul>
      {more}
      {unsaid.length > 0 && (
        <p className={styles.hint}>
          For {counted(unsaid.length, 'person', 'people')} it is not said yet how we want them to stand.
        </p>
      )}
      {notAssessed.length > 0 && (
        <p className={styles.hint}>{counted(notAssessed.length, 'person is', 'people are')} not assessed.</p>
      )}
    </aside>
  );
}

function Gap({ gap }: { gap: EngagementGap }) {
  const app = useApp();
  return (
    <li>
      <button type="button" onClick={() => app.projects.select([gap.person.id])}>
        <b>{nameOf(gap.person)}</b>
        <span>{gapWords(gap)}</span>
      </button>
    </li>
  );
}
