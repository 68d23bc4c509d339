import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { removeItems } from '../../shared/model/edits/remove.ts';
import { type Link, type LinkKind, linkKind } from '../../shared/model/link.ts';
import { linksOf } from '../../shared/model/links-of.ts';
import type { Person } from '../../shared/model/person.ts';
import { lineSentence } from '../../shared/picture/sentences.ts';
import { connectTo } from '../commands/connect-command.ts';
import { useApp, useProject } from '../store/app.ts';
import { CommandButton } from '../ui/command-button.tsx';
import styles from './person-lines.module.css';

/** Somebody with hundreds of lines is shown these first. */
const mostShown = 40;

/** Every line of a person in a sentence: to read, to go to, to take away, and to add one. */
export function PersonLines({ person }: { person: Person }) {
  const app = useApp();
  const project = useProject((it) => it);
  const [showsAll, setShowsAll] = useState(false);
  const links = [...linksOf(project, person.id)].sort(byKind);
  const shown = showsAll ? links : links.slice(0, mostShown);
  const remove = (link: Link) =>
    app.projects.edit('Delete a line', removeItems(new Set([link.id])), { select: [person.id] });
  return (
    <>
      {links.length === 0 && <p className={styles.none}>No line to anybody yet.</p>}
      <ul className={styles.lines} aria-label={`Lines of ${person.name || 'this person'}`}>
        {shown.map((link) => {
          const sentence = lineSentence(project, link);
          return (
            <li key={link.id}>
              <button type="button" className={styles.line} onClick={() => app.projects.select([link.id])}>
                {sentence}
              </button>
              <button
                type="button"
                className={styles.remove}
                aria-label={`Delete: ${sentence}`}
                title="Delete this line"
                onClick={() => remove(link)}
              >
                <Trash2 aria-hidden size={16} />
              </button>
            </li>
          );
        })}
      </ul>
      {links.length > shown.length && (
        <button type="button" onClick={() => setShowsAll(true)}>
          Show all {links.length} lines
        </button>
      )}
      <CommandButton command={connectTo} words />
    </>
  );
}

const order = (kind: LinkKind): number => linkKind.options.indexOf(kind);
const byKind = (a: Link, b: Link): number => order(a.kind) - order(b.kind) || b.strength - a.strength;
