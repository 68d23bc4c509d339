import { z } from 'zod';

/** Preferences of this machine; never anything of a project. */
export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** The folder for new projects; empty for `Documents/Accord`. */
  library: z.string().max(4096),
  /** What the columns of lists were said to be, by kind of list and heading; empty for a column that is left out. */
  columns: z.record(z.string().max(500), z.string().max(200)),
  /** Whether the start screen has pictures of the projects that were open before. */
  pictures: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { theme: 'system', library: '', columns: {}, pictures: true };
