import { type Attitude, attitude } from '../../../shared/model/attitude.ts';

/** The columns of the matrix: nothing said, then the scale. */
export const columns: readonly (Attitude | undefined)[] = [undefined, ...attitude.options];
