import type { NodeProps } from '@xyflow/react';
import { memo, type ReactNode } from 'react';
import { setNote, setOrganisation, setPerson, setUnit } from '../../shared/model/edits/set.ts';
import { useApp, usePartnerSafe, useWindow } from '../store/app.ts';
import { NameField } from '../ui/name-field.tsx';
import { TextInPlace } from '../ui/text-in-place.tsx';
import styles from './canvas.module.css';
import { FrameHandles } from './frame-handles.tsx';
import type { NoteNode, OrganisationNode, PersonNode, UnitNode } from './nodes.ts';
import { Ports } from './ports.tsx';
import { TowerHandle } from './tower-handle.tsx';

/** The name of a record, to be typed over where it is drawn; nothing while nobody does. */
function NameInPlace({ id, ...field }: Parameters<typeof NameField>[0] & { id: string }) {
  return useWindow((state) => state.renaming === id) ? <NameField {...field} /> : null;
}

/**
 * The nodes of the map are light: what they look like is in the picture under them. They are there to be aimed at, to
 * have the keyboard, to be read out, and to show that they are chosen.
 */
function Box({ kind, selected, handled, lit, children }: BoxProps) {
  const states = [selected && styles.selected, handled && styles.handled, lit && styles.lit];
  return <div className={[styles[kind], ...states].filter(Boolean).join(' ')}>{children}</div>;
}

type BoxProps = {
  kind: 'card' | 'ground' | 'frame' | 'paper';
  selected: boolean;
  handled: boolean;
  lit: boolean;
  children?: ReactNode;
};

export const OrganisationView = memo(
  ({ data: { organisation, handled, lit }, selected }: NodeProps<OrganisationNode>) => {
    const app = useApp();
    const isSafe = usePartnerSafe();
    return (
      <Box kind="ground" selected={selected} handled={handled} lit={lit}>
        <div className={styles.organisationTitle} title={organisation.name} />
        {selected && handled && !isSafe && <FrameHandles {...organisation} />}
        <NameInPlace
          id={organisation.id}
          className={styles.organisationName}
          label="Name of the organisation"
          value={organisation.name}
          onCommit={(name) =>
            app.projects.edit(`Rename ${organisation.name}`, setOrganisation(organisation.id, { name }))
          }
        />
      </Box>
    );
  },
);

export const UnitView = memo(({ data: { unit, handled, lit }, selected }: NodeProps<UnitNode>) => {
  const app = useApp();
  const isSafe = usePartnerSafe();
  return (
    <Box kind="frame" selected={selected} handled={handled} lit={lit}>
      <div className={styles.unitTitle} title={unit.name} />
      {selected && handled && !isSafe && <FrameHandles {...unit} />}
      <NameInPlace
        id={unit.id}
        className={styles.unitName}
        label="Name of the unit"
        value={unit.name}
        onCommit={(name) => app.projects.edit(`Rename ${unit.name}`, setUnit(unit.id, { name }))}
      />
    </Box>
  );
});

export const PersonView = memo(({ data: { person, organisation, handled, lit }, selected }: NodeProps<PersonNode>) => {
  const app = useApp();
  const isSafe = usePartnerSafe();
  return (
    <Box kind="card" selected={selected} handled={handled} lit={lit}>
      <div className={styles.cardTitle} title={person.name} />
      {handled && !isSafe && <TowerHandle person={person} organisation={organisation} />}
      {!isSafe && <Ports person={person} />}
      <NameInPlace
        id={person.id}
        className={styles.personName}
        label="Name of the person"
        value={person.name}
        onCommit={(name) =>
          app.projects.edit(person.name ? `Rename ${person.name}` : `Name ${name}`, setPerson(person.id, { name }))
        }
      />
    </Box>
  );
});

export const NoteView = memo(({ data: { note, handled, lit }, selected }: NodeProps<NoteNode>) => {
  const app = useApp();
  const isSafe = usePartnerSafe();
  const writing = useWindow((state) => state.renaming === note.id);
  return (
    <Box kind="paper" selected={selected} handled={handled} lit={lit}>
      {selected && handled && !writing && !isSafe && <FrameHandles id={note.id} name="a note" frame={note.frame} />}
      {writing && (
        <TextInPlace
          className={styles.noteText}
          label="Text of the note"
          value={note.text}
          onCommit={(text) => app.projects.edit('Write a note', setNote(note.id, { text }))}
        />
      )}
    </Box>
  );
});
