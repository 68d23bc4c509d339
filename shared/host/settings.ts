import { z } from 'zod';

/** Preferences of this machine; never anything of a project. */
export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** The folder for new projects; empty for `Documents/Accord`. */
  library: z.string().max(4096),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { theme: 'system', library: '' };
