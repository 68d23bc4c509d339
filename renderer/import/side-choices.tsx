import { useId } from 'react';
import { chosenSide } from '../../shared/exchange/merge/choices.ts';
import type { Side } from '../../shared/model/organisation.ts';
import { sideWord } from '../../shared/picture/words.ts';
import { useSome } from '../ui/show-more.tsx';
import columns from './columns.module.css';
import styles from './import.module.css';
import type { NewOrganisation } from './messages.ts';
import { useImport, useImporting } from './use-importing.ts';
import { numbered } from './words.ts';

const atOnce = 6;

/** Which side organisations are on that the project does not have yet. One is ours; a project that is there has it. */
export function SideChoices({ organisations }: { organisations: readonly NewOrganisation[] }) {
  const importing = useImporting();
  const sides = useImport((state) => state.choices.sides);
  const title = useId();
  const { some, more } = useSome(organisations, atOnce);
  const options: readonly Side[] = importing.isNew ? ['ours', 'partner', 'other'] : ['partner', 'other'];
  const choose = (key: string, side: Side) => void importing.decide({ sides: { ...sidesNow(), [key]: side } });
  /** In a new project what was guessed of the others stays as it is when one is changed; the one that was ours is not any more. */
  const sidesNow = (): Record<string, Side> => ({
    ...sides,
    ...(importing.isNew && Object.fromEntries(organisations.map(({ key, side }) => [key, side]))),
  });
  return (
    <section className={columns.sides} aria-labelledby={title}>
      <h3 id={title}>{importing.isNew ? 'Who is who?' : 'Organisations that are new'}</h3>
      <ul>
        {some.map(({ key, name, side, guessed, people }) => (
          <li key={key}>
            <span>
              {name} <span className={styles.hint}>{numbered(people, 'person', 'people')}</span>
            </span>
            <select
              aria-label={`Which side ${name} is on`}
              value={chosenSide({ sides }, key) ?? side}
              onChange={({ target }) => choose(key, target.value as Side)}
            >
              {options.map((each) => (
                <option key={each} value={each}>
                  {sideWord[each]}
                </option>
              ))}
            </select>
            {guessed && chosenSide({ sides }, key) === undefined && <span className={columns.mark}>a guess</span>}
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
