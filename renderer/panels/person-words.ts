import type { PrivateField } from '../../shared/model/person.ts';

/** The ten questions of "Place yourself": three for the visionary, four for the doer, three for the innovator. */
export const profileQuestions = [
  'Sees where this should be in five years',
  'Can say in one sentence why it matters',
  'Wins others over to an idea',
  'Finishes what was begun',
  'Keeps dates and promises',
  'Gets a yes from the people who decide',
  'Solves the small problems before they grow',
  'Comes up with new ways of doing things',
  'Tries things out before they are perfect',
  'Learns from what others do elsewhere',
] as const;

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
