import type { Naming } from '../model/own-audience.ts';
import type { Project } from '../model/project.ts';
import type { AudienceChoice } from '../model/view.ts';
import { withPseudonyms } from './pseudonyms.ts';
import { rightsOf } from './rights.ts';
import { sift } from './sift.ts';

/**
 * The project as an audience may see it: what the table of audiences lets through, people called as the audience calls
 * them, unless another way is asked for.
 */
export function forAudience(project: Project, audience: AudienceChoice, naming?: Naming): Project {
  const rights = rightsOf(project, audience, naming);
  return withPseudonyms(sift(project, rights), rights.naming);
}
