import type { EntryId } from '../../base/ids.ts';
import { hasAnswered, type Reader, type Vision } from '../vision.ts';
import type { Change } from './change.ts';
import { write } from './set.ts';

/** Writes fields of the vision; a field that is set to `undefined` goes away. What readers said stays said of the title they saw. */
export const setVision =
  (fields: Partial<Vision>): Change =>
  (draft) => {
    const { title, readers } = draft.vision;
    if (fields.title !== undefined && fields.title !== title)
      for (const reader of readers) if (hasAnswered(reader)) reader.title ??= title;
    write(draft.vision, fields);
  };

/** Adds a name that one side or the other uses already. */
export const addNameInUse =
  (name: string): Change =>
  ({ vision }) =>
    void vision.namesInUse.push(name);

export const setNameInUse =
  (place: number, name: string): Change =>
  ({ vision }) => {
    if (place < vision.namesInUse.length) vision.namesInUse[place] = name;
  };

export const removeNameInUse =
  (place: number): Change =>
  ({ vision }) =>
    void vision.namesInUse.splice(place, 1);

/** Adds somebody who was asked what they think it is. */
export const addReader =
  (reader: Reader): Change =>
  (draft) =>
    void draft.vision.readers.push(reader);

/** Writes what a reader said. Who begins to answer answers about the title as it is now. */
export const setReader =
  (id: EntryId, fields: Partial<Reader>): Change =>
  ({ vision: { title, readers } }) => {
    const reader = readers.find((each) => each.id === id);
    if (!reader) return;
    const begins = !hasAnswered(reader) && hasAnswered({ ...reader, ...fields }) && title.trim() !== '';
    write<Reader>(reader, begins ? { ...fields, title } : fields);
  };

export const removeReader =
  (id: EntryId): Change =>
  (draft) => {
    const place = draft.vision.readers.findIndex((each) => each.id === id);
    if (place >= 0) draft.vision.readers.splice(place, 1);
  };
