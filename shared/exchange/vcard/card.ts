import { ownId } from '../columns/person-row.ts';
import type { FoundOrganisation, FoundPerson, PersonTold, Skipped } from '../found.ts';
import { type Property, partsOf, plain } from './lines.ts';
import { photoOf } from './photo.ts';
import { type Related, relatedIn } from './related.ts';

export type ReadCard =
  | { kind: 'person'; person: FoundPerson; related: Related[] }
  | { kind: 'organisation'; organisation: FoundOrganisation }
  | { kind: 'none' };

/** Who a card is of. What cannot be taken is told in `skipped`. */
export function personIn(card: readonly Property[], skipped: Skipped[]): ReadCard {
  const place = { row: card[0]?.line };
  const name = nameIn(card);
  const [organisation = '', ...units] = partsOf(first(card, 'ORG')?.value ?? '', ';');
  if (isOrganisation(card, name, organisation))
    return { kind: 'organisation', organisation: { place, name: organisation || name, fields: {} } };
  if (/^group$/i.test(valueIn(card, 'KIND'))) {
    skipped.push({ place, why: 'this card is a list of others' });
    return { kind: 'none' };
  }
  if (name === '') {
    skipped.push({ place, why: 'the card has no name' });
    return { kind: 'none' };
  }
  const uid = valueIn(card, 'UID').replace(/^urn:uuid:/i, '');
  const person: FoundPerson = {
    place,
    key: uid || `${name} (line ${place.row})`,
    id: ownId(uid),
    name,
    organisation: organisation || undefined,
    // What is below a unit in an address book is still one unit here.
    unit: units.filter(Boolean).join(' / ') || undefined,
    fields: fieldsIn(card, skipped),
  };
  const labels = new Map(
    card.flatMap(({ name: its, group, value }) => (its === 'X-ABLABEL' ? [[group, plain(value)]] : [])),
  );
  return { kind: 'person', person, related: card.flatMap((each) => relatedIn(each, labels) ?? []) };
}

const all = (card: readonly Property[], name: string): Property[] => card.filter((each) => each.name === name);

/** The one that is preferred, else the first that says anything. */
function first(card: readonly Property[], name: string): Property | undefined {
  const said = all(card, name).filter(({ value }) => value.trim() !== '');
  return (
    said.find(({ parameters }) => parameters.get('PREF')?.[0] === '1' || parameters.get('TYPE')?.includes('PREF')) ??
    said[0]
  );
}

const valueIn = (card: readonly Property[], name: string): string => plain(first(card, name)?.value ?? '');

function nameIn(card: readonly Property[]): string {
  const whole = valueIn(card, 'FN').replace(/\s+/g, ' ');
  if (whole !== '') return whole;
  const [family = '', given = '', more = '', before = '', after = ''] = partsOf(first(card, 'N')?.value ?? '', ';');
  return [before, given, more, family, after].filter(Boolean).join(' ');
}

/** A company in an address book of people. */
const isOrganisation = (card: readonly Property[], name: string, organisation: string): boolean =>
  /^org$/i.test(valueIn(card, 'KIND')) ||
  /^company$/i.test(valueIn(card, 'X-ABSHOWAS')) ||
  (organisation !== '' && (name === '' || name === organisation) && valueIn(card, 'TITLE') === '');

function fieldsIn(card: readonly Property[], skipped: Skipped[]): PersonTold {
  const fields: PersonTold = {};
  const jobTitle = valueIn(card, 'TITLE') || valueIn(card, 'ROLE');
  if (jobTitle) fields.jobTitle = jobTitle;
  const notes = all(card, 'NOTE')
    .map(({ value }) => plain(value))
    .filter(Boolean);
  if (notes.length > 0) fields.notes = notes.join('\n');
  const tags = all(card, 'CATEGORIES')
    .flatMap(({ value }) => partsOf(value, ','))
    .filter(Boolean);
  if (tags.length > 0) fields.tags = [...new Set(tags)];
  const contact = contactIn(card);
  if (Object.keys(contact).length > 0) fields.contact = contact;
  const picture = first(card, 'PHOTO');
  const photo = picture && photoOf(picture);
  if (photo && 'photo' in photo) fields.photo = photo.photo;
  else if (photo) skipped.push({ place: { row: picture.line, column: 'PHOTO' }, why: photo.why });
  return fields;
}

function contactIn(card: readonly Property[]): NonNullable<PersonTold['contact']> {
  const [emails, phones] = ['EMAIL', 'TEL'].map((name) => addresses(card, name));
  const links = addresses(card, 'URL').filter((link) => /^https:\/\/[^\s<>"]+$/i.test(link));
  const [street = '', city = '', region = '', country = ''] = [2, 3, 4, 6].map(
    (nth) => partsOf(first(card, 'ADR')?.value ?? '', ';')[nth] ?? '',
  );
  const location = [city || street, region, country].filter(Boolean).join(', ');
  const other = [...(emails?.slice(1) ?? []), ...(phones?.slice(1) ?? []), ...links].join(', ');
  return {
    ...(emails?.[0] && { email: emails[0] }),
    ...(phones?.[0] && { phone: phones[0] }),
    ...(location && { location }),
    ...(other && { other }),
  };
}

/** All values of a property, the preferred one first, without "mailto:" and "tel:". */
function addresses(card: readonly Property[], name: string): string[] {
  const preferred = first(card, name);
  const others = all(card, name).filter((each) => each !== preferred);
  return [...(preferred ? [preferred] : []), ...others]
    .map(({ value }) => plain(value).replace(/^(?:mailto|tel):/i, ''))
    .filter(Boolean);
}
