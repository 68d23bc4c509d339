import type { PrivateField, Quality } from '../../shared/model/person.ts';

export const qualities: readonly { name: Quality; question: string }[] = [
  { name: 'makesThingsHappen', question: 'Makes things happen?' },
  { name: 'listenedTo', question: 'Listened to by senior management?' },
  { name: 'hardWorking', question: 'Hard-working?' },
  { name: 'innovativeIdeas', question: 'Has innovative ideas?' },
];

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
