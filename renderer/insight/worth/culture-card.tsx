import { X } from 'lucide-react';
import { pairName } from '../../../shared/answers/culture-words.ts';
import { cultureSentence } from '../../../shared/answers/worth-answer.ts';
import { partnersOf } from '../../../shared/insight/listeners.ts';
import { type CultureFinding, ownOrganisation } from '../../../shared/insight/worth.ts';
import { removeValueEntry, setValueEntry } from '../../../shared/model/edits/value.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Culture } from '../../../shared/model/value.ts';
import { useApp } from '../../store/app.ts';
import { WordsField } from '../../ui/words-field.tsx';
import { CultureLane } from './culture-lane.tsx';
import { FollowFields } from './follow-fields.tsx';
import styles from './worth.module.css';

type Props = { project: Project; culture: Culture; found: CultureFinding };

/** One pair of cultures: both organisations as marks on one line, what that says, and what follows from it. */
export function CultureCard({ project, culture, found }: Props) {
  const app = useApp();
  const name = pairName(culture);
  const ours = ownOrganisation(project);
  const rename = (end: 'left' | 'right', word: string) =>
    app.projects.edit('Rename a pair', setValueEntry('cultures', culture.id, { [end]: word }), {
      merge: `${culture.id} ${end}`,
    });
  const isTold = found.differs || [culture.expect, culture.response, culture.goodFor].some((text) => text.trim());
  return (
    <fieldset className={styles.culture} data-entry={culture.id} aria-label={name}>
      <div className={styles.ends}>
        <WordsField
          label="The left end of the line"
          value={culture.left}
          placeholder="One way"
          className={styles.strong}
          onChange={(word) => rename('left', word)}
        />
        <WordsField
          label="The right end of the line"
          value={culture.right}
          placeholder="The other way"
          className={`${styles.strong} ${styles.rightEnd}`}
          onChange={(word) => rename('right', word)}
        />
        <button
          type="button"
          className={styles.remove}
          aria-label={`Remove the pair: ${name}`}
          title="Remove"
          onClick={() => app.projects.edit(`Remove the pair “${name}”`, removeValueEntry('cultures', culture.id))}
        >
          <X aria-hidden size={16} />
        </button>
      </div>
      <div className={styles.axis}>
        {[...(ours ? [ours] : []), ...partnersOf(project)].map((organisation, nth) => (
          <CultureLane key={organisation.id} culture={culture} organisation={organisation} nth={nth} />
        ))}
      </div>
      <p className={styles.distance}>{cultureSentence(project, culture, found)}</p>
      {isTold && <FollowFields culture={culture} found={found} />}
    </fieldset>
  );
}
