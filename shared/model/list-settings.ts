import { z } from 'zod';
import { day } from '../base/text.ts';

export const listKind = z.enum(['people', 'links']);
/** The two tables of the list. */
export type ListKind = z.infer<typeof listKind>;

/** Who is left in the list by one column. What is not said lets everybody through. */
export const columnFilterSchema = z.looseObject({
  column: z.string(),
  /** The text is somewhere in the cell. */
  contains: z.string().optional(),
  /** The cell has one of these; an empty one stands for nothing said ("not assessed"). */
  choices: z.array(z.string()).optional(),
  /** A number or a day, the ends included. */
  from: z.union([z.number(), day]).optional(),
  to: z.union([z.number(), day]).optional(),
  /** Cells that say nothing are in the list as well, or alone where nothing else is asked. */
  empty: z.boolean().optional(),
});
export type ColumnFilter = z.infer<typeof columnFilterSchema>;

export const grouping = z.enum(['organisation', 'unit']);
export type Grouping = z.infer<typeof grouping>;

/** How one table is looked at. */
export const tableSettingsSchema = z.looseObject({
  /** The columns that are shown, in their order; the usual ones when it is not said. */
  columns: z.array(z.string()).optional(),
  /** Widths in pixels, of columns that are not as wide as usual. */
  widths: z.record(z.string(), z.int().min(40).max(2000)).default({}),
  sorting: z.array(z.looseObject({ column: z.string(), descending: z.boolean().default(false) })).default([]),
  filters: z.array(columnFilterSchema).default([]),
  groupedBy: grouping.optional(),
});
export type TableSettings = z.infer<typeof tableSettingsSchema>;

/** How the list is looked at. Like the look of the map it is kept with the project and never changes the data. */
export const listSettingsSchema = z.looseObject({
  shown: listKind.default('people'),
  people: tableSettingsSchema.prefault({}),
  links: tableSettingsSchema.prefault({}),
});
export type ListSettings = z.infer<typeof listSettingsSchema>;

/** How a list is looked at that nobody has changed yet. */
export const usualListSettings: ListSettings = listSettingsSchema.parse({});
