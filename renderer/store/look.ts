import type { Day } from '../../shared/base/text.ts';
import type { Project } from '../../shared/model/project.ts';
import { type Look, lookOf } from '../../shared/picture/look.ts';
import { useProject } from './app.ts';
import { today } from './today.ts';

/** The look of each state of a project, so that whoever asks for it in the same moment gets the same one. */
const looks = new WeakMap<Project, { day: Day; look: Look }>();

/** What of the map is in view now. Worked out once for each state of the project, and again when a new day begins. */
export function lookNow(project: Project): Look {
  const day = today();
  const known = looks.get(project);
  if (known?.day === day) return known.look;
  const look = lookOf(project, day);
  looks.set(project, { day, look });
  return look;
}

export const useLook = (): Look => useProject(lookNow);
