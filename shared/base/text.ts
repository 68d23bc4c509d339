import { z } from 'zod';

/** Free text. Empty means "nothing written" and is not stored. */
export const text = z.string().default('');

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();
export type Day = z.infer<typeof day>;
