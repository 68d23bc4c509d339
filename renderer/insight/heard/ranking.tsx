import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { namesOf } from '../../../shared/answers/voice-words.ts';
import type { PersonId } from '../../../shared/base/ids.ts';
import type { Voice } from '../../../shared/insight/voice.ts';
import type { Side } from '../../../shared/model/organisation.ts';
import type { Project } from '../../../shared/model/project.ts';
import { search } from '../../../shared/model/search.ts';
import { nameOf } from '../../../shared/picture/sentences.ts';
import { endSpotlight } from '../../commands/spotlight.ts';
import { useApp } from '../../store/app.ts';
import { TextField } from '../../ui/fields.tsx';
import { RadioField } from '../../ui/radio-field.tsx';
import { useSome } from '../../ui/show-more.tsx';
import { Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import styles from './heard.module.css';
import { RankingRow } from './ranking-row.tsx';

/** A list that is longer than this is searched, or read side by side. */
const long = 12;

type Shown = Side | 'everybody';

const sides: Record<Side, string> = { partner: 'The partner’s people', ours: 'Our people', other: 'Others' };

/** Everybody by how well they are heard; a row that is opened says why. */
export function Ranking() {
  const app = useApp();
  const { project, findings } = useRead();
  const { voices, listeners } = findings;
  const [open, setOpen] = useState<PersonId>();
  const [reached, setReached] = useState<PersonId>();
  const [side, setSide] = useState<Shown>('everybody');
  const [query, setQuery] = useState('');
  const groups = useMemo(() => bySide(project, voices, side, query), [project, voices, side, query]);
  const present = (Object.keys(sides) as Side[]).filter((each) =>
    voices.some(({ person }) => sideOf(project, person) === each),
  );
  const shown = groups.flatMap((group) => group.voices);
  const stop = shown.some(({ person }) => person === reached) ? reached : shown[0]?.person;
  const rows = useRef<HTMLDivElement>(null);

  const toggle = useCallback(
    (person: PersonId) => {
      if (open === person) endSpotlight(app);
      setOpen(open === person ? undefined : person);
    },
    [app, open],
  );
  const only = listeners.filter((id) => voices.every(({ person }) => person !== id));

  return (
    <Section title="Who is heard, in order">
      {voices.length > long && (
        <div className={styles.narrowing}>
          {present.length > 1 && (
            <RadioField<Shown>
              label="Show"
              value={side}
              words={{ everybody: 'Everybody', ...Object.fromEntries(present.map((each) => [each, sides[each]])) }}
              onChange={setSide}
            />
          )}
          <TextField label="Find somebody in the list" type="search" value={query} onChange={setQuery} />
        </div>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows move between the buttons in it */}
      <div ref={rows} className={styles.ranking} onKeyDown={(event) => moveAmongRows(event, rows.current)}>
        {groups.map((group) => (
          <SideOfRanking
            key={group.side}
            title={groups.length > 1 || present.length > 1 ? sides[group.side] : undefined}
            voices={group.voices}
            open={open}
            stop={stop}
            onToggle={toggle}
            onReach={setReached}
          />
        ))}
      </div>
      {shown.length === 0 && query.trim() !== '' && <p role="status">Nobody in the list is called that.</p>}
      {only.length > 0 && voices.length > 0 && (
        <p className={styles.under}>{namesOf(project, only)} is the one who listens here, and stands in no rank.</p>
      )}
    </Section>
  );
}

const sideOf = (project: Project, id: PersonId): Side | undefined => {
  const person = project.people[id];
  return person && project.organisations[person.organisation]?.side;
};

function bySide(project: Project, voices: readonly Voice[], shown: Shown, query: string) {
  const found =
    query.trim() === ''
      ? undefined
      : new Set(search(project, query, { kinds: ['person'], most: voices.length }).found.map(({ id }) => id));
  const groups = Map.groupBy(
    voices.filter(({ person }) => !found || found.has(person)),
    ({ person }) => sideOf(project, person),
  );
  return (Object.keys(sides) as Side[])
    .filter((side) => (shown === 'everybody' || shown === side) && groups.has(side))
    .map((side) => ({ side, voices: groups.get(side) ?? [] }));
}

type SideProps = {
  title: string | undefined;
  voices: readonly Voice[];
  open: PersonId | undefined;
  stop: PersonId | undefined;
  onToggle: (id: PersonId) => void;
  onReach: (id: PersonId) => void;
};

function SideOfRanking({ title, voices, open, stop, onToggle, onReach }: SideProps) {
  const { project, findings } = useRead();
  const group = useMemo(() => new Set(findings.listeners), [findings]);
  const { some, more } = useSome(voices, 200);
  return (
    <section aria-label={title}>
      {title && <h4>{title}</h4>}
      <ol className={styles.list}>
        {some.map((voice) => (
          <RankingRow
            key={voice.person}
            voice={voice}
            name={nameOf(project.people[voice.person])}
            under={underOf(project, voice.person)}
            isOne={group.has(voice.person)}
            isOpen={voice.person === open}
            isStop={voice.person === stop}
            onToggle={onToggle}
            onReach={onReach}
          />
        ))}
      </ol>
      {more}
    </section>
  );
}

function underOf(project: Project, id: PersonId): string {
  const person = project.people[id];
  if (!person) return '';
  return [person.jobTitle, project.organisations[person.organisation]?.name].filter(Boolean).join(', ');
}

/** The arrows, Home and End go along the rows from wherever one is; Escape goes back from an explanation to its row. */
function moveAmongRows(event: KeyboardEvent, list: HTMLElement | null): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-heard]') ?? [])];
  const isHere = (row: HTMLElement) => row.closest('li')?.contains(event.target as Node) ?? false;
  const at = rows.findIndex(isHere);
  const to: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
  const isOnRow = rows[at] === event.target;
  const next = event.key === 'Escape' && !isOnRow ? at : isOnRow ? to[event.key] : undefined;
  if (next === undefined || !rows[next]) return;
  event.preventDefault();
  event.stopPropagation();
  rows[next]?.focus();
}
