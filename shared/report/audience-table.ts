import type { Access, AudienceField } from '../model/own-audience.ts';

/** What holds a field that was drawn: the map itself, the list of people after it, or neither (other documents). */
type Drawn = 'map' | 'list';

/** A field in words, and what the two audiences that come with the app may see of it. */
type Row = { words: string; team: Access; partner: Access; drawn?: readonly Drawn[] };

const row = (words: string, team: Access, partner: Access, ...drawn: Drawn[]): Row => ({ words, team, partner, drawn });

/**
 * Who may see what: every field, for each audience. Everything else about audiences derives from here: what an export is
 * made of, what is searched for in it, and what is said to be in it.
 */
export const audienceTable: Record<AudienceField, Row> = {
  jobTitles: row('job titles', 'yes', 'yes', 'map', 'list'),
  photos: row('photos', 'yes', 'yes', 'map'),
  openRoles: row('roles that are a job (Approver, Sponsor, Front line, User)', 'yes', 'yes', 'map', 'list'),
  ourRoles: row('roles that are our view (Champion, Influencer, Gatekeeper, Blocker)', 'yes', 'no', 'map', 'list'),
  tags: row('tags', 'yes', 'no'),
  attitude: row('attitudes', 'yes', 'released', 'map', 'list'),
  tower: row('influence towers', 'yes', 'released', 'map', 'list'),
  interest: row('interest', 'yes', 'released', 'list'),
  coverage: row('our contact with people', 'yes', 'released', 'map', 'list'),
  qualities: row('answers to the champion finder', 'yes', 'released'),
  champion: row('answers to the champion test', 'yes', 'released', 'map'),
  approval: row('approvals', 'yes', 'released'),
  profile: row('profiles', 'yes', 'released'),
  evidence: row('how we know, how sure we are, and when we looked', 'yes', 'no'),
  goals: row('what people want to reach', 'yes', 'no', 'list'),
  contact: row('contact details', 'yes', 'released', 'list'),
  notes: row('notes on people', 'released', 'released', 'list'),
  me: row('which of the people is me', 'yes', 'no', 'map', 'list'),
  logos: row('logos and websites', 'yes', 'yes', 'map'),
  organisationNotes: row('notes on organisations', 'no', 'no'),
  unitNotes: row('notes on units', 'no', 'no'),
  unitPriorities: row('our place in the priorities of units', 'yes', 'no', 'map', 'list'),
  unitAttitudes: row('attitudes of units', 'yes', 'no', 'map', 'list'),
  openLines: row('lines that are facts (Reports to, Works with, Counterpart)', 'yes', 'yes', 'map'),
  ourLines: row('lines that are our view (Influence, Informal, Conflict)', 'yes', 'released', 'map'),
  lineLabels: row('labels of lines', 'yes', 'released', 'map'),
  lineNotes: row('notes on lines', 'no', 'no'),
  stickyNotes: row('sticky notes', 'released', 'released', 'map'),
  question: row('the question of the project', 'yes', 'yes', 'map'),
  vision: row('title, promise and image of the vision', 'yes', 'yes'),
  readers: row('what readers thought it was', 'yes', 'no'),
  namesInUse: row('names already in use', 'yes', 'no'),
  gains: row('what users gain', 'yes', 'yes'),
  pains: row('what it costs us', 'yes', 'no'),
  cultures: row('ways of working, and what they are good for', 'yes', 'yes'),
  culturePlaces: row('where we place everybody between ways of working, and what we do about it', 'yes', 'no'),
  defence: row('why it is worth it, in one sentence', 'yes', 'no'),
  story: row('the story', 'yes', 'yes'),
  speakerNotes: row('speaker notes', 'yes', 'no'),
};
