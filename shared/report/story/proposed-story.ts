import type { LinkKind } from '../../model/link.ts';
import type { Project } from '../../model/project.ts';
import { newStep, type Step } from '../../model/story.ts';
import { type Filter, filterSchema, type Lens, viewSchema } from '../../model/view.ts';
import { list, titleOfStory } from '../../picture/sentences.ts';
import { drawable } from '../../picture/text.ts';
import { sidesInOrder } from '../in-order.ts';

/**
 * A story to begin with, from what a project has: the vision, both sides, who listens to whom, who does the same on the
 * other side, and what everybody gains. What there is nothing of has no step.
 */
export function proposedStory(project: Project): Step[] {
  const { value, vision } = project;
  const isWritten = [vision.title, vision.promise].some((each) => each.trim() !== '');
  const names = sidesInOrder(project).flatMap(({ side, name }) =>
    side === 'other' ? [] : [drawable(name).trim() || 'a partner'],
  );
  const has = (kind: LinkKind) => Object.values(project.links).some((link) => link.kind === kind);
  const gains = value.gains.some(({ gain }) => gain.trim() !== '');
  return [
    newStep('vision', {
      headline: isWritten ? `What ${titleOfStory(project)} is` : '',
      speakerNotes: 'Say who it is for, and the promise in one sentence.',
    }),
    newStep('map', {
      view: viewSchema.parse({}),
      headline: list(names),
      speakerNotes: 'Show where everybody in the room is on the map.',
    }),
    ...(has('influence')
      ? [
          newStep('map', {
            view: looking('influence'),
            headline: 'Who listens to whom',
            speakerNotes: 'Begin with whom everybody listens to. These lines are our judgement.',
          }),
        ]
      : []),
    ...(has('counterpart')
      ? [
          newStep('map', {
            view: looking('everything', { kinds: ['counterpart'] }),
            headline: 'Who does the same on the other side',
            speakerNotes: 'Ask each pair whether they have met.',
          }),
        ]
      : []),
    newStep('poster', {
      headline: gains ? 'What everybody gains' : 'The picture of our partnership',
      speakerNotes: gains ? 'Let the users’ gains come first. Say what it costs us, too.' : '',
    }),
  ];
}

const looking = (lens: Lens, filter?: Partial<Filter>) =>
  viewSchema.parse({ lens, ...(filter && { filter: filterSchema.parse(filter) }) });
