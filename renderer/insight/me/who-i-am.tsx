import { UserPlus } from 'lucide-react';
import { useMemo } from 'react';
import type { PersonId } from '../../../shared/base/ids.ts';
import { meOf } from '../../../shared/insight/avatar.ts';
import { byName } from '../../../shared/insight/jobs.ts';
import type { Project } from '../../../shared/model/project.ts';
import { nameOf } from '../../../shared/picture/sentences.ts';
import { addMyself, placeMyself } from '../../commands/me-commands.ts';
import { useApp, useProject } from '../../store/app.ts';
import { OptionalChoice } from '../../ui/fields.tsx';
import styles from './me.module.css';

/** Chooses me among the people of our organisation, or adds me to the map. */
export function WhoIAm() {
  const app = useApp();
  const project = useProject((it) => it);
  const names = useMemo(() => ourPeople(project), [project]);
  const me = meOf(project)?.id;
  const isSomebodyThere = Object.keys(names).length > 0;
  return (
    <div className={styles.who}>
      {isSomebodyThere && (
        <OptionalChoice
          label="On this map I am"
          none="Not said yet"
          value={me}
          words={names}
          onChange={(person) => placeMyself(app, person)}
        />
      )}
      {!me && (
        <button type="button" data-primary={isSomebodyThere ? undefined : true} onClick={() => addMyself(app)}>
          <UserPlus aria-hidden size={16} />
          <span>{isSomebodyThere ? 'I am not on the map yet: add me' : 'Add me to the map'}</span>
        </button>
      )}
    </div>
  );
}

/** The people of our organisation by name, with their jobs: two can have the same name. */
function ourPeople({ people, organisations }: Project): Record<PersonId, string> {
  const ours = Object.values(people).filter(({ organisation }) => organisations[organisation]?.side === 'ours');
  ours.sort(byName);
  return Object.fromEntries(
    ours.map((person) => [person.id, [nameOf(person), person.jobTitle].filter(Boolean).join(', ')]),
  );
}
