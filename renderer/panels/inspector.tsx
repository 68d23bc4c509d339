import { useApp, useOpen, useProject } from '../store/app.ts';
import { ArrangeButtons } from './arrange-buttons.tsx';
import { LinkPanel } from './link-panel.tsx';
import { NotePanel } from './note-panel.tsx';
import { OrganisationPanel } from './organisation-panel.tsx';
import styles from './panels.module.css';
import { PersonPanel } from './person-panel.tsx';
import { ProjectPanel } from './project-panel.tsx';
import { UnitPanel } from './unit-panel.tsx';

/** Everything about what is selected, to read and to change. */
export function Inspector() {
  const selection = useOpen((open) => open.selection);
  const [only] = selection?.size === 1 ? selection : [];
  return (
    <div className={styles.scrolled} key={only ?? 'project'}>
      {selection && selection.size > 1 ? <SeveralPanel count={selection.size} /> : <OnePanel id={only} />}
    </div>
  );
}

function OnePanel({ id }: { id: string | undefined }) {
  const project = useProject((it) => it);
  const found = (records: Record<string, { id: string }>) => id !== undefined && Object.hasOwn(records, id);
  const record = <Kept,>(records: Record<string, Kept>) => records[id ?? ''] as Kept;
  if (found(project.people)) return <PersonPanel person={record(project.people)} />;
  if (found(project.units)) return <UnitPanel unit={record(project.units)} />;
  if (found(project.organisations)) return <OrganisationPanel organisation={record(project.organisations)} />;
  if (found(project.links)) return <LinkPanel link={record(project.links)} />;
  if (found(project.notes)) return <NotePanel note={record(project.notes)} />;
  return <ProjectPanel />;
}

function SeveralPanel({ count }: { count: number }) {
  const app = useApp();
  return (
    <section className={styles.section}>
      <h2>{count} selected</h2>
      <p>Move them together, line them up, delete them, or choose one of them to see its details.</p>
      <ArrangeButtons />
      <button type="button" onClick={() => app.projects.select([])}>
        Select nothing
      </button>
    </section>
  );
}
