import { z } from 'zod';

/** One command in a menu. `keys` is in the spelling of our shortcuts ("Mod+Shift+Z"), empty when there are none. */
const menuCommand = z.strictObject({
  command: z.string(),
  label: z.string(),
  keys: z.string(),
  enabled: z.boolean(),
});

export const menuItem = z.union([menuCommand, z.literal('separator')]);
export type MenuItem = z.infer<typeof menuItem>;

export const menuSchema = z.array(z.strictObject({ label: z.string(), items: z.array(menuItem) }));
export type Menu = z.infer<typeof menuSchema>;
