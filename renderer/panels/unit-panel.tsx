import { setUnit } from '../../shared/model/edits/set.ts';
import type { Unit } from '../../shared/model/unit.ts';
import { attitudeWord, unitFunctionWord } from '../../shared/picture/words.ts';
import { useApp } from '../store/app.ts';
import { EvidenceFields, judged } from '../ui/evidence-fields.tsx';
import { ChoiceField, DayField, LongTextField, NumberField, OptionalChoice, TextField } from '../ui/fields.tsx';
import styles from './panels.module.css';
import { Part } from './person-panel.tsx';

export function UnitPanel({ unit }: { unit: Unit }) {
  const app = useApp();
  const edit = (what: string, fields: Partial<Unit>) =>
    app.projects.edit(`Change ${what} of ${unit.name}`, setUnit(unit.id, fields), { merge: `${unit.id} ${what}` });
  const { priority, attitude } = unit;
  const setPriority = (fields: Partial<NonNullable<Unit['priority']>>) =>
    edit('the priority', { priority: judged(priority, fields) });
  const setAttitude = (fields: Partial<NonNullable<Unit['attitude']>>) =>
    edit('the attitude', { attitude: judged(attitude, fields) });
  return (
    <>
      <section className={styles.section}>
        <h2>{unit.name || 'Unit without a name'}</h2>
        <TextField label="Name" value={unit.name} onChange={(name) => edit('the name', { name })} />
        <ChoiceField
          label="What it does"
          value={unit.function}
          words={unitFunctionWord}
          onChange={(next) => edit('the function', { function: next })}
        />
      </section>
      <Part title="Our place in their priorities" open>
        <NumberField label="Place" value={priority?.rank} onChange={(rank) => setPriority({ rank })} />
        <NumberField label="Of how many" value={priority?.of} onChange={(of) => setPriority({ of })} />
        <DayField label="Ask again on" value={priority?.askAgain} onChange={(askAgain) => setPriority({ askAgain })} />
        <EvidenceFields of="Priority" value={priority ?? {}} onChange={setPriority} />
      </Part>
      <Part title="Attitude of the whole unit" open>
        <OptionalChoice
          label="Attitude now"
          none="Not assessed"
          value={attitude?.current}
          words={attitudeWord}
          onChange={(current) => setAttitude({ current })}
        />
        <OptionalChoice
          label="Attitude we want"
          none="Not assessed"
          value={attitude?.desired}
          words={attitudeWord}
          onChange={(desired) => setAttitude({ desired })}
        />
        <EvidenceFields of="Attitude" value={attitude ?? {}} onChange={setAttitude} />
      </Part>
      <Part title="Notes" open>
        <LongTextField
          label="Notes, private to me"
          value={unit.notes}
          onChange={(notes) => edit('the notes', { notes })}
        />
      </Part>
    </>
  );
}
