import { z } from 'zod';
import { type EntryId, entryId, newId } from '../base/ids.ts';
import { text } from '../base/text.ts';
import { posterName } from './poster.ts';

/** What a reader answered to "what do you think this is?", and the confusion it shows. */
export const readerSchema = z.looseObject({
  id: entryId,
  who: text,
  answer: text,
  confusion: text,
  /** The title that was shown to them; not known where it is not said. */
  title: z.string().optional(),
});
export type Reader = z.infer<typeof readerSchema>;

export const newReader = (who = ''): Reader => readerSchema.parse({ id: newId<EntryId>(), who });

/** Whether somebody has said what they think it is. */
export const hasAnswered = ({ answer, confusion }: Reader): boolean => answer.trim() !== '' || confusion.trim() !== '';

/** How we say what the partnership is: one title, one metaphor, one image, one promise. */
export const visionSchema = z.looseObject({
  title: text,
  /** The name of a metaphor of the gallery ("bridge"), or the user's own in a few words. */
  metaphor: text,
  /** The poster where the metaphor has no drawing, or the own picture instead of one. */
  poster: posterName.optional(),
  promise: text,
  image: text,
  imageDescription: text,
  namesInUse: z.array(z.string()).default([]),
  readers: z.array(readerSchema).default([]),
});
export type Vision = z.infer<typeof visionSchema>;

export const newVision = (): Vision => visionSchema.parse({});
