import { type FormEvent, useMemo, useRef, useState } from 'react';
import type { PersonId } from '../../shared/base/ids.ts';
import { addLinks, type Connection, connection, type Way, waysOf } from '../../shared/model/edits/connect.ts';
import type { Link, LinkKind, Strength } from '../../shared/model/link.ts';
import { linksOf } from '../../shared/model/links-of.ts';
import { linkSentence, nameOf } from '../../shared/picture/sentences.ts';
import { linkKindWord, strengthWord } from '../../shared/picture/words.ts';
import { useApp, useProject } from '../store/app.ts';
import { PersonPicker } from '../ui/person-picker.tsx';
import { RadioField } from '../ui/radio-field.tsx';
import styles from './connect.module.css';
import { Buttons, Dialog } from './dialog.tsx';

const strengths = { '1': strengthWord[1], '2': strengthWord[2], '3': strengthWord[3] };

/** Draws a line from each of these people to somebody who is chosen by name: the way to connect without a mouse. */
export function ConnectDialog({ people }: { people: readonly PersonId[] }) {
  const app = useApp();
  const project = useProject((it) => it);
  const [chosen, setChosen] = useState<PersonId | null>(null);
  const [asked, setAsked] = useState<Connection>({ kind: 'influence', strength: 2, way: 'forth' });
  const kinds = useRef<HTMLDivElement>(null);
  const except = useMemo(() => new Set<string>(people), [people]);
  const set = (fields: Partial<Connection>) => setAsked((before) => ({ ...before, ...fields }));
  const close = () => app.window.setState({ dialog: null });

  const name = (id: PersonId | null) => nameOf(id ? project.people[id] : undefined);
  const who = people.length === 1 ? name(people[0] ?? null) : `${people.length} people`;
  const say = (link: Link) => linkSentence(link, name(link.from), name(link.to));
  const already = chosen ? linksOf(project, chosen).filter((link) => except.has(link.from) || except.has(link.to)) : [];

  const choose = (person: PersonId | null) => {
    setChosen(person);
    if (person) kinds.current?.querySelector<HTMLElement>(':checked')?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!chosen) return;
    const links = people.map((person) => connection(person, chosen, asked));
    const label = `Connect ${who} ${people.length === 1 ? 'and' : 'with'} ${name(chosen)}`;
    app.projects.edit(label, addLinks(links));
    close();
    app.canvas.current?.flash([...people, chosen]);
  };

  return (
    <Dialog title={`Connect ${who}`} onClose={close}>
      <form className={styles.form} onSubmit={submit}>
        <PersonPicker label="To" except={except} chosen={chosen} onChoose={choose} />
        <div ref={kinds}>
          <RadioField<LinkKind>
            label="Kind of line"
            value={asked.kind}
            words={linkKindWord}
            onChange={(kind) => set({ kind, way: waysOf(kind)[0] ?? 'mutual' })}
          />
        </div>
        {chosen && waysOf(asked.kind).length > 1 && (
          <RadioField<Way>
            label="Which way"
            value={asked.way}
            words={wayWords(asked.kind, people.length === 1 ? who : undefined, name(chosen))}
            onChange={(way) => set({ way })}
          />
        )}
        <RadioField
          label="Strength"
          value={String(asked.strength) as '1' | '2' | '3'}
          words={strengths}
          onChange={(strength) => set({ strength: Number(strength) as Strength })}
        />
        <p className={styles.sentence} role="status">
          {chosen ? preview(people.map((person) => say(connection(person, chosen, asked)))) : 'Choose whom to connect.'}
        </p>
        {already.length > 0 && <p className={styles.already}>Already on the map: {preview(already.map(say))}</p>}
        <Buttons>
          <button type="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" data-primary disabled={!chosen}>
            Connect
          </button>
        </Buttons>
      </form>
    </Dialog>
  );
}

/** The ways in words: who listens to whom, who reports to whom. */
function wayWords(kind: LinkKind, who: string | undefined, other: string): Partial<Record<Way, string>> {
  const [subject, object] = who ? [who, who] : ['Each of them', 'each of them'];
  if (kind === 'influence')
    return {
      forth: `${other} listens to ${object}`,
      back: `${subject} listens to ${other}`,
      mutual: 'They listen to each other',
    };
  return { forth: `${subject} reports to ${other}`, back: `${other} reports to ${object}` };
}

const mostShown = 3;

/** The first sentences, and how many more there are. */
function preview(sentences: readonly string[]): string {
  const rest = sentences.length - mostShown;
  return [...sentences.slice(0, mostShown), ...(rest > 0 ? [`And ${rest} more.`] : [])].join(' ');
}
