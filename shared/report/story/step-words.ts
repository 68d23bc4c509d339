import { answerNamed, answerTitle } from '../../answers/by-name.ts';
import { type PosterName, posterNamed, posterOf } from '../../model/poster.ts';
import type { Project } from '../../model/project.ts';
import type { Step } from '../../model/story.ts';
import type { View } from '../../model/view.ts';
import { type Gone, viewLeft } from '../../model/view-left.ts';
import { type Look, lookOf } from '../../picture/look.ts';
import { viewWords } from '../../picture/look-words.ts';
import { capital, list, titleOfStory } from '../../picture/sentences.ts';
import { drawable } from '../../picture/text.ts';

export { titleOfStory } from '../../picture/sentences.ts';

/** The project as a view looks at it. */
export const lookedAt = (project: Project, view: View | undefined): Project => ({
  ...project,
  view: { ...project.view, map: view },
});

/** How a map step looks at the map. */
export const lookOfStep = (project: Project, { view }: Pick<Step, 'view'>, day: string): Look =>
  lookOf(lookedAt(project, view), day);

/** "Influence only · 12 of 40 shown": how a map step looks at the map, empty when it is as it is. */
export const lookWords = (project: Project, { view }: Pick<Step, 'view'>, look: Look): string =>
  viewWords(lookedAt(project, view), look).join(' · ');

/** What a step shows, where there is room for little. */
export function showsWords({ shows, which }: Pick<Step, 'shows' | 'which'>): string {
  if (shows !== 'insight') return showsWord[shows];
  const name = answerNamed(which);
  return name ? `Insight: ${answerTitle[name]}` : showsWord.insight;
}

/** What the kinds of steps are called. */
export const showsWord: Record<Step['shows'], string> = {
  map: 'The map',
  vision: 'The vision',
  poster: 'The poster',
  grid: 'Power and interest',
  insight: 'An insight',
};

/** The headline over a step; where none is written, a map, a grid and an answer are named, the others name themselves. */
export function headlineOf(project: Project, step: Pick<Step, 'shows' | 'which' | 'headline'>): string {
  const written = drawable(step.headline).trim();
  if (written || step.shows === 'vision' || step.shows === 'poster') return written;
  if (step.shows === 'map') return titleOfStory(project);
  const name = answerNamed(step.which);
  return step.shows === 'insight' && name ? answerTitle[name] : showsWord[step.shows];
}

/** What a step is called in an outline and to be heard; never empty. */
export const nameOfStep = (project: Project, step: Pick<Step, 'shows' | 'which' | 'headline'>): string =>
  headlineOf(project, step) || (step.shows === 'vision' ? titleOfStory(project) : `Poster: ${titleOfStory(project)}`);

/** Which poster a step shows: the one it names, else the one of the vision. */
export const posterOfStep = ({ vision }: Project, { which }: Pick<Step, 'which'>): PosterName =>
  posterNamed(which) ?? posterOf(vision);

const goneWord: Record<Gone, string> = {
  person: 'the person in focus',
  unit: 'a unit of its filter',
  organisation: 'an organisation of its filter',
  tag: 'a tag of its filter',
};

/** What a step looked through that is not on the map any more, in a sentence; empty when all of it is there. */
export function goneSentence(project: Project, { view }: Pick<Step, 'view'>): string {
  const gone = view ? viewLeft(project, view).gone : [];
  if (gone.length === 0) return '';
  const what = capital(list(gone.map((each) => goneWord[each])));
  return `${what} ${gone.length === 1 ? 'is' : 'are'} not on the map any more. The step is shown without ${gone.length === 1 ? 'it' : 'them'}.`;
}
