import { isEmptyCell, type ListRow } from '../../shared/list/column.ts';
import { columnsOf } from '../../shared/list/columns.ts';
import type { ListKind } from '../../shared/model/list-settings.ts';
import type { Project } from '../../shared/model/project.ts';
import { nameOfProject } from '../../shared/picture/sentences.ts';
import { linkKindWord } from '../../shared/picture/words.ts';
import { useOpen, useProject } from '../store/app.ts';
import styles from './panels.module.css';

/** What the partner may see of what is selected, to read alone. */
export function PartnerSafePanel() {
  const selection = useOpen((open) => open.selection);
  const project = useProject((it) => it);
  const [only] = selection?.size === 1 ? selection : [];
  return (
    <div className={styles.scrolled}>
      <section className={styles.section}>
        <Shown project={project} id={only ?? ''} />
        <p className={styles.under}>The partner view is to look at.</p>
      </section>
    </div>
  );
}

function Shown({ project, id }: { project: Project; id: string }) {
  const record = <Kept,>(records: Record<string, Kept>): Kept | undefined =>
    Object.hasOwn(records, id) ? records[id] : undefined;
  const [person, link, note] = [record(project.people), record(project.links), record(project.notes)];
  if (person) return <Cells kind="people" title={person.name || 'Somebody without a name'} row={{ id, project }} />;
  if (link) return <Cells kind="links" title={linkKindWord[link.kind]} row={{ id, project }} />;
  if (note) return <p>{note.text}</p>;
  const named = record(project.units) ?? record(project.organisations);
  if (named) return <h2>{named.name || 'Without a name'}</h2>;
  return (
    <>
      <h2>{nameOfProject(project)}</h2>
      <p>{project.question}</p>
    </>
  );
}

/** Every cell of the list that says something; the first one is the heading. */
function Cells({ kind, title, row }: { kind: ListKind; title: string; row: ListRow }) {
  const said = columnsOf[kind].filter((column, at) => at > 0 && !isEmptyCell(column.value(row)));
  return (
    <>
      <h2>{title}</h2>
      <dl className={styles.said}>
        {said.map((column) => (
          <div key={column.id}>
            <dt>{column.words}</dt>
            <dd>{column.text(row)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
