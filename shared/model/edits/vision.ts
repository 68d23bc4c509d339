import type { EntryId } from '../../base/ids.ts';
import type { Reader, Vision } from '../vision.ts';
import type { Change } from './change.ts';
import { write } from './set.ts';

type VisionTexts = Pick<Vision, 'title' | 'metaphor' | 'promise' | 'image' | 'imageDescription'>;

/** Writes fields of the vision. */
export const setVision =
  (fields: Partial<VisionTexts>): Change =>
  (draft) =>
    write<VisionTexts>(draft.vision, fields);

/** The names in use in this order; blank ones are none. */
export const setNamesInUse =
  (names: readonly string[]): Change =>
  (draft) => {
    const kept = names.map((name) => name.trim()).filter((name) => name !== '');
    if (kept.join('\n') !== draft.vision.namesInUse.join('\n')) draft.vision.namesInUse = kept;
  };

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
