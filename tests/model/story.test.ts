import { describe, expect, test } from 'vitest';
import { type EntryId, newId, type UnitId } from '../../shared/base/ids.ts';
import { removeItems } from '../../shared/model/edits/remove.ts';
import { addSteps, moveStep, removeStep, setStep } from '../../shared/model/edits/story.ts';
import { newStep } from '../../shared/model/story.ts';
import { filterSchema, viewSchema } from '../../shared/model/view.ts';
import { viewLeft } from '../../shared/model/view-left.ts';
import { smallProject } from '../support/small-project.ts';

function story(...headlines: string[]) {
  const { project, ...rest } = smallProject();
  const steps = headlines.map((headline) => newStep('map', { headline }));
  addSteps(steps)(project);
  const now = () => project.story.steps.map(({ headline }) => headline);
  const id = (nth: number) => project.story.steps[nth]?.id as EntryId;
  return { project, now, id, ...rest };
}

describe('the steps of a story', () => {
  test('are added at the end, or at a place', () => {
    const { project, now } = story('a', 'b');
    addSteps([newStep('vision', { headline: 'c' })])(project);
    addSteps([newStep('poster', { headline: 'd' }), newStep('grid', { headline: 'e' })], 1)(project);
    expect(now()).toEqual(['a', 'd', 'e', 'b', 'c']);
  });

  test('are moved up and down; one that is not there moves nothing', () => {
    const { project, now, id } = story('a', 'b', 'c');
    moveStep(id(0), 2)(project);
    expect(now()).toEqual(['b', 'c', 'a']);
    moveStep(id(2), 1)(project);
    expect(now()).toEqual(['b', 'a', 'c']);
    moveStep(newId<EntryId>(), 0)(project);
    expect(now()).toEqual(['b', 'a', 'c']);
  });

  test('are changed and taken out one by one', () => {
    const { project, now, id } = story('a', 'b');
    setStep(id(0), { speakerNotes: 'hello', headline: 'A' })(project);
    expect(project.story.steps[0]).toMatchObject({ headline: 'A', speakerNotes: 'hello' });
    removeStep(id(0))(project);
    removeStep(newId<EntryId>())(project);
    expect(now()).toEqual(['b']);
  });
});

describe('what a step looked through that is gone', () => {
  test('is left out of what is drawn, and known by name', () => {
    const { project, dana } = story();
    const view = viewSchema.parse({
      lens: 'influence',
      focus: { person: dana.id, steps: 2 },
      filter: filterSchema.parse({ units: [newId<UnitId>()], tags: ['nobody has it'], roles: ['champion'] }),
    });
    expect(viewLeft(project, view).gone).toEqual(['unit', 'tag']);
    removeItems(new Set([dana.id]))(project);
    const { view: left, gone } = viewLeft(project, view);
    expect(gone).toEqual(['person', 'unit', 'tag']);
    expect(left.focus).toBeUndefined();
    expect(left).toMatchObject({ lens: 'influence', filter: { units: [], tags: [], roles: ['champion'] } });
  });

  test('stays in the step when somebody is deleted, so that the step can say so', () => {
    const { project, dana } = story('a');
    const [step] = project.story.steps;
    if (step) step.view = viewSchema.parse({ focus: { person: dana.id, steps: 1 } });
    project.view.map = viewSchema.parse({ focus: { person: dana.id, steps: 1 } });
    removeItems(new Set([dana.id]))(project);
    expect(project.view.map.focus).toBeUndefined();
    expect(step?.view && viewLeft(project, step.view).gone).toEqual(['person']);
  });
});
