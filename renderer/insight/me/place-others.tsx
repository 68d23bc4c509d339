import { nameOf } from '../../../shared/picture/sentences.ts';
import { showDetailsOf } from '../../commands/me-commands.ts';
import { useApp } from '../../store/app.ts';
import { Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import styles from './me.module.css';

/** So many people are offered to be placed next. */
const most = 8;

/** The people of whom it is not known what they are, the nearest first: each can be placed in the details. */
export function PlaceOthers() {
  const app = useApp();
  const { project, findings } = useRead();
  const { notPlaced } = findings.avatar;
  if (notPlaced.length === 0) return null;
  const left = notPlaced.length - most;
  return (
    <Section
      title="Also place somebody else"
      note="Who else could be an ally? Answer the same questions about them, under Profile in their details, or mark a visionary there."
    >
      <ul className={styles.others}>
        {notPlaced.slice(0, most).map((id) => (
          <li key={id}>
            <button type="button" onClick={() => showDetailsOf(app, id)}>
              Place {nameOf(project.people[id])}
            </button>
          </li>
        ))}
        {left > 0 && <li>and {left} more</li>}
      </ul>
    </Section>
  );
}
