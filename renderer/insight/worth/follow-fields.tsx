import { standardPairOf } from '../../../shared/answers/culture-pairs.ts';
import { pairName } from '../../../shared/answers/culture-words.ts';
import { type CultureFinding, sideOfFarthest } from '../../../shared/insight/worth.ts';
import { setValueEntry } from '../../../shared/model/edits/value.ts';
import type { Culture } from '../../../shared/model/value.ts';
import { useApp } from '../../store/app.ts';
import { WordsField } from '../../ui/words-field.tsx';
import styles from './worth.module.css';

type Field = 'expect' | 'response' | 'goodFor';

const words: Record<Field, string> = {
  expect: 'What to expect',
  response: 'What we will do about it',
  goodFor: 'What their way is good for',
};

/** What a proposal begins with: it is what often happens, not what is known here. */
const proposalLead: Record<Field, string> = {
  expect: 'Often so, perhaps here too:',
  response: 'What often helps:',
  goodFor: 'Often so, perhaps here too:',
};

/** What follows from a difference; for the pairs everybody knows, sentences are proposed that can be taken over. */
export function FollowFields({ culture, found }: { culture: Culture; found: CultureFinding }) {
  const app = useApp();
  const pair = standardPairOf(culture);
  const side = found.differs ? sideOfFarthest(found) : undefined;
  const proposed = side && pair?.[side === 'left' ? 'partnerLeft' : 'partnerRight'];
  const name = pairName(culture);
  return (
    <div className={styles.follow}>
      {(Object.keys(words) as Field[]).map((field) => (
        <div key={field} className={styles.followRow}>
          <span className={styles.columnHead} aria-hidden>
            {words[field]}
          </span>
          <div>
            <WordsField
              label={`${words[field]}: ${name}`}
              value={culture[field]}
              placeholder="Not written down yet"
              onChange={(value) =>
                app.projects.edit(
                  `Change “${words[field]}” of “${name}”`,
                  setValueEntry('cultures', culture.id, { [field]: value }),
                  { merge: `${culture.id} ${field}` },
                )
              }
            />
            {proposed && culture[field].trim() === '' && (
              <p className={styles.proposal}>
                <span>
                  {proposalLead[field]} <q>{proposed[field]}</q>
                </span>
                <button
                  type="button"
                  aria-label={`Take over for “${words[field]}”: ${proposed[field]}`}
                  onClick={() =>
                    app.projects.edit(
                      `Take over “${words[field]}” of “${name}”`,
                      setValueEntry('cultures', culture.id, { [field]: proposed[field] }),
                    )
                  }
                >
                  Take over
                </button>
              </p>
            )}
          </div>
        </div>
      ))}
    </div>
  );
}
