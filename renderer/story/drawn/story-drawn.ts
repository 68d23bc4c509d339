import { useMemo, useState } from 'react';
import type { Findings } from '../../../shared/insight/findings.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Step } from '../../../shared/model/story.ts';
import type { AudienceChoice } from '../../../shared/model/view.ts';
import { forAudience } from '../../../shared/report/for-audience.ts';
import { lookedAt, lookOfStep } from '../../../shared/report/story/step-words.ts';
import { Scene } from '../../canvas/scene.ts';
import { today } from '../../store/today.ts';

/** What the steps of a story are drawn from: the project as it is seen, and what was found in it, once it is there. */
export type StoryDrawn = {
  project: Project;
  findings: Findings | undefined;
  /** The map as a step looks at it; the same one for steps that look at it in the same way. */
  sceneOf(step: Step): Scene;
};

/** Everything to draw steps with. Steps that are only named or noted otherwise are not drawn again. */
export function useStoryDrawn(project: Project, findings: Findings | undefined): StoryDrawn {
  const [drawn, setDrawn] = useState(project);
  if (drawn !== project && !isDrawnAlike(drawn, project)) setDrawn(project);
  return useMemo(() => ({ project: drawn, findings, sceneOf: scenesOf(drawn) }), [drawn, findings]);
}

/** What is no part of any drawing of a step. */
const notDrawn: ReadonlySet<string> = new Set(['story', 'view']);

const isDrawnAlike = (a: Project, b: Project): boolean =>
  Object.keys({ ...a, ...b }).every((name) => notDrawn.has(name) || a[name] === b[name]) &&
  a.view.print?.poster?.naming === b.view.print?.poster?.naming;

/** The project as an audience sees it, the same one while nothing of it changes that is drawn. */
export function useSeen(project: Project, audience: AudienceChoice): Project {
  const { print } = project.view;
  const [kept, setKept] = useState(project);
  if (kept !== project && !isDrawnAlike(kept, project)) setKept(project);
  return useMemo(
    () => forAudience({ ...kept, view: { ...kept.view, ...(print && { print }) } }, audience),
    [kept, print, audience],
  );
}

/** How steps look at the map; the part of it they show makes no other map. */
export const lookKey = ({ view }: Pick<Step, 'view'>): string => {
  const { area: _area, ...look } = view ?? {};
  return JSON.stringify(look);
};

function scenesOf(project: Project): (step: Step) => Scene {
  const scenes = new Map<string, Scene>();
  return (step) => {
    const key = lookKey(step);
    const known = scenes.get(key);
    if (known) return known;
    const [before] = scenes.values();
    const scene = new Scene(lookedAt(project, step.view), lookOfStep(project, step, today()), [], before);
    scenes.set(key, scene);
    return scene;
  };
}
