import { fold } from '../../base/fold.ts';
import { safeImage } from '../../picture/safe-image.ts';
import type { FoundLink, FoundPerson } from '../found.ts';
import { ours, partsOf } from './attributes.ts';
import type { Attributes } from './graph.ts';

type Meaning =
  | 'name'
  | 'organisation'
  | 'unit'
  | 'jobTitle'
  | 'email'
  | 'phone'
  | 'location'
  | 'other'
  | 'tags'
  | 'notes'
  | 'photo'
  | 'kind'
  | 'weight';

/** What attributes of other programs are called, in small letters and without anything but letters. */
const names: Record<Meaning, readonly string[]> = {
  name: ['name', 'label', 'fullname'],
  organisation: ['organisation', 'organization', 'company', 'account', 'accountname', 'employer', 'institution'],
  unit: ['unit', 'department', 'dept', 'team', 'businessunit', 'organizationunit', 'organisationunit', 'division'],
  jobTitle: ['jobtitle', 'title', 'position', 'role', 'job', 'function'],
  email: ['email', 'mail', 'emailaddress'],
  phone: ['phone', 'telephone', 'tel', 'mobile', 'phonenumber'],
  location: ['location', 'place', 'city', 'address', 'office'],
  other: ['url', 'website', 'link', 'homepage'],
  tags: ['tags', 'tag', 'keywords', 'categories', 'category'],
  notes: ['notes', 'note', 'description', 'comment', 'comments', 'tooltip'],
  photo: ['photo', 'image', 'picture'],
  kind: ['kind', 'type', 'relationship', 'relation', 'relationtype', 'edgetype'],
  weight: ['weight', 'strength'],
};
const meaningOf = new Map(
  Object.entries(names).flatMap(([to, all]) => all.map((name) => [name, to as Meaning] as const)),
);

const letters = (name: string): string => fold(name).replace(/[^\p{L}]/gu, '');

/** What the attributes of another program say, by what they mean here; and those that mean nothing here. */
export function understood(attributes: Attributes): { said: Map<Meaning, string>; unknown: string[] } {
  const said = new Map<Meaning, string>();
  const unknown: string[] = [];
  for (const [name, value] of attributes) {
    if (name.startsWith(ours)) continue;
    const meaning = meaningOf.get(letters(name));
    if (meaning === undefined) unknown.push(name);
    else if (value.trim() !== '' && !said.has(meaning)) said.set(meaning, value.trim());
  }
  return { said, unknown };
}

/** The fields of a person that the attributes of another program speak of. */
export function personFields(said: ReadonlyMap<Meaning, string>): FoundPerson['fields'] {
  const fields: FoundPerson['fields'] = {};
  const [jobTitle, notes, tags] = [said.get('jobTitle'), said.get('notes'), said.get('tags')];
  if (jobTitle !== undefined) fields.jobTitle = jobTitle;
  if (notes !== undefined) fields.notes = notes;
  if (tags !== undefined) fields.tags = partsOf(tags.replace(/[,;]/g, '|'));
  const photo = safeImage(said.get('photo') ?? '');
  if (photo) fields.photo = photo;
  const [email = '', phone = '', location = ''] = (['email', 'phone', 'location'] as const).map((each) =>
    said.get(each),
  );
  const other = safeLink(said.get('other') ?? '');
  if (email || phone || location || other)
    fields.contact = { email: email.replace(/^mailto:/i, ''), phone, location, other };
  return fields;
}

/** An address that may be opened from Accord; anything else is not taken as one. */
export const safeLink = (address: string): string =>
  /^(https:\/\/|mailto:)[^\s<>"]{1,2000}$/i.test(address.trim()) ? address.trim() : '';

export const linkFields = (said: ReadonlyMap<Meaning, string>): FoundLink['fields'] => {
  const note = said.get('notes');
  return note === undefined ? {} : { note };
};
