import { assertNever } from '../../shared/base/assert-never.ts';
import type { DefenceProduct, PosterProduct, ShownProduct } from '../../shared/host/product.ts';
import type { Project } from '../../shared/model/project.ts';
import { posterContent } from '../../shared/picture/posters/content.ts';
import { counted, titleOfStory } from '../../shared/picture/sentences.ts';
import { type Contents, contentsFor } from '../../shared/report/contents.ts';
import { type DefenceContent, defenceContent } from '../../shared/report/defence-content.ts';
import { forAudience } from '../../shared/report/for-audience.ts';
import { nameOfStep } from '../../shared/report/story/step-words.ts';
import { storyFor, type ToldStory } from '../../shared/report/story/story-for.ts';
import { today } from '../store/today.ts';

/** What a file will have in it, the slides it has where it has slides, and what none of its kind ever has. */
export type FileContents = Contents & { slides: string[]; never: string };

export function contentsOf(project: Project, product: ShownProduct): FileContents {
  const { audience, naming } = product;
  const whole = { view: 'everything', people: false } as const;
  const choices = product.kind === 'map' ? product : { ...whole, format: 'pdf' as const };
  const usual = { ...contentsFor(project, audience, { ...choices, naming, day: today() }), slides: [], never: '' };
  switch (product.kind) {
    case 'map':
      return product.format === 'pptx' ? { ...usual, slides: slidesOf(storyFor(project, product)) } : usual;
    case 'poster':
      return {
        ...usual,
        inFile: onPoster(project, product),
        never: 'No judgement, no note and no pain is on a poster, for any audience.',
      };
    case 'defence':
      return {
        ...usual,
        inFile: onDefenceSheet(project, product),
        never: 'No note and no judgement on a person is on this sheet, for any audience.',
      };
    case 'story':
      return { ...usual, slides: slidesOf(storyFor(project, product)) };
    default:
      return assertNever(product);
  }
}

function onPoster(project: Project, { audience, naming }: PosterProduct): string[] {
  const { title, promise, ours, theirs, gains, others } = posterContent(forAudience(project, audience, naming));
  const carriers = [...ours.carriers, ...theirs.carriers];
  return said([
    promise ? `${title}: ${promise}` : title,
    `${ours.name} and ${theirs.name}`,
    ...carriers.map(({ name, words }) => `${name} ${words}`),
    gains.length > 0 && counted(gains.length, 'gain', 'gains'),
    others.length > 0 && `At the foot: ${others.join(', ')}`,
  ]);
}

const onDefenceSheet = (project: Project, { audience, naming }: DefenceProduct): string[] =>
  defenceLines(defenceContent(project, audience, naming));

function defenceLines(content: DefenceContent): string[] {
  const { title, promise, inOneSentence, gains, pains, differences, goodFor, approved, toDo } = content;
  const unplanned = pains.filter(({ plan }) => plan === '').length;
  return said([
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
  ]);
}

/** What the slides show these readers, in their order. */
function slidesOf({ project, steps }: ToldStory): string[] {
  if (steps.length > 0) return steps.map((step, nth) => `${nth + 1}. ${nameOfStep(project, step)}`);
  return [
    `1. ${titleOfStory(project)}: title, promise, who takes part`,
    '2. The map; a large one also organisation by organisation',
  ];
}

const said = (lines: readonly (string | false)[]): string[] =>
  lines.filter((line) => typeof line === 'string' && line !== '') as string[];
