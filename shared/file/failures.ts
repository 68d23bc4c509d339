import { z } from 'zod';

/** What can be wrong with the bytes of a file, each with a schema, so that it can cross the host contract. */
export const unreadable = [
  z.strictObject({ kind: z.literal('empty') }),
  z.strictObject({ kind: z.literal('notOurs'), looksLike: z.string() }),
  z.strictObject({ kind: z.literal('notUtf8'), looksLike: z.string() }),
  z.strictObject({ kind: z.literal('tooNew'), version: z.number() }),
  z.strictObject({ kind: z.literal('tooDeep'), limit: z.number() }),
  /** Text that is not sound JSON: the place, and what is wrong there. */
  z.strictObject({ kind: z.literal('damaged'), where: z.string(), what: z.string() }),
  /** Sound JSON with a wrong value: the path of the field, and what is wrong with it. */
  z.strictObject({ kind: z.literal('wrongValue'), where: z.string(), what: z.string() }),
] as const;

/** Why the bytes of a file are not a project we can open. */
export const parseFailure = z.discriminatedUnion('kind', [...unreadable]);
export type ParseFailure = z.infer<typeof parseFailure>;
