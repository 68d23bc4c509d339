import { useMemo } from 'react';
import { aftermathWords } from '../../../shared/answers/aftermath-words.ts';
import { leavingWords } from '../../../shared/answers/resilience-words.ts';
import type { PersonId } from '../../../shared/base/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import { readingOrder } from '../../../shared/model/reading-order.ts';
import { nameOfOrganisation } from '../../../shared/picture/sentences.ts';
import { useApp, useWindow } from '../../store/app.ts';
import { type ChoiceGroup, GroupedChoice } from '../../ui/grouped-choice.tsx';
import { useSome } from '../../ui/show-more.tsx';
import { Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import { keyOf, Said } from '../statements.tsx';
import styles from './together.module.css';

/** What would change if somebody left; begins with whoever would be missed most, where that is known. */
export function LeavingPart() {
  const app = useApp();
  const { project, findings } = useRead();
  const { leaving, listeners, champion } = findings;
  const chosen = useWindow(({ leaves }) => leaves && project.people[leaves]?.id);
  const people = useMemo(() => choices(project), [project]);
  const said = useMemo(
    () =>
      leaving ? [...leavingWords(project, leaving, listeners), ...aftermathWords(project, champion, leaving)] : [],
    [project, leaving, listeners, champion],
  );
  const { some, more } = useSome(said, 8);
  return (
    <Section title="What if somebody leaves?">
      <div className={styles.choice}>
        <GroupedChoice
          label="Who leaves"
          value={chosen ?? leaving?.person ?? ''}
          groups={chosen || leaving ? people : [notChosen, ...people]}
          onChange={(next) => app.window.setState({ leaves: next as PersonId })}
        />
      </div>
      {!chosen && !leaving && <p>{notKnown}</p>}
      <ul className={styles.list} aria-live="polite">
        {some.map((each) => (
          <li key={keyOf(each)}>
            <Said statement={each} />
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}

const notChosen: ChoiceGroup = { label: '', options: [{ value: '', text: 'Choose somebody' }] };
const notKnown = 'It is not known yet who would be missed most. Choose somebody to see what would change.';

/** Everybody by organisation, in reading order. */
const choices = (project: Project): ChoiceGroup[] =>
  readingOrder(project).flatMap(({ organisation, units }) => {
    const people = units.flatMap((unit) => unit.people);
    if (people.length === 0) return [];
    const options = people.map(({ id, name, jobTitle }) => ({
      value: id,
      text: [name || 'Somebody without a name', jobTitle].filter(Boolean).join(', '),
    }));
    return [{ label: nameOfOrganisation(organisation), options }];
  });
