import { type Access, type AudienceField, audienceField, type OwnAudience } from '../model/own-audience.ts';
import { privateField } from '../model/person.ts';
import type { Audience } from '../model/view.ts';
import { audienceTable } from './audience-table.ts';

/** The fields of an audience as somebody goes through them. */
export const fieldGroups: Record<string, readonly AudienceField[]> = {
  'People: facts': ['jobTitles', 'photos', 'openRoles', 'contact', 'me'],
  'People: what we think': [
    'ourRoles',
    'attitude',
    'tower',
    'interest',
    'coverage',
    'qualities',
    'champion',
    'approval',
    'profile',
    'goals',
    'tags',
    'evidence',
  ],
  Units: ['unitPriorities', 'unitAttitudes'],
  Lines: ['openLines', 'ourLines', 'lineLabels'],
  Notes: ['notes', 'stickyNotes', 'organisationNotes', 'unitNotes', 'lineNotes'],
  'The project and its vision': ['question', 'logos', 'vision', 'readers', 'namesInUse', 'story', 'speakerNotes'],
  'Gains, pains and ways of working': ['gains', 'pains', 'cultures', 'culturePlaces', 'defence'],
};

const releasable = new Set<AudienceField>([
  ...privateField.options,
  'openLines',
  'ourLines',
  'lineLabels',
  'lineNotes',
  'stickyNotes',
]);

/** Whether somebody can be asked, record by record, if a field is released. */
export const canBeReleased = (field: AudienceField): boolean => releasable.has(field);

/** What one of the three audiences sees, field by field: where an own one can begin. */
export const seenBy = (audience: Audience): Record<AudienceField, Access> =>
  Object.fromEntries(
    audienceField.options.map((field) => [field, audience === 'myself' ? 'yes' : audienceTable[field][audience]]),
  ) as Record<AudienceField, Access>;

const rank: Record<Access, number> = { no: 0, released: 1, yes: 2 };

/** What an own audience sees although the partner does not. */
export const openedFields = ({ sees }: Pick<OwnAudience, 'sees'>): AudienceField[] =>
  audienceField.options.filter((field) => rank[sees[field] ?? 'no'] > rank[audienceTable[field].partner]);
