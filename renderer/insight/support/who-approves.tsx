import { useMemo, useState } from 'react';
import type { OrganisationId, PersonId } from '../../../shared/base/ids.ts';
import { byName } from '../../../shared/insight/jobs.ts';
import { setPerson } from '../../../shared/model/edits/set.ts';
import type { Person } from '../../../shared/model/person.ts';
import { nameOf } from '../../../shared/picture/sentences.ts';
import { useApp, useProject } from '../../store/app.ts';
import { OptionalChoice } from '../../ui/fields.tsx';
import styles from './support.module.css';

/** Chooses who else of an organisation is asked for approval. */
export function MarkApprover({ organisation }: { organisation: OrganisationId }) {
  const app = useApp();
  const people = useProject((project) => project.people);
  const [chosen, setChosen] = useState<PersonId>();
  const others = useMemo(
    () =>
      Object.values(people)
        .filter((each) => each.organisation === organisation && !isAsked(each))
        .sort(byName),
    [people, organisation],
  );
  const person = others.find(({ id }) => id === chosen);
  if (others.length === 0) return <p className={styles.small}>Nobody else of this organisation is on the map yet.</p>;
  return (
    <div className={styles.who}>
      <OptionalChoice
        label="Who else is asked for approval"
        none="Choose somebody"
        value={person?.id}
        words={Object.fromEntries(others.map((each) => [each.id, described(each)])) as Record<PersonId, string>}
        onChange={setChosen}
      />
      <button
        type="button"
        aria-disabled={!person}
        onClick={() => {
          if (!person) return;
          const roles = [...person.roles, 'approver' as const];
          app.projects.edit(`Mark ${person.name || 'a person'} as Approver`, setPerson(person.id, { roles }));
          setChosen(undefined);
        }}
      >
        Mark as Approver
      </button>
    </div>
  );
}

const isAsked = ({ roles }: Person): boolean => roles.includes('approver') || roles.includes('sponsor');

const described = (person: Person): string => [nameOf(person), person.jobTitle].filter(Boolean).join(', ');
