import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import type { NoteId } from '../../shared/base/ids.ts';
import { setNote, setOrganisation, setPerson, setUnit } from '../../shared/model/edits/set.ts';
import { cardSize } from '../../shared/model/geometry.ts';
import { PersonCard } from '../../shared/picture/card.tsx';
import { NotePaper } from '../../shared/picture/note.tsx';
import { OrganisationGround, UnitFrame } from '../../shared/picture/organisation.tsx';
import { screenPalette } from '../../shared/picture/palette.ts';
import { useApp, useWindow } from '../store/app.ts';
import { NameField } from '../ui/name-field.tsx';
import styles from './canvas.module.css';
import type { NoteNode, OrganisationNode, PersonNode, UnitNode } from './nodes.ts';

/** An SVG as large as its node; what sticks out of it is shown too. */
const drawing = (width: number, height: number) => ({ width, height, overflow: 'visible' });

const useRenaming = (id: string) => useWindow((state) => state.renaming === id);

export const OrganisationView = memo(({ data: { organisation }, selected }: NodeProps<OrganisationNode>) => {
  const app = useApp();
  const { width, height } = organisation.frame;
  return (
    <div className={selected ? styles.selectedGround : undefined}>
      <svg {...drawing(width, height)} aria-hidden="true">
        <OrganisationGround organisation={organisation} palette={screenPalette} />
      </svg>
      {useRenaming(organisation.id) && (
        <NameField
          className={styles.organisationName}
          label="Name of the organisation"
          value={organisation.name}
          onCommit={(name) =>
            app.projects.edit(`Rename ${organisation.name}`, setOrganisation(organisation.id, { name }))
          }
        />
      )}
    </div>
  );
});

export const UnitView = memo(({ data: { unit, organisation }, selected }: NodeProps<UnitNode>) => {
  const app = useApp();
  const { width, height } = unit.frame;
  return (
    <div className={selected ? styles.selectedGround : undefined}>
      <svg {...drawing(width, height)} aria-hidden="true">
        <UnitFrame unit={unit} organisation={organisation} palette={screenPalette} />
      </svg>
      {useRenaming(unit.id) && (
        <NameField
          className={styles.unitName}
          label="Name of the unit"
          value={unit.name}
          onCommit={(name) => app.projects.edit(`Rename ${unit.name}`, setUnit(unit.id, { name }))}
        />
      )}
    </div>
  );
});

const edges = [Position.Top, Position.Right, Position.Bottom, Position.Left];

export const PersonView = memo(({ data: { person, organisation, me }, selected }: NodeProps<PersonNode>) => {
  const app = useApp();
  return (
    <div className={selected ? styles.selectedCard : styles.card} title={person.name}>
      <svg {...drawing(cardSize.width, cardSize.height)} aria-hidden="true">
        <PersonCard person={person} organisation={organisation} me={me} palette={screenPalette} />
      </svg>
      {edges.map((edge) => (
        <Handle key={edge} id={edge} type="source" position={edge} className={styles.handle} />
      ))}
      {useRenaming(person.id) && (
        <NameField
          className={styles.personName}
          label="Name of the person"
          value={person.name}
          onCommit={(name) =>
            app.projects.edit(person.name ? `Rename ${person.name}` : `Name ${name}`, setPerson(person.id, { name }))
          }
        />
      )}
    </div>
  );
});

export const NoteView = memo(({ data: { note }, selected }: NodeProps<NoteNode>) => {
  const app = useApp();
  return (
    <div className={selected ? styles.selectedCard : styles.card}>
      <svg {...drawing(note.frame.width, note.frame.height)} aria-hidden="true">
        <NotePaper note={note} palette={screenPalette} />
      </svg>
      {useRenaming(note.id) && (
        <NameField
          className={styles.noteText}
          label="Text of the note"
          value={note.text}
          onCommit={(text) => app.projects.edit('Write a note', setNote(note.id as NoteId, { text }))}
        />
      )}
    </div>
  );
});
