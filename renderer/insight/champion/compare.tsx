import { Equal, EqualNot } from 'lucide-react';
import { useState } from 'react';
import { type ComparedRow, compared } from '../../../shared/answers/champion-compared.ts';
import type { PersonId } from '../../../shared/base/ids.ts';
import type { ChampionOrder } from '../../../shared/insight/champion.ts';
import type { Project } from '../../../shared/model/project.ts';
import { capital, nameOf } from '../../../shared/picture/sentences.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { Section } from '../answer-view.tsx';
import styles from './champion.module.css';

/** Only so many candidates are in the choices, the first of the order; whoever is opened in the list is always there. */
const mostOffered = 200;

type Props = { project: Project; order: ChampionOrder; opened: PersonId | undefined };

/** Two candidates side by side, in words. */
export function Compare({ project, order, opened }: Props) {
  const [chosen, setChosen] = useState<{ one?: PersonId; other?: PersonId }>({});
  const all = order.candidates;
  const find = (id: PersonId | undefined) => all.find(({ person }) => person === id);
  const one = find(chosen.one) ?? all.find(({ person }) => person !== chosen.other);
  const other = find(chosen.other) ?? all.find(({ person }) => person !== one?.person);
  if (!one || !other) return null;
  const also = [one.person, other.person, ...(find(opened) ? [opened as PersonId] : [])];
  const offered = [...new Set([...all.slice(0, mostOffered).map(({ person }) => person), ...also])];
  const words = Object.fromEntries(offered.map((id) => [id, label(project, id)])) as Record<PersonId, string>;
  const note =
    all.length > offered.length
      ? `The first ${mostOffered} are to choose from; open somebody else in the list, and they are too.`
      : undefined;
  return (
    <Section title="Compare two" {...(note ? { note } : {})}>
      <div className={styles.choose}>
        <ChoiceField
          label="One"
          value={one.person}
          words={words}
          onChange={(id) => setChosen({ other: other.person, one: id })}
        />
        <ChoiceField
          label="The other"
          value={other.person}
          words={words}
          onChange={(id) => setChosen({ one: one.person, other: id })}
        />
      </div>
      {one === other ? (
        <p>Choose two different people to compare.</p>
      ) : (
        <Table
          names={[one, other].map(({ person }) => capital(nameOf(project.people[person])))}
          rows={compared(project, order, one, other)}
        />
      )}
    </Section>
  );
}

/** A name, and the job where the name alone may not tell. */
function label(project: Project, id: PersonId): string {
  const person = project.people[id];
  return [capital(nameOf(person)), person?.jobTitle].filter(Boolean).join(', ');
}

function Table({ names, rows }: { names: readonly string[]; rows: readonly ComparedRow[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td />
          {names.map((name, index) => (
            <th key={index === 0 ? 'one' : 'other'} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">Compared</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, one, other, result }) => (
          <tr key={what} data-result={result}>
            <th scope="row">{what}</th>
            <td>{one}</td>
            <td>{other}</td>
            <td className={styles.result}>
              {result === 'same' && <Equal aria-hidden size={14} />}
              {result === 'different' && <EqualNot aria-hidden size={14} />}
              <span>{resultWord[result]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const resultWord: Record<ComparedRow['result'], string> = { same: 'Same', different: 'Differs', open: 'Open' };
