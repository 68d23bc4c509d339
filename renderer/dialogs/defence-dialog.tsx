import { useState } from 'react';
import type { Audience } from '../../shared/model/view.ts';
import { counted } from '../../shared/picture/sentences.ts';
import { audienceWord } from '../../shared/picture/words.ts';
import { type DefenceContent, defenceContent } from '../../shared/report/defence-content.ts';
import { useApp, useProject } from '../store/app.ts';
import { ExportProgress } from '../ui/export-progress.tsx';
import { ChoiceField } from '../ui/fields.tsx';
import { Buttons, Dialog } from './dialog.tsx';
import styles from './dialogs.module.css';
import { useExport } from './use-export.ts';

const audienceMeaning: Record<Audience, string> = {
  myself: 'All of the sheet, and a list of what is still to be written before you show it to anybody.',
  team: 'For your boss and your team. No note and no judgement on a person is in it.',
  partner:
    'Only what your users gain, what the partner’s way is good for, and the approvals you released. What it costs you, where you place the partner and your one sentence stay out.',
};

/** Chooses for whom the defence sheet is, says what will be on it, and writes it. */
export function DefenceDialog() {
  const app = useApp();
  const project = useProject((it) => it);
  const [audience, setAudience] = useState<Audience>('team');
  const { state, write } = useExport();
  const close = () => {
    // The user may have left this dialog for another one while the file was written.
    if (app.window.getState().dialog?.kind === 'defence') app.window.setState({ dialog: null });
  };
  const save = async () => {
    const open = app.projects.getState().open;
    if (!open) return;
    const ask = (ticket: string) =>
      app.host.exportFile({
        project: open.file.handle,
        content: open.project,
        product: { kind: 'defence', format: 'pdf', audience },
        ticket,
      });
    await write(ask, close);
  };
  return (
    <Dialog title="Save the defence sheet" onClose={close}>
      <p className={styles.hint}>
        One page for the day the boss asks: what the users gain comes first, then our plan for what it costs us.
      </p>
      <div className={styles.form}>
        <ChoiceField label="For" value={audience} words={audienceWord} onChange={setAudience} />
        <p className={styles.hint}>{audienceMeaning[audience]}</p>
        <ul aria-label="On the page" className={styles.onPage}>
          {onPage(defenceContent(project, audience)).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {state.kind === 'trouble' && (
        <p role="alert" className={styles.trouble}>
          {state.what}
        </p>
      )}
      {state.kind === 'writing' && <ExportProgress />}
      <Buttons>
        <button type="button" onClick={close}>
          {state.kind === 'writing' ? 'Close' : 'Cancel'}
        </button>
        <button type="button" data-primary disabled={state.kind === 'writing'} onClick={() => void save()}>
          {state.kind === 'writing' ? 'Saving' : 'Save as PDF'}
        </button>
      </Buttons>
    </Dialog>
  );
}

/** What will be on the page, a line each. */
function onPage({
  title,
  promise,
  inOneSentence,
  gains,
  pains,
  differences,
  goodFor,
  approved,
  toDo,
}: DefenceContent): string[] {
  const unplanned = pains.filter(({ plan }) => plan === '').length;
  return [
    promise ? `${title}: ${promise}` : title,
    inOneSentence && `In one sentence: ${inOneSentence}`,
    gains.length === 0 ? 'No gain yet: the page will say so.' : counted(gains.length, 'gain', 'gains'),
    pains.length > 0 &&
      `${counted(pains.length, 'team it costs something', 'teams it costs something')}, ${unplanned === 0 ? 'each with a plan' : `${unplanned} without a plan yet`}`,
    differences.length > 0 && counted(differences.length, 'difference of culture', 'differences of culture'),
    goodFor.length > 0 &&
      counted(goodFor.length, 'way of working and what it is good for', 'ways of working and what they are good for'),
    ...approved.slice(0, 5).map((who) => `Approved: ${who}`),
    toDo.length > 0 && counted(toDo.length, 'thing that is not known yet', 'things that are not known yet'),
  ].filter((line) => typeof line === 'string' && line !== '') as string[];
}
