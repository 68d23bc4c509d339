import { Eye, EyeOff } from 'lucide-react';
import { useId } from 'react';
import { setSees } from '../../shared/model/edits/audiences.ts';
import type { Access, AudienceField, OwnAudience } from '../../shared/model/own-audience.ts';
import { capital } from '../../shared/picture/sentences.ts';
import { canBeReleased, openedFields } from '../../shared/report/audience-fields.ts';
import { audienceTable } from '../../shared/report/audience-table.ts';
import { useApp } from '../store/app.ts';
import styles from './audience.module.css';

const accessWord: Record<Access, string> = { yes: 'Seen', released: 'Where released', no: 'Not seen' };

type Examples = Partial<Record<AudienceField, string>>;
type Props = { title: string; fields: readonly AudienceField[]; own: OwnAudience; examples: Examples };

/** Fields that belong together, and how many of them are seen. */
export function FieldGroup({ title, fields, own, examples }: Props) {
  const seen = fields.filter((field) => (own.sees[field] ?? 'no') !== 'no').length;
  const opened = new Set(openedFields(own));
  return (
    <details className={styles.group}>
      <summary>
        <b>{title}</b>
        <span>
          {seen} of {fields.length} seen
        </span>
      </summary>
      {fields.map((field) => (
        <FieldRow key={field} field={field} own={own} example={examples[field]} isOpened={opened.has(field)} />
      ))}
    </details>
  );
}

type RowProps = { field: AudienceField; own: OwnAudience; example: string | undefined; isOpened: boolean };

function FieldRow({ field, own, example, isOpened }: RowProps) {
  const app = useApp();
  const id = useId();
  const access = own.sees[field] ?? 'no';
  const choices = (Object.keys(accessWord) as Access[]).filter((each) => each !== 'released' || canBeReleased(field));
  // "Where released" of what nobody can release is the same as never.
  const shown = choices.includes(access) ? access : 'no';
  const Icon = shown === 'no' ? EyeOff : Eye;
  return (
    <div className={styles.access} data-opened={isOpened || undefined}>
      <Icon aria-hidden size={14} />
      <label htmlFor={id}>
        {capital(audienceTable[field].words)}
        <small>{example ? `“${example}”` : 'None in this project yet'}</small>
      </label>
      <select
        id={id}
        value={shown}
        onChange={(event) =>
          app.projects.edit('Choose what an audience sees', setSees(own.id, { [field]: event.target.value as Access }))
        }
      >
        {choices.map((each) => (
          <option key={each} value={each}>
            {accessWord[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
