import { CalendarClock } from 'lucide-react';
import type { Statement } from '../../../shared/answers/answer.ts';
import { comingWords, overdueWords } from '../../../shared/answers/support-answer.ts';
import type { AskAgain } from '../../../shared/model/ask-again.ts';
import { saveCalendar } from '../../commands/calendar-command.ts';
import { CommandButton } from '../../ui/command-button.tsx';
import { useSome } from '../../ui/show-more.tsx';
import { Section } from '../answer-view.tsx';
import insight from '../insight.module.css';
import { useRead } from '../reading.ts';
import { Said } from '../statements.tsx';
import styles from './support.module.css';

/** So many days to ask again are listed at once. */
const atOnce = 5;

/** Whom to ask again: who is overdue, who comes next, and all that is to come as a file for the calendar. */
export function WhenToAskAgain() {
  const { project, findings } = useRead();
  const { overdue, coming } = findings.support;
  return (
    <Section title="When to ask again">
      {overdue.length > 0 && (
        <div className={styles.overdue}>
          <p>
            <CalendarClock aria-hidden size={16} /> <b>Overdue</b>
          </p>
          <Days asked={overdue} label="Overdue" say={(each) => overdueWords(project, each, findings.day)} />
        </div>
      )}
      {coming.length > 0 ? (
        <Days asked={coming} label="To come" say={(each) => comingWords(project, each)} />
      ) : (
        <p className={insight.note}>
          No day to ask again is noted from today on. Note one where you edit an approval or a priority below; then the
          dates can be saved for your calendar.
        </p>
      )}
      <div>
        <CommandButton command={saveCalendar} words />
      </div>
    </Section>
  );
}

function Days({
  asked,
  label,
  say,
}: {
  asked: readonly AskAgain[];
  label: string;
  say: (asked: AskAgain) => Statement;
}) {
  const { some, more } = useSome(asked, atOnce);
  return (
    <>
      <ul className={insight.saidList} aria-label={label}>
        {some.map((each) => (
          <li key={each.id}>
            <Said statement={say(each)} />
          </li>
        ))}
      </ul>
      {more && <div>{more}</div>}
    </>
  );
}
