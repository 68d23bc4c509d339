import { oneLine } from '../../base/one-line.ts';
import type { Person } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import { safeImage } from '../../picture/safe-image.ts';
import { escaped, folded } from '../content-lines.ts';
import type { Format, WrittenFile } from '../format.ts';
import { readVcard } from './read.ts';

/**
 * Address books. Written is vCard 3.0, which Outlook, Google and Apple all read. It goes to phones and to other people's
 * books: no judgement, no note and no role is ever in it, whoever it is for.
 */
export const vcard: Format = {
  name: 'vcard',
  title: 'Address book (vCard)',
  extensions: ['vcf', 'vcard'],
  loses: [
    'every judgement, role, goal and note, always',
    'people who are not identified yet',
    'lines between people',
    'places on the map',
    'everything about organisations and units but their names',
  ],
  fits: (_fileName, bytes) => /^\ufeff?\s*BEGIN:VCARD\b/i.test(new TextDecoder().decode(bytes.subarray(0, 100))),
  read: readVcard,
  write,
};

function write(project: Project): WrittenFile[] {
  const people = Object.values(project.people).filter(({ placeholder }) => !placeholder);
  const text = people.flatMap((person) => cardOf(project, person)).map((line) => `${folded(line)}\r\n`);
  return [{ suffix: '', extension: 'vcf', bytes: new TextEncoder().encode(text.join('')) }];
}

function cardOf(project: Project, person: Person): string[] {
  const { name, contact, tags } = person;
  const organisation = project.organisations[person.organisation]?.name ?? '';
  const unit = (person.unit && project.units[person.unit]?.name) || '';
  const [family, given] = familyAndGiven(oneLine(name));
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:urn:uuid:${person.id}`,
    `FN:${value(name) || '-'}`,
    `N:${value(family)};${value(given)};;;`,
    ...(organisation || unit ? [`ORG:${value(organisation)}${unit && `;${value(unit)}`}`] : []),
    ...said('TITLE', person.jobTitle),
    ...said('EMAIL;TYPE=INTERNET', contact?.email),
    ...said('TEL;TYPE=VOICE', contact?.phone),
    ...(contact?.location ? [`ADR;TYPE=WORK:;;;${value(contact.location)};;;`] : []),
    ...(/^https:\/\/\S+$/i.test(contact?.other ?? '') ? [`URL:${contact?.other}`] : []),
    ...(tags.length > 0 ? [`CATEGORIES:${tags.map(value).filter(Boolean).join(',')}`] : []),
    ...photoLine(person),
    'END:VCARD',
  ];
}

const value = (text: string): string => escaped(oneLine(text));

const said = (name: string, text = ''): string[] => (text.trim() === '' ? [] : [`${name}:${value(text)}`]);

/** The last word is taken for the family name, as address books do when they are given one name. */
function familyAndGiven(name: string): [family: string, given: string] {
  const at = name.lastIndexOf(' ');
  return at < 0 ? [name, ''] : [name.slice(at + 1), name.slice(0, at)];
}

function photoLine({ photo }: Person): string[] {
  const [, type = '', packed = ''] = /^data:image\/(\w+);base64,(.*)$/.exec(safeImage(photo) ?? '') ?? [];
  return packed === '' ? [] : [`PHOTO;ENCODING=b;TYPE=${type.toUpperCase()}:${packed}`];
}
