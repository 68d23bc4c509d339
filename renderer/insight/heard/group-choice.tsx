import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { statement } from '../../../shared/answers/answer.ts';
import { namesOf } from '../../../shared/answers/voice-words.ts';
import type { OrganisationId, PersonId } from '../../../shared/base/ids.ts';
import { isUsualGroup, listenersOf, partnersOf } from '../../../shared/insight/listeners.ts';
import type { Change } from '../../../shared/model/edits/change.ts';
import { setListeners } from '../../../shared/model/edits/set.ts';
import type { Project } from '../../../shared/model/project.ts';
import { nameOf } from '../../../shared/picture/sentences.ts';
import { useApp, useProject } from '../../store/app.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { PersonPicker } from '../../ui/person-picker.tsx';
import { useSome } from '../../ui/show-more.tsx';
import { Section } from '../answer-view.tsx';
import { Said } from '../statements.tsx';
import styles from './heard.module.css';

/** Whose senior management listens, or people who are chosen by name. */
type Choice = 'partners' | 'people' | OrganisationId;

/** Whose listening counts: chosen here, kept with the project. */
export function GroupChoice() {
  const app = useApp();
  const project = useProject((it) => it);
  const { listeners, listenersOf: organisation } = project.view;
  /** Nobody is picked, but about to be: until the choice is another one, by an undo too. */
  const [pickingFrom, setPickingFrom] = useState<readonly PersonId[]>();
  const group = useMemo(() => listenersOf(project), [project]);
  const picked = listeners.some((id) => Object.hasOwn(project.people, id)) ? group : [];
  const choice = picked.length > 0 || pickingFrom === listeners ? 'people' : organisationOf(project);

  const listenTo = (change: Change) => app.projects.edit('Choose whose listening counts', change);
  const pick = (people: PersonId[]) => {
    listenTo(setListeners({ listeners: people, listenersOf: organisation }));
    setPickingFrom(app.projects.getState().open?.project.view.listeners);
  };
  const choose = (next: Choice) => {
    if (next === 'people') return pick(group);
    setPickingFrom(undefined);
    listenTo(setListeners({ listeners: [], listenersOf: next === 'partners' ? undefined : next }));
  };

  return (
    <Section title="Whose listening counts">
      <div className={styles.choice}>
        <ChoiceField<Choice> label="The group" value={choice} words={choicesOf(project)} onChange={choose} />
        {(choice === 'people' || !isUsualGroup(project)) && (
          <button type="button" onClick={() => choose('partners')}>
            Back to the usual group
          </button>
        )}
      </div>
      {choice === 'people' ? (
        <Picked project={project} picked={picked} onPick={pick} />
      ) : (
        <p>
          {group.length === 0 ? (
            'Nobody is marked as senior management there yet.'
          ) : (
            <Said statement={statement(`In it: ${namesOf(project, group, 8)}.`, group)} />
          )}
        </p>
      )}
    </Section>
  );
}

/** The organisation whose senior management counts; that of the only partner is the usual one. */
const organisationOf = (project: Project): Choice =>
  isUsualGroup(project) ? 'partners' : (project.view.listenersOf ?? 'partners');

function choicesOf(project: Project): Record<Choice, string> {
  const partners = partnersOf(project);
  const called = (name: string | undefined) => `Senior management of ${name || 'an organisation without a name'}`;
  const [only] = partners;
  const usual = partners.length === 1 ? called(only?.name) : 'Senior management of all partners';
  const others = Object.values(project.organisations).filter(({ id }) => partners.length > 1 || id !== only?.id);
  return Object.fromEntries([
    ['partners', `${usual} (usual)`],
    ...others.map(({ id, name }) => [id, called(name)]),
    ['people', 'People whom I choose by name'],
  ]);
}

type PickedProps = { project: Project; picked: PersonId[]; onPick: (people: PersonId[]) => void };

function Picked({ project, picked, onPick }: PickedProps) {
  const except = useMemo(() => new Set<string>(picked), [picked]);
  const people = useSome(picked, 30);
  return (
    <>
      {picked.length > 0 && (
        <ul className={styles.picked} aria-label="People in the group">
          {people.some.map((id) => (
            <li key={id}>
              <span>{nameOf(project.people[id])}</span>
              <button
                type="button"
                aria-label={`Take ${nameOf(project.people[id])} out of the group`}
                onClick={() => onPick(picked.filter((each) => each !== id))}
              >
                <X aria-hidden size={14} />
              </button>
            </li>
          ))}
          {people.more && <li>{people.more}</li>}
        </ul>
      )}
      <PersonPicker
        label="Add somebody to the group"
        except={except}
        chosen={null}
        severalInTurn
        onChoose={(id) => id && onPick([...picked, id])}
      />
    </>
  );
}
