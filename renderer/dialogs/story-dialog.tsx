import { useState } from 'react';
import type { StoryProduct } from '../../shared/host/product.ts';
import { counted } from '../../shared/picture/sentences.ts';
import { audienceWord } from '../../shared/picture/words.ts';
import { ownAudiences } from '../../shared/report/rights.ts';
import { leftOutSentence, storyFor } from '../../shared/report/story/story-for.ts';
import { useApp, useProject, useWindow } from '../store/app.ts';
import { ChoiceField } from '../ui/fields.tsx';
import { Buttons, Dialog } from './dialog.tsx';
import styles from './dialogs.module.css';
import { useExport } from './use-export.ts';

const forms = {
  pdf: 'PDF, a page for each step as it is presented',
  handout: 'PDF to hand out, with your notes under each step',
  pptx: 'PowerPoint, slides to present and to edit',
} as const;
type Form = keyof typeof forms;

/** Chooses for whom the story is and in which form, says how much of it will be in the file, and writes it. */
export function StoryDialog() {
  const app = useApp();
  const project = useProject((it) => it);
  const audience = useWindow((state) => state.storyAudience);
  const [form, setForm] = useState<Form>('pdf');
  const { state, write } = useExport();
  const close = () => app.window.setState({ dialog: null });
  const told = storyFor(project, { audience });
  const own = ownAudiences(project).map(({ id, name }) => [id, name.trim() || 'An audience without a name'] as const);
  const words = { ...audienceWord, ...Object.fromEntries(own) } as Record<typeof audience, string>;
  const notes = told.steps.some(({ speakerNotes }) => speakerNotes.trim() !== '');
  const save = async () => {
    const open = app.projects.getState().open;
    if (!open) return;
    const product: StoryProduct = {
      kind: 'story',
      format: form === 'pptx' ? 'pptx' : 'pdf',
      audience,
      ...(form === 'handout' && { handout: true }),
    };
    await write(() => app.host.exportFile({ project: open.file.handle, content: open.project, product }), close);
  };
  return (
    <Dialog title="Export the story" onClose={close}>
      <div className={styles.form}>
        <ChoiceField
          label="For"
          value={audience}
          words={words}
          onChange={(chosen) => app.window.setState({ storyAudience: chosen })}
        />
        <ChoiceField label="As" value={form} words={forms} onChange={setForm} />
        <p className={styles.hint}>
          {[
            `${counted(told.steps.length, 'step', 'steps')} will be in the file.`,
            leftOutSentence(told),
            form === 'pdf' ? '' : notes ? 'What you say is in it.' : 'What you say is not in it.',
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      </div>
      {state.kind === 'trouble' && (
        <p role="alert" className={styles.trouble}>
          {state.what}
        </p>
      )}
      <Buttons>
        <button type="button" onClick={close}>
          Cancel
        </button>
        <button
          type="button"
          data-primary
          disabled={state.kind === 'writing' || told.steps.length === 0}
          onClick={() => void save()}
        >
          {state.kind === 'writing' ? 'Exporting' : 'Export'}
        </button>
      </Buttons>
    </Dialog>
  );
}
