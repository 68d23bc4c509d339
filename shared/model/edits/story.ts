import type { EntryId } from '../../base/ids.ts';
import type { Step } from '../story.ts';
import type { Change } from './change.ts';
import { write } from './set.ts';

/** Puts steps into the story: at a place, or at its end. */
export const addSteps =
  (steps: readonly Step[], at?: number): Change =>
  ({ story }) =>
    void story.steps.splice(at ?? story.steps.length, 0, ...steps);

/** Writes fields of a step; a field that is set to `undefined` goes away. */
export const setStep =
  (id: EntryId, fields: Partial<Step>): Change =>
  ({ story }) =>
    write<Step>(
      story.steps.find((step) => step.id === id),
      fields,
    );

/** Moves a step to a place of the story, counted without it. */
export const moveStep =
  (id: EntryId, to: number): Change =>
  ({ story }) => {
    const from = story.steps.findIndex((step) => step.id === id);
    const [step] = from < 0 || from === to ? [] : story.steps.splice(from, 1);
    if (step) story.steps.splice(to, 0, step);
  };

/** Takes a step out of the story. */
export const removeStep =
  (id: EntryId): Change =>
  ({ story }) => {
    const at = story.steps.findIndex((step) => step.id === id);
    if (at >= 0) story.steps.splice(at, 1);
  };
