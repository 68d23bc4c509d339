import { ArrowLeft, Copy, Trash2, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { newId } from '../../shared/base/ids.ts';
import { addAudience, removeAudience, setAudience, setSees } from '../../shared/model/edits/audiences.ts';
import type { AudienceId, OwnAudience } from '../../shared/model/own-audience.ts';
import { type Audience, type AudienceChoice, audience as audiences } from '../../shared/model/view.ts';
import { counted, list } from '../../shared/picture/sentences.ts';
import { audienceWord, namingWord } from '../../shared/picture/words.ts';
import { fieldGroups, openedFields, seenBy } from '../../shared/report/audience-fields.ts';
import { audienceTable } from '../../shared/report/audience-table.ts';
import { examplesOf } from '../../shared/report/examples.ts';
import { nameOfAudience, ownAudiences } from '../../shared/report/rights.ts';
import { useApp, useProject } from '../store/app.ts';
import { TextField } from '../ui/fields.tsx';
import { RadioField } from '../ui/radio-field.tsx';
import styles from './audience.module.css';
import { FieldGroup } from './audience-fields.tsx';
import composer from './composer.module.css';

type Props = {
  id: AudienceId;
  onDone: () => void;
  onEdit: (id: AudienceId) => void;
  onChoose: (audience: AudienceChoice) => void;
};

/** An audience of one's own: what it is called, how people are called for it, and what it sees, field by field. */
export function AudienceEditor({ id, onDone, onEdit, onChoose }: Props) {
  const app = useApp();
  const project = useProject((it) => it);
  const own = ownAudiences(project).find((each) => each.id === id);
  const examples = useMemo(() => examplesOf(project), [project]);
  if (!own) return <Gone onDone={onDone} />;
  const name = nameOfAudience(own);
  const edit = app.projects.edit;
  const duplicate = () => {
    const copy: OwnAudience = { ...own, id: newId<AudienceId>(), name: `${name} (copy)`, sees: { ...own.sees } };
    edit('Duplicate an audience', addAudience(copy));
    onChoose(copy.id);
    onEdit(copy.id);
  };
  const remove = () => {
    edit('Delete an audience', removeAudience(id));
    onChoose('partner');
    onDone();
    app.window.say(`“${name}” was deleted. Undo brings it back.`);
  };
  return (
    <section className={styles.editor} aria-label={`What ${name} sees`}>
      <button type="button" className={styles.back} onClick={onDone}>
        <ArrowLeft aria-hidden size={16} /> Back to the export
      </button>
      <TextField
        label="Name of the audience"
        value={own.name}
        onChange={(next) => edit('Rename an audience', setAudience(id, { name: next }), { merge: `audience ${id}` })}
      />
      <RadioField
        label="People are called"
        value={own.naming}
        words={namingWord}
        onChange={(naming) => edit('Choose how people are called', setAudience(id, { naming }))}
      />
      <div>
        <p className={styles.label}>Begin with what they see who are</p>
        <div className={composer.row}>
          {audiences.options.map((each) => (
            <button
              key={each}
              type="button"
              className={composer.small}
              aria-pressed={isSame(own, each)}
              onClick={() => edit('Choose what an audience sees', setSees(id, seenBy(each)))}
            >
              {audienceWord[each]}
            </button>
          ))}
        </div>
      </div>
      <Opened own={own} />
      <div className={styles.groups}>
        {Object.entries(fieldGroups).map(([title, fields]) => (
          <FieldGroup key={title} title={title} fields={fields} own={own} examples={examples} />
        ))}
      </div>
      <div className={composer.row}>
        <button type="button" className={composer.small} onClick={duplicate}>
          <Copy aria-hidden size={14} /> Duplicate
        </button>
        <button type="button" className={composer.small} onClick={remove}>
          <Trash2 aria-hidden size={14} /> Delete
        </button>
      </div>
    </section>
  );
}

/** It was taken away meanwhile. */
const Gone = ({ onDone }: { onDone: () => void }) => (
  <button type="button" className={styles.back} onClick={onDone}>
    <ArrowLeft aria-hidden size={16} /> Back to the export
  </button>
);

const isSame = ({ sees }: OwnAudience, as: Audience): boolean =>
  Object.entries(seenBy(as)).every(([field, access]) => (sees[field as keyof typeof sees] ?? 'no') === access);

const mostNamed = 3;

/** Says what is opened for others that the partner would not see. */
function Opened({ own }: { own: OwnAudience }) {
  const opened = openedFields(own);
  if (opened.length === 0) return <p className={composer.hint}>They see nothing that the partner would not see.</p>;
  const named = opened.slice(0, mostNamed).map((field) => audienceTable[field].words.replace(/ \(.*\)$/, ''));
  const rest = opened.length - named.length;
  return (
    <p className={styles.warning}>
      <TriangleAlert aria-hidden size={16} />
      <span>
        They see what stays private for the partner:{' '}
        {list(rest > 0 ? [...named, counted(rest, 'other thing', 'other things')] : named)}. Whoever gets the file can
        pass it on.
      </span>
    </p>
  );
}
