import { ChevronDown, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { championLead, standing } from '../../../shared/answers/champion-standing.ts';
import { championNames, rangeWords } from '../../../shared/answers/champion-words.ts';
import type { PersonId } from '../../../shared/base/ids.ts';
import type { ChampionCandidate, ChampionOrder } from '../../../shared/insight/champion.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { Project } from '../../../shared/model/project.ts';
import { capital, nameOf } from '../../../shared/picture/sentences.ts';
import { useSome } from '../../ui/show-more.tsx';
import styles from './champion.module.css';
import { IntervalBar, ScaleWords } from './interval-bar.tsx';
import { Interview } from './interview.tsx';
import { bringToTop, useKeptInSight } from './use-kept-in-sight.ts';

/** A list of thousands is drawn in parts of so many. */
const atOnce = 200;

type Props = { project: Project; order: ChampionOrder; opened: PersonId | undefined; onOpen: (person: Person) => void };

/** The candidates in their order, each with what it can be; the opened one with its interview. */
export function CandidateList({ project, order, opened, onOpen }: Props) {
  const beyond = order.candidates.findIndex(({ person }) => person === opened);
  const { some, more } = useSome(order.candidates, atOnce);
  const openedRow = useRef<HTMLLIElement>(null);
  const keepInSight = useKeptInSight();
  useEffect(() => {
    const row = openedRow.current;
    // It was opened from somewhere else on the page: the questions are here.
    if (!opened || !row || row.contains(document.activeElement)) return;
    row.querySelector('button')?.focus({ preventScroll: true });
    bringToTop(row);
  }, [opened]);
  const lead = championLead(order);
  const shown = beyond >= some.length ? [...some, ...order.candidates.slice(beyond, beyond + 1)] : some;
  return (
    <>
      <ScaleWords />
      <ol className={styles.order} aria-label="Candidates">
        {shown.map((each) => {
          const person = project.people[each.person];
          const isOpen = each.person === opened;
          return (
            person && (
              <li
                key={each.person}
                ref={isOpen ? openedRow : undefined}
                data-open={isOpen || undefined}
                onClickCapture={({ target }) => target instanceof HTMLElement && keepInSight(target)}
              >
                <Row
                  person={person}
                  candidate={each}
                  words={standing(project, order, lead, each)}
                  isOpen={isOpen}
                  onOpen={onOpen}
                />
                {isOpen && <Interview candidate={each} />}
              </li>
            )
          );
        })}
      </ol>
      {more}
    </>
  );
}

type RowProps = {
  person: Person;
  candidate: ChampionCandidate;
  words: string;
  isOpen: boolean;
  onOpen: (person: Person) => void;
};

function Row({ person, candidate, words, isOpen, onOpen }: RowProps) {
  const Sign = isOpen ? ChevronDown : ChevronRight;
  return (
    <button type="button" className={styles.row} aria-expanded={isOpen} onClick={() => onOpen(person)}>
      <span className={styles.rank}>{candidate.rank}</span>
      <span className={styles.who}>
        <b>{capital(nameOf(person))}</b>
        {person.jobTitle && <span className={styles.job}>{person.jobTitle}</span>}
        <span className={styles.marks}>
          {marks(person, candidate).map((each) => (
            <span key={each}>{each}</span>
          ))}
        </span>
      </span>
      <span className={styles.interval}>
        <IntervalBar low={candidate.low} high={candidate.high} />
        <span>{capital(rangeWords(candidate))}</span>
        <span className={styles.job}>{capital(words)}</span>
      </span>
      <Sign aria-hidden size={16} className={styles.sign} />
    </button>
  );
}

const notIdentified = 'Not identified yet';

/** What is to be known of a candidate at a glance, in words. */
function marks(person: Person, { test, kind, contradictions }: ChampionCandidate): string[] {
  const tag = { none: '', earned: championNames.champion.word, 'not-earned': 'Champion, not earned yet' }[test.tag];
  const coach = test.outcome === 'coach' ? championNames.coach.word : '';
  const other = kind && kind !== 'champion' ? championNames[kind].word : '';
  const placeholder = person.placeholder && person.jobTitle !== notIdentified ? notIdentified : '';
  const doubts = contradictions.length > 0 ? 'Answers disagree' : '';
  return [placeholder, tag, coach, other, doubts].filter(Boolean);
}
