import { z } from 'zod';
import { type EntryId, entryId, newId } from '../base/ids.ts';
import { text } from '../base/text.ts';
import { viewSchema } from './view.ts';

/** One step of the story: what is shown, the headline over it and what the speaker says. */
export const stepSchema = z.looseObject({
  id: entryId,
  shows: z.enum(['map', 'vision', 'poster', 'grid', 'insight']),
  view: viewSchema.optional(),
  /** Which poster, grid or insight, by name. */
  which: text,
  headline: text,
  speakerNotes: text,
});
export type Step = z.infer<typeof stepSchema>;

export const storySchema = z.looseObject({ steps: z.array(stepSchema).default([]) });
export type Story = z.infer<typeof storySchema>;

export const newStory = (): Story => storySchema.parse({});

/** A step without a headline and without notes, unless they are given. */
export const newStep = (shows: Step['shows'], more: Partial<Step> = {}): Step =>
  stepSchema.parse({ id: newId<EntryId>(), shows, ...more });
