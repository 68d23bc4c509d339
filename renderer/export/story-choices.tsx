import { counted } from '../../shared/picture/sentences.ts';
import { leftOutSentence, storyFor } from '../../shared/report/story/story-for.ts';
import { showStoryPage } from '../commands/screen-commands.ts';
import { useApp, useProject } from '../store/app.ts';
import { ChoiceField } from '../ui/fields.tsx';
import styles from './composer.module.css';
import type { ChoicesProps, StoryForm } from './composition.ts';

const formWord: Record<StoryForm, string> = {
  pdf: 'PDF, a page for each step as it is presented',
  handout: 'PDF to hand out, with your notes under each step',
  pptx: 'PowerPoint, slides to present and to edit',
};

/** The story as a file of one kind or another, and how much of it these readers get. */
export function StoryChoices({ chosen: { story, audience }, onChange }: ChoicesProps) {
  const app = useApp();
  const project = useProject((it) => it);
  const told = storyFor(project, { audience });
  if (project.story.steps.length === 0)
    return (
      <>
        <p className={styles.hint}>There is no story yet: it is made of steps, each of which shows something.</p>
        <button
          type="button"
          onClick={() => {
            app.window.setState({ dialog: null });
            showStoryPage(app, 'steps');
          }}
        >
          Make a story
        </button>
      </>
    );
  const notes = told.steps.some(({ speakerNotes }) => speakerNotes.trim() !== '');
  const said = [
    `${counted(told.steps.length, 'step', 'steps')} will be in the file.`,
    leftOutSentence(told),
    story === 'pdf' ? '' : notes ? 'Your speaker notes are in it.' : 'Your speaker notes are not in it.',
  ];
  return (
    <>
      <ChoiceField label="As" value={story} words={formWord} onChange={(next) => onChange({ story: next })} />
      <p className={styles.hint}>{said.filter(Boolean).join(' ')}</p>
    </>
  );
}
