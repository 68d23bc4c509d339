import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLine } from '../../../shared/base/one-line.ts';
import { vcard } from '../../../shared/exchange/vcard/vcard.ts';
import { judgementFields } from '../../../shared/model/person.ts';
import { anyProject } from '../../support/any-project.ts';
import { foundBy, named, refusalBy, utf8, written } from '../../support/exchanged.ts';
import { fixtures } from '../../support/places.ts';
import { sampleProject } from '../../support/samples.ts';

const foundIn = (fileName: string) => foundBy(vcard, readFileSync(join(fixtures, 'exchange', fileName)));

describe('an address book of Apple (3.0)', () => {
  const found = foundIn('apple-3.0.vcf');

  test('has people with what they do, how to reach them, and their photo', () => {
    const dana = named(found, 'Dr. Dana Marie Whitfield');
    expect(dana).toMatchObject({ organisation: 'University Library', unit: 'Directorate', key: 'F0A1B2C3-0001' });
    expect(dana.fields).toMatchObject({
      jobTitle: 'Director, acting',
      notes: 'Met at the fair.\nLikes plans; dislikes surprises',
      tags: ['One Card', 'Board'],
      contact: {
        email: 'dana@library.example',
        phone: '+47 900 00 001',
        location: 'Bergen, Norway',
        other: 'dana@home.example',
      },
    });
    expect(dana.fields.photo).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
  });

  test('has companies as organisations, units of units as one, and a manager as a line', () => {
    expect(found.organisations.map(({ name }) => name)).toEqual(['State University']);
    expect(named(found, 'Omar Haddad').unit).toBe('IT / Networks');
    expect(found.links).toMatchObject([{ from: 'F0A1B2C3-0001', to: 'F0A1B2C3-0002', fields: { kind: 'reports-to' } }]);
  });
});

test('a card of Outlook (2.1) is read in its encodings, and a picture that is none is told', () => {
  const found = foundIn('outlook-2.1.vcf');
  expect(named(found, 'Jörg Müller')).toMatchObject({
    organisation: 'Universität',
    unit: 'Rechenzentrum',
    fields: { jobTitle: 'Leiter', contact: { email: 'joerg.mueller@uni.example', phone: '+49 30 0000001' } },
  });
  expect(found.links).toMatchObject([{ to: 'Petra Stahl', fields: { kind: 'reports-to' } }]);
  expect(found.skipped.map(({ why }) => why)).toEqual(['the picture is neither PNG, JPEG nor WebP']);
});

test('a book of 4.0 has ids, relations, the preferred address, and loads no picture from elsewhere', () => {
  const found = foundIn('address-book-4.0.vcf');
  const rosa = named(found, 'Rosa Lindqvist');
  expect(rosa).toMatchObject({
    id: '4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
    organisation: 'University Library',
    unit: 'Circulation',
  });
  expect(rosa.fields).toMatchObject({
    tags: ['staff, library', 'One Card'],
    notes: 'A line that is so long that the book folds it after seventy-five octets or so, as RFC 6350 wants',
    contact: {
      email: 'rosa@library.example',
      phone: '+47-900-00-003',
      other: 'rosa@home.example, https://example.org/rosa',
    },
  });
  expect(found.links).toMatchObject([{ to: '4fbe8971-0bc3-424c-9c26-36c3e1eff6b2', fields: { kind: 'works-with' } }]);
  expect(found.skipped.map(({ why }) => why)).toEqual([
    'the picture is not in the file, and Accord loads nothing from elsewhere',
    'this card is a list of others',
  ]);
});

test('gives back names, jobs, places of work and addresses of every project', () => {
  fc.assert(
    fc.property(anyProject, (project) => {
      const people = Object.values(project.people).filter(({ placeholder }) => !placeholder);
      if (people.length === 0) return;
      const found = foundBy(vcard, vcard.write(project)[0]?.bytes ?? utf8(''));
      for (const { id, name, jobTitle, unit, organisation } of people) {
        const again = found.people.find((each) => each.id === id);
        // Whoever has no name, or the name of the organisation and no job, is a company to an address book.
        if (!again) continue;
        expect(again.name).toBe(oneLine(name) || '-');
        expect(again.fields.jobTitle ?? '').toBe(oneLine(jobTitle));
        expect(again.organisation ?? '').toBe(oneLine(project.organisations[organisation]?.name ?? ''));
        expect(again.unit ?? '').toBe(oneLine((unit && project.units[unit]?.name) || ''));
      }
    }),
    { numRuns: 100 },
  );
});

test('never has a judgement, a role, a goal or a note in it, not even for myself', () => {
  const project = sampleProject('one-card');
  const before = written(vcard.write(project)[0]?.bytes);
  const bare = structuredClone(project);
  for (const person of Object.values(bare.people)) {
    for (const field of judgementFields) delete person[field];
    Object.assign(person, { notes: '', goals: '', roles: [], released: [] });
  }
  expect(written(vcard.write(bare)[0]?.bytes)).toBe(before);
  expect(before).toContain('FN:Dana Whitfield');
});

test('says in a sentence what is wrong with a file', () => {
  expect(refusalBy(vcard, 'name,email\n')).toBe(
    'There is no card in this file: an address book begins with "BEGIN:VCARD".',
  );
  expect(refusalBy(vcard, 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada\n')).toBe(
    'The card that begins in line 1 has no end: the file is cut off. Nothing was taken.',
  );
});
