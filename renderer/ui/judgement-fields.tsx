import { judged } from '../../shared/model/judgement.ts';
import type { Approval } from '../../shared/model/person.ts';
import type { Priority, Unit } from '../../shared/model/unit.ts';
import { attitudeWord, notAssessedWord } from '../../shared/picture/words.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { DayField, NumberField, OptionalChoice } from './fields.tsx';

type Props<Judged> = {
  value: Judged | undefined;
  /** Is given the fields that were changed as well: the letters of one are one step, and those of another are not. */
  onChange: (value: Judged | undefined, changed: string) => void;
};

/** Whether somebody approved, when, and when to ask again. */
export function ApprovalFields({ value, released, onChange }: Props<Approval> & { released: boolean }) {
  const set = (fields: Partial<Approval>) => onChange(judged(value, fields), Object.keys(fields).join(' '));
  return (
    <>
      <OptionalChoice
        label="Approval"
        privacy={{ field: 'approval', released }}
        none="Not known"
        value={value?.value}
        words={{ approved: 'Approved', refused: 'Refused' }}
        onChange={(next) => set({ value: next })}
      />
      <DayField label="On" value={value?.on} onChange={(on) => set({ on })} />
      <DayField label="Ask again on" value={value?.askAgain} onChange={(askAgain) => set({ askAgain })} />
      <EvidenceFields of="Approval" value={value ?? {}} onChange={set} />
    </>
  );
}

/** Our place in the priorities of a unit, and when to ask again. */
export function PriorityFields({ value, onChange }: Props<Priority>) {
  const set = (fields: Partial<Priority>) => onChange(judged(value, fields), Object.keys(fields).join(' '));
  return (
    <>
      <NumberField
        label="Place"
        privacy={{ field: 'unitPriorities' }}
        value={value?.rank}
        onChange={(rank) => set({ rank })}
      />
      <NumberField label="Of how many" value={value?.of} onChange={(of) => set({ of })} />
      <DayField label="Ask again on" value={value?.askAgain} onChange={(askAgain) => set({ askAgain })} />
      <EvidenceFields of="Priority" value={value ?? {}} onChange={set} />
    </>
  );
}

/** The attitude of a whole unit, now and as we want it. */
export function AttitudeFields({ value, onChange }: Props<NonNullable<Unit['attitude']>>) {
  const set = (fields: Partial<NonNullable<Unit['attitude']>>) =>
    onChange(judged(value, fields), Object.keys(fields).join(' '));
  return (
    <>
      <OptionalChoice
        label="Attitude now"
        privacy={{ field: 'unitAttitudes' }}
        none={notAssessedWord}
        value={value?.current}
        words={attitudeWord}
        onChange={(current) => set({ current })}
      />
      <OptionalChoice
        label="Attitude we want"
        privacy={{ field: 'unitAttitudes' }}
        none={notAssessedWord}
        value={value?.desired}
        words={attitudeWord}
        onChange={(desired) => set({ desired })}
      />
      <EvidenceFields of="Attitude" value={value ?? {}} onChange={set} />
    </>
  );
}
