import { setProject } from '../../shared/model/edits/set.ts';
import { nameOfProject } from '../../shared/picture/sentences.ts';
import { useApp, useProject } from '../store/app.ts';
import { LongTextField, TextField } from '../ui/fields.tsx';
import styles from './panels.module.css';

/** What the panel shows while nothing is selected: the partnership itself. */
export function ProjectPanel() {
  const app = useApp();
  const project = useProject((it) => it);
  const edit = (what: string, fields: { title?: string; question?: string }) =>
    app.projects.edit(`Change ${what}`, setProject(fields), { merge: `project ${what}` });
  return (
    <section className={styles.section}>
      <h2>{nameOfProject(project)}</h2>
      <TextField label="Title" value={project.title} onChange={(title) => edit('the title', { title })} />
      <LongTextField
        label="The question this map is about"
        value={project.question}
        onChange={(question) => edit('the question', { question })}
      />
      <p className={styles.under}>Select a person, a unit, an organisation or a line to see and change its details.</p>
    </section>
  );
}
