import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '../../shared/base/ids.ts';
import { type Access, type AudienceField, type AudienceId, audienceField } from '../../shared/model/own-audience.ts';
import { type Project, projectSchema } from '../../shared/model/project.ts';
import { type AudienceChoice, viewSettingsSchema } from '../../shared/model/view.ts';
import { squeezed } from '../../shared/report/comparable.ts';
import { contentsFor } from '../../shared/report/contents.ts';
import { forAudience } from '../../shared/report/for-audience.ts';
import { privateValues } from '../../shared/report/private-values.ts';
import { audienceNamed } from '../../shared/report/rights.ts';
import { anyProject } from '../support/any-project.ts';
import { plantedIn, plantedProject } from '../support/planted.ts';
import { sampleProject } from '../support/samples.ts';

const visibleTo = (project: Project, audience: AudienceChoice) =>
  plantedIn(JSON.stringify(forAudience(project, audience)));

/** What an audience sees of a project in which every text is planted. */
const openToPartner = [
  'culture.goodFor',
  'culture.left',
  'culture.right',
  'gain.gain',
  'gain.group',
  'organisation.website',
  'person.jobTitle',
  'question',
  'step.headline',
  'vision.imageDescription',
  'vision.promise',
].map((each) => `planted-${each}`);

const notes = ['line.note', 'note.text', 'open-line.note', 'organisation.notes', 'person.notes', 'unit.notes'];

