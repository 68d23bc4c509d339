import { z } from 'zod';

/** What an export is busy with, in this order; a slide or a drawing is not printed. */
export const exportStage = z.enum(['drawing', 'printing', 'searching', 'writing']);
export type ExportStage = z.infer<typeof exportStage>;

/** How far an export is. */
export const exportProgress = z.strictObject({
  stage: exportStage,
  /** How much of it is done, and of how much, where that is known. */
  done: z.number().optional(),
  total: z.number().optional(),
  /** Why Accord may stand still meanwhile, for a person; it does not as long as this is not said. */
  standsStill: z.string().optional(),
});
export type ExportProgress = z.infer<typeof exportProgress>;
