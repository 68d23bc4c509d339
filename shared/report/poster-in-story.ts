import type { Project } from '../model/project.ts';
import { type PosterContent, posterContent } from '../picture/posters/content.ts';
import { withPseudonyms } from './pseudonyms.ts';

/**
 * What the poster shows where it is a part of something else: a step, a slide, a page of a report. People are called as
 * it was chosen for the poster. Give it the project as its audience may see it.
 */
export const posterInStory = (project: Project): PosterContent =>
  posterContent(withPseudonyms(project, project.view.print?.poster?.naming ?? 'names'));
