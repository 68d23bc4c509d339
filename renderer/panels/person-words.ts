import type { PrivateField } from '../../shared/model/person.ts';

export const privateFieldWord: Record<PrivateField, string> = {
  attitude: 'Attitude',
  tower: 'Influence tower',
  interest: 'Interest',
  coverage: 'Our contact',
  qualities: 'Qualities',
  champion: 'Champion test',
  approval: 'Approval',
  profile: 'Profile',
  notes: 'Notes',
  contact: 'Contact details',
};
