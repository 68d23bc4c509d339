import type { Vision } from '../vision.ts';
import type { Change } from './change.ts';
import { write } from './set.ts';

/** Writes fields of the vision; a field that is set to `undefined` goes away. */
export const setVision =
  (fields: Partial<Vision>): Change =>
  (draft) =>
    write(draft.vision, fields);
