import { z } from 'zod';

/** The five attitudes of the PMI engagement matrix. *Not assessed* is the absence of one, never Neutral. */
export const attitude = z.enum(['unaware', 'resistant', 'neutral', 'supportive', 'leading']);
export type Attitude = z.infer<typeof attitude>;
