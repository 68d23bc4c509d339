import { Info } from 'lucide-react';
import type { OrganisationId } from '../../shared/base/ids.ts';
import { andMore } from '../../shared/exchange/merge/and-more.ts';
import { CheckField, ChoiceField } from '../ui/fields.tsx';
import type { Summary } from './messages.ts';
import styles from './outcomes.module.css';
import { SideChoices } from './side-choices.tsx';
import { useImport, useImporting } from './use-importing.ts';
import { numbered } from './words.ts';

/** What the list leaves open: everything has an answer already, and only what there is to answer is shown. */
export function Decisions({ summary }: { summary: Summary }) {
  const importing = useImporting();
  const choices = useImport((state) => state.choices);
  const fromTables = useImport(({ lists }) => lists.some(({ taken }) => taken));
  const { placeholders, organisations, homeless, notices, counts } = summary;
  const known = counts.updated.people + counts.unchanged.people + counts.conflict.people;
  return (
    <>
      {notices.length > 0 && (
        <ul className={styles.notices}>
          {notices.map((notice) => (
            <li key={notice}>
              <Info aria-hidden size={15} /> {notice}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.decisions}>
        {organisations.length > 0 && <SideChoices organisations={organisations} />}
        {homeless.people > 0 && homeless.homes.length > 1 && (
          <ChoiceField<OrganisationId>
            label={`${numbered(homeless.people, 'person', 'people')} without an organisation in the list`}
            value={choices.home ?? homeless.home}
            words={
              Object.fromEntries(homeless.homes.map(({ id, name }) => [id, name])) as Record<OrganisationId, string>
            }
            onChange={(home) => void importing.decide({ home })}
          />
        )}
        {placeholders.count > 0 && (
          <CheckField
            label={`Add ${numbered(placeholders.count, 'person', 'people')} whom only lines name, as placeholders: ${andMore(placeholders.names)}`}
            value={choices.placeholders}
            onChange={(taken) => void importing.decide({ placeholders: taken })}
          />
        )}
        {fromTables && known > 0 && (
          <CheckField
            label="An empty cell clears what the project has there"
            value={choices.emptyErases}
            onChange={(emptyErases) => void importing.decide({ emptyErases })}
          />
        )}
      </div>
    </>
  );
}
