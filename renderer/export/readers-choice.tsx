import { Pencil, Plus } from 'lucide-react';
import { newId } from '../../shared/base/ids.ts';
import { addAudience } from '../../shared/model/edits/audiences.ts';
import type { AudienceId, OwnAudience } from '../../shared/model/own-audience.ts';
import { type Audience, audience as audiences } from '../../shared/model/view.ts';
import { inSentence } from '../../shared/picture/sentences.ts';
import { audienceSees, namingWord } from '../../shared/picture/words.ts';
import { seenBy } from '../../shared/report/audience-fields.ts';
import { audienceLeft, audienceNames, ownAudiences } from '../../shared/report/rights.ts';
import { useApp, useProject } from '../store/app.ts';
import type { ComposedProduct } from '../store/window-store.ts';
import { ChoiceField } from '../ui/fields.tsx';
import styles from './composer.module.css';
import type { Composition } from './composition.ts';

/** What an audience gets where the product is more special than a map. */
const meanings: Partial<Record<ComposedProduct, Record<Audience, string>>> = {
  defence: {
    myself: 'All of the sheet, and a list of what is still to be written before you show it to anybody.',
    team: 'For your boss and your team. No note and no judgement on a person is in it.',
    partner:
      'Only what your users gain, what the partner’s way is good for, and the approvals you released. What it costs you, where you place the partner and your one sentence stay out.',
  },
  poster: {
    myself: 'Champions and sponsors are named. Ask them before you hang it up.',
    team: 'Champions and sponsors are named. Ask them before you hang it up.',
    partner: 'For everybody who passes: sponsors are named, champions are not.',
  },
};

type Props = {
  chosen: Composition;
  onChange: (change: Partial<Composition>) => void;
  onEdit: (id: AudienceId) => void;
};

/** For whom it is: one of the three, or an audience of one's own. */
export function ReadersChoice({ chosen: { audience, product }, onChange, onEdit }: Props) {
  const app = useApp();
  const project = useProject((it) => it);
  const own = ownAudiences(project);
  const mine = own.find(({ id }) => id === audience);
  const known = audiences.safeParse(audience).data;
  const create = () => {
    const made = newAudience(known ?? 'partner', own);
    app.projects.edit('Add an audience', addAudience(made));
    onChange({ audience: made.id });
    onEdit(made.id);
  };
  return (
    <div className={styles.readers}>
      <ChoiceField
        label="For"
        value={audienceLeft(project, audience)}
        words={audienceNames(project)}
        onChange={(next) => onChange({ audience: next })}
      />
      <p className={styles.hint}>
        {known
          ? (meanings[product] ?? audienceSees)[known]
          : `An audience of your own. People are called ${inSentence(namingWord[mine?.naming ?? 'numbers'])}.`}
      </p>
      <div className={styles.row}>
        {mine && (
          <button type="button" className={styles.small} onClick={() => onEdit(mine.id)}>
            <Pencil aria-hidden size={14} /> Change what they see…
          </button>
        )}
        <button type="button" className={styles.small} onClick={create}>
          <Plus aria-hidden size={14} /> New audience…
        </button>
      </div>
    </div>
  );
}

/** A new audience that sees what another one does, under a name that is not taken yet. */
function newAudience(from: Audience, own: readonly OwnAudience[]): OwnAudience {
  const taken = new Set(own.map(({ name }) => name));
  let name = 'New audience';
  for (let nth = 2; taken.has(name); nth += 1) name = `New audience ${nth}`;
  return { id: newId<AudienceId>(), name, naming: 'names', sees: seenBy(from) };
}
