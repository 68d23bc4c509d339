import { z } from 'zod';

/** What the app keeps on this computer, kind by kind, in the order in which it is listed. */
export const keptKind = z.enum([
  'library',
  'project',
  'versions',
  'recovery',
  'pictures',
  'recents',
  'settings',
  'window',
  'setAside',
  'engine',
]);
export type KeptKind = z.infer<typeof keptKind>;

/** Something the app keeps. Its id names it until everything is listed anew; it is never a path. */
export const keptItem = z.strictObject({
  id: z.uuid(),
  kind: keptKind,
  /** The project it is of; empty where it is of none, or nobody knows of which. */
  name: z.string(),
  /** Where it is, for a person to read. */
  place: z.string(),
  /** Of how many files it is. */
  count: z.int(),
  /** In bytes. */
  size: z.number(),
  isThere: z.boolean(),
  canDelete: z.boolean(),
});
export type KeptItem = z.infer<typeof keptItem>;
