import { z } from 'zod';
import { type NoteId, newId, noteId } from '../base/ids.ts';
import { type Frame, frameSchema } from './geometry.ts';

export const noteColour = z.enum(['sand', 'mint', 'rose', 'sky']);
export type NoteColour = z.infer<typeof noteColour>;

/** A sticky note on the map. Private unless released. */
export const noteSchema = z.looseObject({
  id: noteId,
  text: z.string(),
  frame: frameSchema,
  colour: noteColour,
  released: z.boolean().default(false),
});
export type Note = z.infer<typeof noteSchema>;

export const newNote = (text: string, frame: Frame, more: Partial<Note> = {}): Note => ({
  id: newId<NoteId>(),
  text,
  frame,
  colour: 'sand',
  released: false,
  ...more,
});
