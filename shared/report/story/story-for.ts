import { type Findings, findingsOf } from '../../insight/findings.ts';
import type { AudienceField, Naming } from '../../model/own-audience.ts';
import type { Project } from '../../model/project.ts';
import type { Step } from '../../model/story.ts';
import type { AudienceChoice } from '../../model/view.ts';
import { viewLeft } from '../../model/view-left.ts';
import { counted } from '../../picture/sentences.ts';
import { forAudience } from '../for-audience.ts';
import { type Rights, rightsOf } from '../rights.ts';
import { ofPeople } from '../section.ts';
import { insights } from '../sections/insights.tsx';

/** For whom a story is shown, and how people are called in it. */
export type StoryReaders = { audience: AudienceChoice; naming?: Naming | undefined };

/** A story as its audience may see it. */
export type ToldStory = {
  project: Project;
  /** The steps that are shown. Speaker notes are in them only where the audience may read them. */
  steps: readonly Step[];
  /** How many steps stay out. */
  leftOut: number;
};

const gridFields: readonly AudienceField[] = ['tower', 'interest'];

/** The steps that an audience gets of a story, and the project as they may see it. */
export function storyFor(whole: Project, { audience, naming }: StoryReaders): ToldStory {
  const rights = rightsOf(whole, audience, naming);
  const project = forAudience(withViewsLeft(whole), audience, naming);
  const steps = project.story.steps.filter((step) => leftOutWhy(step, rights) === '');
  return { project, steps, leftOut: whole.story.steps.length - steps.length };
}

/** How many steps of a story its audience gets, and how many stay out: without drawing up what they get. */
export function howMuchOf(whole: Project, { audience, naming }: StoryReaders): { shown: number; leftOut: number } {
  const rights = rightsOf(whole, audience, naming);
  const { steps } = whole.story;
  const shown = steps.filter((step) => leftOutWhy(step, rights) === '').length;
  return { shown, leftOut: steps.length - shown };
}

/** "2 steps stay out, because they say what we think of people." Empty when none do. */
export function leftOutSentence({ leftOut }: Pick<ToldStory, 'leftOut'>): string {
  if (leftOut === 0) return '';
  const why = leftOut === 1 ? ofPeople : 'they say what we think of people';
  return `${counted(leftOut, 'step stays', 'steps stay')} out of it for these readers, because ${why}.`;
}

/** Why a step is not shown to whoever has these rights; empty when it is. */
export function leftOutWhy({ shows }: Pick<Step, 'shows'>, rights: Rights): string {
  const sees = (field: AudienceField) => rights.access(field) === 'yes';
  if (!sees('story')) return 'they do not see the story';
  const needed = shows === 'insight' ? (insights.withheld?.unless ?? []) : shows === 'grid' ? gridFields : [];
  return needed.every(sees) ? '' : ofPeople;
}

/** What is gone from the map cannot be looked through. */
const withViewsLeft = (project: Project): Project => ({
  ...project,
  story: {
    ...project.story,
    steps: project.story.steps.map((step) => (step.view ? { ...step, view: viewLeft(project, step.view).view } : step)),
  },
});

/** What a step that is told in words is read from. */
export type Found = () => Findings;

/** The findings of a project, found when they are first asked for. */
export function findingsWhenAsked(project: Project, day: string): Found {
  let found: Findings | undefined;
  return () => {
    found ??= findingsOf(project, day);
    return found;
  };
}
