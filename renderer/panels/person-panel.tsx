import type { ReactNode } from 'react';
import { freePlace } from '../../shared/model/edits/add.ts';
import { movePersonTo } from '../../shared/model/edits/move.ts';
import { setMe, setPerson } from '../../shared/model/edits/set.ts';
import type { Person } from '../../shared/model/person.ts';
import { roleWord } from '../../shared/picture/words.ts';
import { useApp, useProject } from '../store/app.ts';
import { CheckField, ChoiceField, LongTextField, SeveralField, TextField } from '../ui/fields.tsx';
import { PictureField } from '../ui/picture-field.tsx';
import type { EditPerson } from './edit-person.ts';
import styles from './panels.module.css';
import { PersonLines } from './person-lines.tsx';
import {
  ApprovalPart,
  ChampionPart,
  ContactPart,
  JudgementPart,
  ProfilePart,
  privacyOf,
  QualitiesPart,
  ReleasePart,
} from './person-parts.tsx';

export function PersonPanel({ person }: { person: Person }) {
  const app = useApp();
  const edit: EditPerson = (what, fields) =>
    app.projects.edit(`Change ${what} of ${person.name || 'a person'}`, setPerson(person.id, fields), {
      merge: `${person.id} ${what}`,
    });
  return (
    <>
      <Identity person={person} edit={edit} />
      <Part title="Roles" open>
        <SeveralField
          label="Roles"
          values={person.roles}
          words={roleWord}
          onChange={(roles) => edit('the roles', { roles })}
        />
        <TextField
          label="Tags, separated by commas"
          privacy={{ field: 'tags' }}
          value={person.tags.join(', ')}
          onChange={(text) =>
            edit('the tags', { tags: text.split(/,\s*/).filter((tag, at, all) => tag !== '' || at === all.length - 1) })
          }
        />
      </Part>
      <Part title="Lines" open>
        <PersonLines person={person} />
      </Part>
      <Part title="Your judgement" open>
        <JudgementPart person={person} edit={edit} />
      </Part>
      <Part title="Champion">
        <QualitiesPart person={person} edit={edit} />
        <ChampionPart person={person} edit={edit} />
      </Part>
      <Part title="Approval">
        <ApprovalPart person={person} edit={edit} />
      </Part>
      <Part title="Profile">
        <ProfilePart person={person} edit={edit} />
      </Part>
      <Part title="Contact">
        <ContactPart person={person} edit={edit} />
      </Part>
      <Part title="Goals and notes" open>
        <LongTextField
          label="What this person wants to reach"
          privacy={{ field: 'goals' }}
          value={person.goals}
          onChange={(goals) => edit('the goals', { goals })}
        />
        <LongTextField
          label="Notes, private to me"
          privacy={privacyOf(person, 'notes')}
          value={person.notes}
          onChange={(notes) => edit('the notes', { notes })}
        />
      </Part>
      <Part title="What others may see">
        <ReleasePart person={person} edit={edit} />
      </Part>
    </>
  );
}

export function Part({ title, open = false, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className={styles.section} open={open}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  );
}

function Identity({ person, edit }: { person: Person; edit: EditPerson }) {
  const app = useApp();
  const project = useProject((it) => it);
  const organisation = project.organisations[person.organisation];
  const places = Object.fromEntries(
    Object.values(project.organisations).flatMap((each) => [
      [each.id, each.name],
      ...Object.values(project.units)
        .filter((unit) => unit.organisation === each.id)
        .map((unit) => [unit.id, `${each.name}: ${unit.name}`] as const),
    ]),
  ) as Record<string, string>;
  const moveTo = (place: string) => {
    const unit = Object.values(project.units).find((each) => each.id === place);
    const target = unit?.organisation ?? Object.values(project.organisations).find((each) => each.id === place)?.id;
    if (!target) return;
    const at = freePlace(project, target, unit?.id);
    app.projects.edit(
      `Move ${person.name || 'a person'} to ${places[place]}`,
      movePersonTo(person.id, { organisation: target, unit: unit?.id }, at),
    );
  };
  return (
    <section className={styles.section}>
      <h2>{person.name || 'Person without a name'}</h2>
      <p className={styles.under}>{[person.jobTitle, organisation?.name].filter(Boolean).join(', ')}</p>
      <TextField label="Name" value={person.name} onChange={(name) => edit('the name', { name })} />
      <TextField
        label="Job title"
        value={person.jobTitle}
        onChange={(jobTitle) => edit('the job title', { jobTitle })}
      />
      <ChoiceField label="Belongs to" value={person.unit ?? person.organisation} words={places} onChange={moveTo} />
      <PictureField label="Photo" value={person.photo} onChange={(photo) => edit('the photo', { photo })} />
      <CheckField
        label="Not identified yet (a placeholder for the job)"
        value={person.placeholder}
        onChange={(placeholder) => edit('the placeholder', { placeholder })}
      />
      <CheckField
        label="Senior management"
        value={person.seniorManagement}
        onChange={(seniorManagement) => edit('the rank', { seniorManagement })}
      />
      <CheckField
        label="Stays in place when the map is arranged"
        value={person.pinned}
        onChange={(pinned) => edit('the pin', { pinned })}
      />
      {organisation?.side === 'ours' && (
        <CheckField
          label="This is me"
          value={project.me === person.id}
          onChange={(is) => app.projects.edit('Place yourself', setMe(is ? person.id : undefined))}
        />
      )}
    </section>
  );
}