describe('what an audience may see', () => {
  test('is everything for myself', () => {
    const project = plantedProject();
    expect(forAudience(project, 'myself')).toBe(project);
    expect(privateValues(project, 'myself')).toEqual([]);
  });

  test('is everything but notes, and what this version does not know, for my team', () => {
    const project = plantedProject();
    const all = plantedIn(JSON.stringify(project));
    const kept = visibleTo(project, 'team');
    const unseen = [...notes, 'person.unknown', 'project.unknown'].map((each) => `planted-${each}`).sort();
    expect(all.filter((each) => !kept.includes(each))).toEqual(unseen);
  });

  test('is who is who and what is good for everybody, for the partner', () => {
    expect(visibleTo(plantedProject(), 'partner')).toEqual(openToPartner);
  });

  test('what is not seen is exactly what is searched for, text by text', () => {
    const project = plantedProject();
    const all = plantedIn(JSON.stringify(project));
    for (const audience of ['team', 'partner'] as const) {
      const searched = privateValues(project, audience).map(({ value }) => value);
      expect([...visibleTo(project, audience), ...searched].sort()).toEqual(all);
    }
  });

  test('is a sound project of the file format still, for every audience and every project', () => {
    fc.assert(
      fc.property(
        anyProject,
        fc.constantFrom('team', 'partner'),
        fc.constantFrom('names', 'numbers', 'roles'),
        (project, audience, naming) => {
          projectSchema.parse(forAudience(project, audience as AudienceChoice, naming as 'names'));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is nothing that this version does not know of how the map is looked at', () => {
    const later = { lens: 'influence', rated: 'planted-view', filter: { moods: ['planted-filter'] } };
    const project = plantedProject();
    project.view = viewSettingsSchema.parse({ ...project.view, map: later });
    expect(JSON.stringify(project.view)).toContain('planted-filter');
    expect(JSON.stringify(forAudience(project, 'team').view)).not.toContain('planted');
  });

  test('has no private value in it, whatever the project is', () => {
    fc.assert(
      fc.property(
        anyProject,
        fc.constantFrom('team', 'partner'),
        fc.constantFrom('names', 'numbers', 'roles'),
        (project, audience, naming) => {
          const kept = textsOf(forAudience(project, audience as AudienceChoice, naming as 'names')).map(squeezed);
          for (const { value } of privateValues(project, audience as AudienceChoice, naming as 'names'))
            expect(kept).not.toContain(squeezed(value));
        },
      ),
      { numRuns: 60 },
    );
  });
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** The planted project with one audience of the user's own. */
function withOwn(sees: Partial<Record<AudienceField, Access>>): { project: Project; own: AudienceId } {
  const project = plantedProject();
  const own = newId<AudienceId>();
  const view = viewSettingsSchema.parse({
    ...project.view,
    print: { audiences: [{ id: own, name: 'The board', naming: 'names', sees }] },
  });
  return { project: { ...project, view }, own };
}

describe('an audience of my own', () => {
  const none = Object.fromEntries(audienceField.options.map((field) => [field, 'no' as const]));

  test('that sees nothing is told who belongs where, and nothing else', () => {
    const { project, own } = withOwn({});
    expect(visibleTo(project, own)).toEqual([]);
    const people = Object.values(forAudience(project, own).people);
    expect(people.map(({ name }) => name).sort()).toEqual(['Ana Duarte', 'Cleo Marsh', 'Dana Whitfield']);
    expect(people.flatMap(({ roles, tower, attitude }) => [...roles, tower, attitude]).filter(Boolean)).toEqual([]);
  });

  test.each(audienceField.options)(
    'is shown %s when I say so, and what it was not shown before is not searched for',
    (field) => {
      // A label belongs to a line, where we place somebody to a way of working, and so on.
      const needed: Partial<Record<AudienceField, AudienceField[]>> = {
        lineLabels: ['ourLines', 'openLines'],
        lineNotes: ['ourLines', 'openLines'],
        culturePlaces: ['cultures'],
        speakerNotes: ['story'],
        evidence: ['attitude', 'openLines'],
      };
      const base = { ...none, ...Object.fromEntries((needed[field] ?? []).map((each) => [each, 'yes' as const])) };
      const [without, withIt] = [withOwn(base), withOwn({ ...base, [field]: 'yes' })];
      const stripped = (made: ReturnType<typeof withOwn>) =>
        JSON.stringify(forAudience(made.project, made.own)).replaceAll(/[0-9a-f-]{36}/g, '');
      const searchedFor = (made: ReturnType<typeof withOwn>) =>
        privateValues(made.project, made.own).map(({ value }) => value);
      if (['photos', 'logos', 'me'].includes(field)) return;
      expect(stripped(withIt)).not.toBe(stripped(without));
      for (const shown of plantedIn(stripped(withIt))) expect(searchedFor(withIt)).not.toContain(shown);
      for (const hidden of plantedIn(stripped(without))) expect(plantedIn(stripped(withIt))).toContain(hidden);
    },
  );

  test('sees released records where I say "released"', () => {
    const { project, own } = withOwn({ tower: 'released', ourLines: 'released', stickyNotes: 'released' });
    const towers = () => Object.values(forAudience(project, own).people).filter(({ tower }) => tower).length;
    expect(towers()).toBe(0);
    for (const person of Object.values(project.people)) person.released = ['tower'];
    for (const link of Object.values(project.links)) link.released = true;
    for (const note of Object.values(project.notes)) note.released = true;
    expect(towers()).toBe(1);
    expect(Object.keys(forAudience(project, own).links)).toHaveLength(1);
    expect(visibleTo(project, own)).toEqual(['planted-note.text']);
  });

  test('is found by its name, and one that is gone sees nothing and no name', () => {
    const { project, own } = withOwn({ jobTitles: 'yes' });
    expect(audienceNamed(project, ' the BOARD ')).toBe(own);
    expect(audienceNamed(project, 'Partner-safe')).toBe('partner');
    expect(audienceNamed(project, 'nobody')).toBeUndefined();
    const gone = forAudience(project, newId<AudienceId>());
    expect(plantedIn(JSON.stringify(gone))).toEqual([]);
    expect(JSON.stringify(gone)).not.toContain('Whitfield');
  });
});

describe('what will be in the file', () => {
  const choices = { format: 'pdf', view: 'everything', people: true, day: '2026-11-24' } as const;

  test('is said by kind, and so is what stays out', () => {
    const contents = contentsFor(sampleProject('one-card'), 'partner', choices);
    expect(contents.inFile).toEqual([
      'The title: One Card: City Library and University IT',
      '2 organisations',
      '6 units',
      '14 people, by name',
      '3 lines',
      'Job titles: 14',
      'Roles that are a job (Approver, Sponsor, Front line, User): 8',
      'The question of the project: 1',
    ]);
    expect(contents.leftOut).toContainEqual({ words: 'Attitudes', count: 14 });
    expect(contents.leftOut).toContainEqual({ words: 'Speaker notes', count: 3 });
    expect(contents.searched).toBeGreaterThan(100);
  });

  test('leaves nothing out for myself, and says when nobody is named', () => {
    expect(contentsFor(sampleProject('one-card'), 'myself', choices)).toMatchObject({ leftOut: [], searched: 0 });
    const numbered = contentsFor(sampleProject('one-card'), 'myself', { ...choices, naming: 'numbers' });
    expect(numbered.inFile).toContain('14 people, by number, as “Person 1”');
    expect(numbered.leftOut).toContainEqual({ words: 'Names of people', count: 14 });
  });

  test('has what only the list of people shows when there is a list', () => {
    const goals = (more: object) =>
      contentsFor(sampleProject('one-card'), 'myself', { ...choices, ...more }).inFile.some((line) =>
        line.startsWith('What people want'),
      );
    expect([goals({}), goals({ people: false }), goals({ format: 'svg' })]).toEqual([true, false, false]);
  });
});
