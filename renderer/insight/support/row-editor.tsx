import { type ReactNode, useState } from 'react';
import type { OrganisationId, PersonId, UnitId } from '../../../shared/base/ids.ts';
import type { SupportRow } from '../../../shared/insight/support.ts';
import { lookedAtIfNew } from '../../../shared/model/edits/confirm.ts';
import { setPerson, setUnit } from '../../../shared/model/edits/set.ts';
import { nameOf } from '../../../shared/picture/sentences.ts';
import { useApp, useProject } from '../../store/app.ts';
import { today } from '../../store/today.ts';
import { ApprovalFields, AttitudeFields, PriorityFields } from '../../ui/judgement-fields.tsx';
import { useSome } from '../../ui/show-more.tsx';
import styles from './support.module.css';
import { MarkApprover } from './who-approves.tsx';

/** So many approvers are edited at once. */
const atOnce = 10;

/** The fields of a row, in place. */
export function RowEditor({ organisation, row }: { organisation: OrganisationId; row: SupportRow }) {
  switch (row.kind) {
    case 'approval':
      return (
        <>
          <Approvers people={[...row.approved, ...row.refused, ...row.silent]} />
          <MarkApprover organisation={organisation} />
          {row.units.map((unit) => (
            <UnitPriority key={unit} unit={unit} />
          ))}
        </>
      );
    case 'front-line':
      return row.unit ? (
        <>
          <UnitAttitude unit={row.unit} />
          <UnitPriority unit={row.unit} />
        </>
      ) : null;
    case 'priority':
      return <UnitPriority unit={row.unit} />;
  }
}

/** In the order in which they were when the row was opened: whoever answers stays under the hand. */
function Approvers({ people }: { people: readonly PersonId[] }) {
  const [first] = useState(people);
  const stays = first.filter((id) => people.includes(id));
  const { some, more } = useSome([...stays, ...people.filter((id) => !stays.includes(id))], atOnce);
  return (
    <>
      {some.map((id) => (
        <ApprovalOf key={id} id={id} />
      ))}
      {more && <div>{more}</div>}
    </>
  );
}

function ApprovalOf({ id }: { id: PersonId }) {
  const app = useApp();
  const person = useProject(({ people }) => people[id]);
  if (!person) return null;
  const roles = person.roles.filter((role) => role !== 'approver' && role !== 'sponsor');
  return (
    <Fields title={`Approval of ${nameOf(person)}`}>
      <ApprovalFields
        value={person.approval}
        released={person.released.includes('approval')}
        onChange={(approval, changed) =>
          app.projects.edit(
            `Change the approval of ${person.name || 'a person'}`,
            setPerson(id, { approval: lookedAt(person.approval, approval) }),
            { merge: `${id} the approval ${changed}` },
          )
        }
      />
      <button
        type="button"
        className={styles.quiet}
        aria-label={`Take ${nameOf(person)} off the approvers`}
        onClick={() =>
          app.projects.edit(`Do not ask ${person.name || 'a person'} for approval`, setPerson(id, { roles }))
        }
      >
        Take off the approvers
      </button>
    </Fields>
  );
}

function UnitAttitude({ unit: id }: { unit: UnitId }) {
  const app = useApp();
  const unit = useProject(({ units }) => units[id]);
  if (!unit) return null;
  return (
    <Fields title={`Attitude of ${unit.name || 'the unit'} as a whole`}>
      <AttitudeFields
        value={unit.attitude}
        onChange={(attitude, changed) =>
          app.projects.edit(
            `Change the attitude of ${unit.name || 'a unit'}`,
            setUnit(id, { attitude: lookedAt(unit.attitude, attitude) }),
            { merge: `${id} the attitude ${changed}` },
          )
        }
      />
    </Fields>
  );
}

function UnitPriority({ unit: id }: { unit: UnitId }) {
  const app = useApp();
  const unit = useProject(({ units }) => units[id]);
  if (!unit) return null;
  return (
    <Fields title={`Our place in the priorities of ${unit.name || 'the unit'}`}>
      <PriorityFields
        value={unit.priority}
        onChange={(priority, changed) =>
          app.projects.edit(
            `Change the priority of ${unit.name || 'a unit'}`,
            setUnit(id, { priority: lookedAt(unit.priority, priority) }),
            { merge: `${id} the priority ${changed}` },
          )
        }
      />
    </Fields>
  );
}

/** A value that is changed on the board was looked at today. */
const lookedAt = <Each extends object>(before: Each | undefined, after: Each | undefined): Each | undefined =>
  after && lookedAtIfNew(before, after, today());

const Fields = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className={styles.fields}>
    <legend>{title}</legend>
    {children}
  </fieldset>
);
