import type { Naming } from '../../model/own-audience.ts';
import type { Project } from '../../model/project.ts';
import type { Step } from '../../model/story.ts';
import type { AudienceChoice, ExportView } from '../../model/view.ts';
import { dayWords } from '../../picture/day-words.ts';
import { titleOfStory } from '../../picture/sentences.ts';
import { drawable } from '../../picture/text.ts';
import { rightsOf } from '../../report/rights.ts';
import { type Found, findingsWhenAsked, storyFor } from '../../report/story/story-for.ts';
import { textPage } from '../../report/story/text-page.ts';
import { gridSlide } from './grid-slide.tsx';
import { type Making, onSlides } from './making.ts';
import { isHardToRead, mapSlide, organisationSlide } from './map-slide.ts';
import { packageOf } from './package.ts';
import { Pictures } from './pictures.ts';
import { posterSlide } from './poster-slide.ts';
import { type Slide, slideXml } from './slide.ts';
import { textSlide } from './text-slide.ts';
import { openingSlide } from './text-slides.ts';
import { visionSlide } from './vision-slide.tsx';

type Choices = {
  audience: AudienceChoice;
  /** How people are called, if not as the audience usually has it. */
  naming?: Naming | undefined;
  /** Without a story: the map as it is looked at, or everything. Steps of a story have views of their own. */
  view: ExportView;
  /** The day of the export, YYYY-MM-DD. */
  day: string;
};

/**
 * A project for an audience as the bytes of a PowerPoint presentation: one slide for each step of its story; without a
 * story an opening, the map, and each organisation by itself when the map is too large to be read on one slide.
 */
export function pptxOf(whole: Project, { audience, naming, view, day }: Choices): Uint8Array {
  const { project, steps } = storyFor(whole, { audience, naming });
  const making: Making = { project, day, pictures: new Pictures() };
  const findings = findingsWhenAsked(project, day);
  const slides = steps.length > 0 ? steps.map((step) => stepSlide(step, making, findings)) : usualSlides(making, view);
  const title = titleOfStory(project);
  const readers = drawable(rightsOf(whole, audience).name);
  const foot = { words: [title, dayWords(day), `For: ${readers}`].join(' · '), palette: onSlides };
  const written = slides.map((slide) => ({ slide, xml: slideXml(slide, foot) }));
  return packageOf({ title, day, slides: written, pictures: making.pictures });
}

function stepSlide(step: Step, making: Making, findings: Found): Slide {
  switch (step.shows) {
    case 'map': {
      const headline = step.headline.trim() || titleOfStory(making.project);
      return mapSlide({ headline, notes: step.speakerNotes, view: step.view }, making);
    }
    case 'vision':
      return visionSlide(step, making);
    case 'poster':
      return posterSlide(step, making);
    case 'grid':
      return gridSlide(step, making);
    case 'insight':
      return textSlide(step, textPage(making.project, step, findings), making);
  }
}

function usualSlides(making: Making, shown: ExportView): Slide[] {
  const { project } = making;
  const view = shown === 'shown' && project.view.map ? { ...project.view.map, area: undefined } : undefined;
  const organisations = isHardToRead(making) ? Object.values(project.organisations) : [];
  return [
    openingSlide(making),
    mapSlide({ headline: project.question.trim() || titleOfStory(project), view }, making),
    ...organisations.map((organisation) => organisationSlide(organisation, view, making)),
  ];
}
