import { Check, UserPlus } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { type Candidate, candidatesFor } from '../../shared/insight/counterparts.ts';
import { counterpartPlaceholder } from '../../shared/model/edits/counterparts.ts';
import type { Person } from '../../shared/model/person.ts';
import { acceptCounterparts, addPlaceholderFor, showOnMap } from '../commands/counterpart-commands.ts';
import { useApp, useProject } from '../store/app.ts';
import { likenessWords } from './counterpart-words.ts';
import styles from './counterparts.module.css';
import panelStyles from './panels.module.css';

/** Who could be the counterpart of a person, and a placeholder for whoever it is. */
export function CounterpartCandidates({ person }: { person: Person }) {
  const app = useApp();
  const project = useProject((it) => it);
  const candidates = useMemo(() => candidatesFor(project, person.id), [project, person.id]);
  const placeholder = useMemo(() => counterpartPlaceholder(project, person), [project, person]);
  const list = useRef<HTMLDivElement>(null);
  // Whoever is opened at the lower edge of the panel would show nothing of what was asked for.
  useEffect(() => void list.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={list} className={styles.candidates}>
      {candidates.length === 0 && (
        <p className={panelStyles.under}>Nobody on the other side does a similar job yet: add a placeholder.</p>
      )}
      <ul className={styles.list}>
        {candidates.map((candidate) => (
          <CandidateRow key={candidate.person.id} of={person} candidate={candidate} />
        ))}
      </ul>
      {placeholder && (
        <button type="button" className={styles.wide} onClick={() => addPlaceholderFor(app, person, placeholder)}>
          <UserPlus aria-hidden size={16} /> <span>Add “{placeholder.name}, not identified yet”</span>
        </button>
      )}
    </div>
  );
}

function CandidateRow({ of, candidate }: { of: Person; candidate: Candidate }) {
  const app = useApp();
  const { person, organisation, why, hasCounterpart } = candidate;
  const name = person.name || 'somebody without a name';
  const reason = [likenessWords(why), hasCounterpart ? 'has a counterpart already' : ''].filter(Boolean).join('; ');
  return (
    <li className={styles.candidate}>
      <button
        type="button"
        className={styles.person}
        title={`Show ${name} on the map`}
        onClick={() => app.canvas.current?.flash([person.id])}
      >
        <strong>{name}</strong>
        <span>{[person.jobTitle, organisation.name].filter(Boolean).join(', ')}</span>
        <span>{reason}</span>
      </button>
      <button
        type="button"
        aria-label={`Accept ${name} as the counterpart of ${of.name || 'this person'}`}
        onClick={() => {
          acceptCounterparts(app, [{ from: of.id, to: person.id }]);
          showOnMap(app, [of, person]);
        }}
      >
        <Check aria-hidden size={16} /> Accept
      </button>
    </li>
  );
}
