import type { Quadrant } from '../insight/power-interest.ts';
import type { Attitude } from '../model/attitude.ts';
import type { ChampionKind } from '../model/champion.ts';
import type { Confidence } from '../model/judgement.ts';
import type { LinkKind, Strength } from '../model/link.ts';
import type { Side } from '../model/organisation.ts';
import type { Naming } from '../model/own-audience.ts';
import type { Coverage, Role } from '../model/person.ts';
import type { PosterSize } from '../model/poster.ts';
import type { SearchField } from '../model/search-index.ts';
import type { UnitFunction } from '../model/unit.ts';
import type { Audience, Lens, Orientation } from '../model/view.ts';

/** What the values of the model are called on screens and in documents. */
export const attitudeWord: Record<Attitude, string> = {
  unaware: 'Unaware',
  resistant: 'Resistant',
  neutral: 'Neutral',
  supportive: 'Supportive',
  leading: 'Leading',
};

export const roleWord: Record<Role, string> = {
  approver: 'Approver',
  sponsor: 'Sponsor',
  champion: 'Champion',
  influencer: 'Influencer',
  gatekeeper: 'Gatekeeper',
  'front-line': 'Front line',
  user: 'User',
  blocker: 'Blocker',
};

export const linkKindWord: Record<LinkKind, string> = {
  influence: 'Influence',
  'reports-to': 'Reports to',
  'works-with': 'Works with',
  counterpart: 'Counterpart',
  informal: 'Informal',
  conflict: 'Conflict',
};

export const coverageWord: Record<Coverage, string> = {
  unknown: 'Unknown',
  'no-contact': 'No contact',
  brief: 'Brief',
  multiple: 'Multiple',
  'in-depth': 'In depth',
};

export const unitFunctionWord: Record<UnitFunction, string> = {
  'senior-management': 'Senior management',
  'front-line': 'Front line',
  it: 'IT',
  marketing: 'Marketing',
  finance: 'Finance',
  legal: 'Legal',
  other: 'Other',
};

export const sideWord: Record<Side, string> = {
  ours: 'Our organisation',
  partner: 'Partner',
  other: 'Other organisation',
};

export const strengthWord: Record<Strength, string> = { 1: 'Weak', 2: 'Medium', 3: 'Strong' };

/** The answers to a question about somebody, 0 to 3. */
export const answerWords = ['No', 'Somewhat', 'Yes', 'Very much'] as const;

export const yesNoWord = { yes: 'Yes', no: 'No' } as const;
export const lowHighWord = { low: 'Low', high: 'High' } as const;

export const confidenceWord: Record<Confidence, string> = { low: 'Low', medium: 'Medium', high: 'High' };

export const audienceWord: Record<Audience, string> = {
  myself: 'Myself',
  team: 'My team',
  partner: 'Partner-safe',
};

/** What an audience gets, in a sentence. */
export const audienceSees: Record<Audience, string> = {
  myself: 'Everything you noted, judgements and notes included.',
  team: 'Everything but your notes: judgements are in it.',
  partner: 'Only who is who. No judgement and no note, unless you released it.',
};

/** How people are called for an audience. */
export const namingWord: Record<Naming, string> = {
  names: 'By name',
  numbers: 'As “Person 4”',
  roles: 'By what they do',
};

export const searchFieldWord: Record<SearchField, string> = {
  name: 'Name',
  jobTitle: 'Job title',
  unit: 'Unit',
  organisation: 'Organisation',
  tags: 'Tags',
  notes: 'Notes',
  text: 'Says',
  label: 'Label',
};
export const lensWord: Record<Lens, string> = {
  everything: 'Everything',
  influence: 'Influence only',
  hierarchy: 'Hierarchy only',
  support: 'Support',
  coverage: 'Coverage',
  champions: 'Champions',
};

/** The fields of the power-interest grid. */
export const quadrantWord: Record<Quadrant, string> = {
  'manage-closely': 'Manage closely',
  'keep-satisfied': 'Keep satisfied',
  'keep-informed': 'Keep informed',
  monitor: 'Monitor',
};

/** What stands under everything that was judged: as one of several remarks, and as a sentence. */
export const opinionWords = 'your judgement, not a measurement';
export const opinionSentence = 'Your judgement, not a measurement.';

/** What somebody is of whom no attitude, no coverage or no judgement at all is known. */
export const notAssessedWord = 'Not assessed';

/** What somebody is by influence, buy-in and accountability. */
export const championKindWord: Record<ChampionKind, string> = {
  champion: roleWord.champion,
  cheerleader: 'Cheerleader',
  hostage: 'Hostage',
  sniper: 'Sniper',
};

/** How a page or a poster lies. */
export const orientationWord: Record<Orientation, string> = { landscape: 'Wide', portrait: 'Tall' };

/** The sheets of posters. */
export const posterSizeWord: Record<PosterSize, string> = {
  A4: 'A4',
  A3: 'A3',
  A2: 'A2',
  '16:9': '16:9, a wide slide',
  '4:3': '4:3, a slide',
  square: 'Square, a post',
};
