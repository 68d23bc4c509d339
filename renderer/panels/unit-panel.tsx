import { setUnit } from '../../shared/model/edits/set.ts';
import type { Unit } from '../../shared/model/unit.ts';
import { nameOfUnit } from '../../shared/picture/sentences.ts';
import { unitFunctionWord } from '../../shared/picture/words.ts';
import { useApp } from '../store/app.ts';
import { ChoiceField, LongTextField, TextField } from '../ui/fields.tsx';
import { AttitudeFields, PriorityFields } from '../ui/judgement-fields.tsx';
import styles from './panels.module.css';
import { Part } from './person-panel.tsx';

export function UnitPanel({ unit }: { unit: Unit }) {
  const app = useApp();
  const edit = (what: string, fields: Partial<Unit>) =>
    app.projects.edit(`Change ${what} of ${unit.name}`, setUnit(unit.id, fields), { merge: `${unit.id} ${what}` });
  return (
    <>
      <section className={styles.section}>
        <h2>{nameOfUnit(unit)}</h2>
        <TextField label="Name" value={unit.name} onChange={(name) => edit('the name', { name })} />
        <ChoiceField
          label="What it does"
          value={unit.function}
          words={unitFunctionWord}
          onChange={(next) => edit('the function', { function: next })}
        />
      </section>
      <Part title="Our place in their priorities" open>
        <PriorityFields value={unit.priority} onChange={(priority) => edit('the priority', { priority })} />
      </Part>
      <Part title="Attitude of the whole unit" open>
        <AttitudeFields value={unit.attitude} onChange={(attitude) => edit('the attitude', { attitude })} />
      </Part>
      <Part title="Notes" open>
        <LongTextField
          label="Notes, private to me"
          privacy={{ field: 'unitNotes' }}
          value={unit.notes}
          onChange={(notes) => edit('the notes', { notes })}
        />
      </Part>
    </>
  );
}
