import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { teamName } from '../../../shared/answers/worth-names.ts';
import { ownOrganisation } from '../../../shared/insight/worth.ts';
import { addValueEntry, removeValueEntry, setValueEntry } from '../../../shared/model/edits/value.ts';
import { unitsOf } from '../../../shared/model/project.ts';
import { newPain, type Pain } from '../../../shared/model/value.ts';
import { useApp, useProject } from '../../store/app.ts';
import { useSome } from '../../ui/show-more.tsx';
import { useAdded } from '../../ui/use-added.ts';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import { WordsField } from '../../ui/words-field.tsx';
import { Section } from '../answer-view.tsx';
import styles from './worth.module.css';

/** So many rows are drawn at once. */
const rowsAtOnce = 40;

/** So many of our units are offered for a team that has no name yet. */
const mostOffered = 8;

/** Per team of ours what it costs, and our plan for it, edited in place. */
export function PainsSection() {
  const app = useApp();
  const project = useProject((it) => it);
  const { pains } = project.value;
  const { some, more } = useSome(pains, rowsAtOnce);
  const list = useRef<HTMLDivElement>(null);
  const { added } = useAdded(list);
  useKeptFocus(list);
  const last = pains.at(-1);
  const rows = last && more && !some.includes(last) ? [...some, last] : some;
  const ours = ownOrganisation(project);
  const units = ours ? unitsOf(project, ours.id).filter(({ name }) => name.trim() !== '') : [];

  const taken = new Set(pains.map(({ unit }) => unit));
  const offered = [...new Set(units.filter(({ id }) => !taken.has(id)).map(({ name }) => name))].slice(0, mostOffered);

  const add = () => {
    const pain = newPain();
    added.current = pain.id;
    app.projects.edit('Add a team', addValueEntry('pains', pain));
  };
  const write = (pain: Pain, team: string) => {
    const unit = units.find(({ name }) => name === team)?.id;
    const change = setValueEntry('pains', pain.id, { team, unit });
    app.projects.edit('Change the team it costs something', change, { merge: `${pain.id} team` });
  };
  return (
    <Section title="What it costs us, and our plan for it" privacy={{ field: 'pains' }}>
      <div ref={list} className={styles.list}>
        {pains.length === 0 && (
          <p className={styles.empty}>
            For the people who run it, it can feel like work alone. Which of our teams will feel it, and what will we do
            for them?
          </p>
        )}
        {pains.length > 0 && (
          <div className={styles.painRow} aria-hidden>
            <span className={styles.columnHead}>Our team</span>
            <span className={styles.columnHead}>What it costs them</span>
            <span className={styles.columnHead}>Our plan</span>
          </div>
        )}
        {rows.map((pain) => (
          <PainRow
            key={pain.id}
            pain={pain}
            name={teamName(project, pain)}
            team={(pain.unit && project.units[pain.unit]?.name) || pain.team}
            offered={offered}
            onTeam={(team) => write(pain, team)}
          />
        ))}
        {more}
        <button type="button" className={styles.add} onClick={add}>
          <Plus aria-hidden size={16} />
          {pains.length === 0 ? 'Add the first team' : 'Add a team'}
        </button>
      </div>
    </Section>
  );
}

type RowProps = { pain: Pain; name: string; team: string; offered: readonly string[]; onTeam: (team: string) => void };

function PainRow({ pain, name, team, offered, onTeam }: RowProps) {
  const app = useApp();
  const edit = (what: string, fields: Partial<Pain>) =>
    app.projects.edit(`Change ${what} ${name}`, setValueEntry('pains', pain.id, fields), {
      merge: `${pain.id} ${what}`,
    });
  return (
    <fieldset className={styles.painRow} data-entry={pain.id} aria-label={`Pain of ${name}`}>
      <WordsField label="Our team" value={team} placeholder="Front line" className={styles.strong} onChange={onTeam} />
      <WordsField
        label={`What it costs them: ${name}`}
        value={pain.pain}
        placeholder="Not written down yet"
        onChange={(next) => edit('the pain of', { pain: next })}
      />
      <WordsField
        label={`Our plan: ${name}`}
        value={pain.plan}
        placeholder="No plan yet"
        onChange={(plan) => edit('the plan for', { plan })}
      />
      <button
        type="button"
        className={styles.remove}
        aria-label={`Remove the pain of ${name}`}
        title="Remove"
        onClick={() => app.projects.edit(`Remove the pain of ${name}`, removeValueEntry('pains', pain.id))}
      >
        <X aria-hidden size={16} />
      </button>
      {team.trim() === '' && offered.length > 0 && (
        <div className={styles.offeredTeams}>
          {offered.map((unit) => (
            <button key={unit} type="button" aria-label={`Our team: ${unit}`} onClick={() => onTeam(unit)}>
              {unit}
            </button>
          ))}
        </div>
      )}
    </fieldset>
  );
}
