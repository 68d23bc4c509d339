import { useMemo, useRef, useState } from 'react';
import type { OrganisationId } from '../../shared/base/ids.ts';
import { readAloud, towerRanking } from '../../shared/insight/tower-ranking.ts';
import type { Project } from '../../shared/model/project.ts';
import { nameOfOrganisation } from '../../shared/picture/sentences.ts';
import { opinionWords } from '../../shared/picture/words.ts';
import { useApp, useProject } from '../store/app.ts';
import { OptionalChoice } from '../ui/fields.tsx';
import { useSome } from '../ui/show-more.tsx';
import { PanelHead } from './panel-head.tsx';
import styles from './panels.module.css';
import { TowerRow } from './tower-row.tsx';
import towerStyles from './towers.module.css';
import { towersInPanel } from './towers-in-panel.ts';
import { UnassessedRow } from './unassessed-row.tsx';

/** The reading aloud of Net-Map: everybody by influence tower, to be read to the group and put right before it is recorded. */
export function TowersPanel() {
  const app = useApp();
  const project = useProject((it) => it);
  const [organisation, setOrganisation] = useState<OrganisationId>();
  const chosen = organisation && project.organisations[organisation] ? organisation : undefined;
  const ranking = useMemo(() => towerRanking(project, chosen), [project, chosen]);
  const towers = useMemo(() => towersInPanel(app, chosen), [app, chosen]);
  const list = useRef<HTMLOListElement>(null);
  const ranked = useSome(ranking.ranked, 200);
  const left = useSome(ranking.notAssessed, 100);
  const nameOf = (id: OrganisationId) => nameOfOrganisation(project.organisations[id]);

  return (
    <section className={styles.scrolled} aria-labelledby="towers">
      <PanelHead id="towers" title="Towers, read aloud">
        <Question question={project.question} />
        <OptionalChoice<OrganisationId>
          label="Who is read"
          none="Everybody"
          value={chosen}
          words={namesOf(project)}
          onChange={setOrganisation}
        />
        <p className={towerStyles.sentence}>{readAloud(ranking)}</p>
        <p className={styles.under}>{opinionWords}</p>
      </PanelHead>
      {ranking.ranked.length > 0 && (
        <section className={styles.section} aria-label="In order">
          <ol ref={list} className={towerStyles.list}>
            {ranked.some.map(({ person, discs, rank, tied }) => (
              <TowerRow
                key={person.id}
                person={person}
                organisation={nameOf(person.organisation)}
                discs={discs}
                rank={rank}
                tied={tied}
                towers={towers}
              />
            ))}
          </ol>
          {ranked.more}
          <p className={styles.under}>
            Drag a row by its handle, or press Alt with an arrow key, to put somebody above or below another.
          </p>
        </section>
      )}
      {ranking.notAssessed.length > 0 && (
        <section className={styles.section}>
          <h3>Not assessed: {ranking.notAssessed.length}</h3>
          <ul className={towerStyles.list}>
            {left.some.map((person) => (
              <UnassessedRow
                key={person.id}
                person={person}
                organisation={nameOf(person.organisation)}
                towers={towers}
              />
            ))}
          </ul>
          {left.more}
        </section>
      )}
    </section>
  );
}

const namesOf = (project: Project): Record<OrganisationId, string> =>
  Object.fromEntries(Object.values(project.organisations).map(({ id, name }) => [id, name || 'Without a name']));

/** Towers are about one question, and it is asked before anybody answers. */
function Question({ question }: { question: string }) {
  const app = useApp();
  if (question.trim() !== '') return <p className={towerStyles.question}>{question}</p>;
  const write = () => {
    app.projects.select([]);
    app.window.setState({ panel: 'details' });
  };
  return (
    <>
      <p className={styles.under}>
        A tower says how much influence somebody has on one question, and this project has no question yet.
      </p>
      <button type="button" className={towerStyles.write} onClick={write}>
        Write the question
      </button>
    </>
  );
}
