import type { EntryId } from '../../base/ids.ts';
import type { Reader, Vision } from '../vision.ts';
import type { Change } from './change.ts';
import { write } from './set.ts';

/** Writes fields of the vision; a field that is set to `undefined` goes away. */
export const setVision =
  (fields: Partial<Vision>): Change =>
  (draft) =>
    write(draft.vision, fields);

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

export const setReader =
  (id: EntryId, fields: Partial<Reader>): Change =>
  (draft) =>
    write<Reader>(
      draft.vision.readers.find((each) => each.id === id),
      fields,
    );

export const removeReader =
  (id: EntryId): Change =>
  (draft) => {
    const place = draft.vision.readers.findIndex((each) => each.id === id);
    if (place >= 0) draft.vision.readers.splice(place, 1);
  };
