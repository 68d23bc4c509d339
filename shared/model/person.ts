import { z } from 'zod';
import { newId, type OrganisationId, organisationId, type PersonId, personId, unitId } from '../base/ids.ts';
import { day, text } from '../base/text.ts';
import { attitude } from './attitude.ts';
import { type Point, pointSchema } from './geometry.ts';
import { currentAndDesired, evidence, judgement } from './judgement.ts';

export const role = z.enum([
  'approver',
  'sponsor',
  'champion',
  'influencer',
  'gatekeeper',
  'front-line',
  'user',
  'blocker',
]);
export type Role = z.infer<typeof role>;

/** How well we are in contact with a person. */
export const coverage = z.enum(['unknown', 'no-contact', 'brief', 'multiple', 'in-depth']);
export type Coverage = z.infer<typeof coverage>;

/** 0 no, 1 somewhat, 2 yes, 3 very much. */
const answer = z.int().min(0).max(3);
/** 0 to 10: discs of an influence tower, or a level of interest. */
const upToTen = z.int().min(0).max(10);
const yesOrNo = z.enum(['yes', 'no']);
const lowOrHigh = z.enum(['low', 'high']);

/** The four questions of the champion finder. */
export const qualitiesSchema = z.looseObject({
  makesThingsHappen: judgement(answer).optional(),
  listenedTo: judgement(answer).optional(),
  hardWorking: judgement(answer).optional(),
  innovativeIdeas: judgement(answer).optional(),
});
export type Qualities = z.infer<typeof qualitiesSchema>;
export type Quality = 'makesThingsHappen' | 'listenedTo' | 'hardWorking' | 'innovativeIdeas';

/** Where somebody stands between champion, cheerleader, hostage and sniper. Influence comes from the map. */
export const championSchema = z.looseObject({
  speaksForUs: judgement(yesOrNo).optional(),
  personalStake: judgement(yesOrNo).optional(),
  buyIn: judgement(lowOrHigh).optional(),
  accountability: judgement(lowOrHigh).optional(),
});
export type ChampionTest = z.infer<typeof championSchema>;

/** Whether an approver or sponsor has approved: on which day, and how we know. */
export const approvalSchema = z.looseObject({
  value: z.enum(['approved', 'refused']).optional(),
  on: day.optional(),
  askAgain: day.optional(),
  ...evidence,
});
export type Approval = z.infer<typeof approvalSchema>;

/** Answers to the ten questions of "Place yourself", and the mark that somebody is a visionary. */
export const profileSchema = z.looseObject({
  answers: z.array(answer.nullable()).max(10).default([]),
  visionary: z.boolean().default(false),
  ...evidence,
});
export type Profile = z.infer<typeof profileSchema>;

export const contactSchema = z.looseObject({ email: text, phone: text, location: text, other: text });
export type Contact = z.infer<typeof contactSchema>;

/** What somebody can be judged in: the fields of a person that are opinions. */
export const judgementFields = [
  'attitude',
  'tower',
  'interest',
  'coverage',
  'qualities',
  'champion',
  'approval',
  'profile',
] as const;

/** What stays private unless it is named in `released`. */
export const privateField = z.enum([...judgementFields, 'notes', 'contact']);
export type PrivateField = z.infer<typeof privateField>;

export const personSchema = z.looseObject({
  id: personId,
  organisation: organisationId,
  unit: unitId.optional(),
  name: z.string(),
  jobTitle: text,
  /** "Head of IT, not identified yet": a job that somebody holds, whoever it is. */
  placeholder: z.boolean().default(false),
  seniorManagement: z.boolean().default(false),
  /** The upper left corner of the card. */
  position: pointSchema,
  /** Layout leaves a pinned person in place. */
  pinned: z.boolean().default(false),
  /** A data URL (PNG, JPEG or WebP). Anything else is kept but never loaded. */
  photo: text,
  roles: z.array(role).default([]),
  tags: z.array(z.string()).default([]),
  attitude: currentAndDesired(attitude).optional(),
  tower: judgement(upToTen).optional(),
  interest: judgement(upToTen).optional(),
  coverage: currentAndDesired(coverage).optional(),
  qualities: qualitiesSchema.optional(),
  champion: championSchema.optional(),
  approval: approvalSchema.optional(),
  profile: profileSchema.optional(),
  /** What the person wants to reach (Net-Map). */
  goals: text,
  contact: contactSchema.optional(),
  notes: text,
  released: z.array(privateField).default([]),
});
export type Person = z.infer<typeof personSchema>;

export const newPerson = (
  organisation: OrganisationId,
  name: string,
  position: Point,
  more: Partial<Person> = {},
): Person => ({
  id: newId<PersonId>(),
  organisation,
  name,
  jobTitle: '',
  placeholder: false,
  seniorManagement: false,
  position,
  pinned: false,
  photo: '',
  roles: [],
  tags: [],
  goals: '',
  notes: '',
  released: [],
  ...more,
});
