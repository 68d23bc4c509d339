import { z } from 'zod';
import { text } from '../base/text.ts';
import { judgementFields } from './person.ts';

/** What an audience may or may not see, one choice each. Names, places and who belongs where are not a choice. */
export const audienceField = z.enum([
  'jobTitles',
  'photos',
  'openRoles',
  'ourRoles',
  'tags',
  ...judgementFields,
  'evidence',
  'goals',
  'contact',
  'notes',
  'me',
  'logos',
  'organisationNotes',
  'unitNotes',
  'unitPriorities',
  'unitAttitudes',
  'openLines',
  'ourLines',
  'lineLabels',
  'lineNotes',
  'stickyNotes',
  'question',
  'vision',
  'readers',
  'namesInUse',
  'gains',
  'pains',
  'cultures',
  'culturePlaces',
  'defence',
  'story',
  'speakerNotes',
]);
export type AudienceField = z.infer<typeof audienceField>;

/** Seen always, seen where the record was released, or never. */
export const access = z.enum(['yes', 'released', 'no']);
export type Access = z.infer<typeof access>;

/** People by name, as "Person 4", or by what they do: "Service manager". */
export const naming = z.enum(['names', 'numbers', 'roles']);
export type Naming = z.infer<typeof naming>;

export const audienceId = z.uuid().brand<'audience'>();
export type AudienceId = z.infer<typeof audienceId>;

/** An audience of the user's own. What it does not name is not seen, whatever a later version adds. */
export const ownAudienceSchema = z.looseObject({
  id: audienceId,
  name: text,
  naming: naming.default('names'),
  sees: z.partialRecord(audienceField, access).default({}),
});
export type OwnAudience = z.infer<typeof ownAudienceSchema>;
