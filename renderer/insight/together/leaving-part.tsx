import { useMemo, useState } from 'react';
import { leavingWords } from '../../../shared/answers/resilience-words.ts';
import type { PersonId } from '../../../shared/base/ids.ts';
import { ifLeaves } from '../../../shared/insight/leaving.ts';
import { listeningGraph } from '../../../shared/insight/listening-graph.ts';
import type { Together } from '../../../shared/insight/together.ts';
import type { Project } from '../../../shared/model/project.ts';
import { readingOrder } from '../../../shared/model/reading-order.ts';
import { type ChoiceGroup, GroupedChoice } from '../../ui/grouped-choice.tsx';
import { useSome } from '../../ui/show-more.tsx';
import { Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import { keyOf, Said } from '../statements.tsx';
import styles from './together.module.css';

/** What would change if somebody left; begins with whoever would be missed most. */
export function LeavingPart() {
  const { project, findings } = useRead();
  const [chosen, setChosen] = useState<PersonId>();
  const people = useMemo(() => choices(project), [project]);
  const person = chosen && project.people[chosen] ? chosen : missedMost(findings.together);
  const said = useMemo(() => {
    if (!person) return [];
    const leaving = ifLeaves(project, listeningGraph(project), findings.listeners, person);
    return leavingWords(project, leaving, findings.listeners.length > 0);
  }, [project, findings, person]);
  const { some, more } = useSome(said, 8);
  return (
    <Section title="What if somebody leaves?">
      <div className={styles.choice}>
        <GroupedChoice
          label="Who leaves"
          value={person ?? ''}
          groups={people}
          onChange={(next) => setChosen(next as PersonId)}
        />
      </div>
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

const missedMost = ({ onlyBridges, lookedTo }: Together): PersonId | undefined =>
  onlyBridges.bridges[0]?.person ?? lookedTo[0]?.person;

/** Everybody by organisation, in reading order. */
const choices = (project: Project): ChoiceGroup[] =>
  readingOrder(project).flatMap(({ organisation, units }) => {
    const people = units.flatMap((unit) => unit.people);
    if (people.length === 0) return [];
    const options = people.map(({ id, name, jobTitle }) => ({
      value: id,
      text: [name || 'Somebody without a name', jobTitle].filter(Boolean).join(', '),
    }));
    return [{ label: organisation.name || 'Organisation without a name', options }];
  });
