import { describe, expect, test } from 'vitest';
import { newNote } from '../../shared/model/note.ts';
import { newPerson, type Person } from '../../shared/model/person.ts';
import { type Found, search } from '../../shared/model/search.ts';
import { excerpt } from '../../shared/model/search-excerpt.ts';
import { smallProject } from '../support/small-project.ts';

function projectWith(...people: ({ name: string } & Partial<Person>)[]) {
  const parts = smallProject();
  const { project, ours, ana } = parts;
  Object.assign(ana, { name: 'Somebody' });
  for (const fields of people) {
    const person = newPerson(ours.id, fields.name, { x: 0, y: 0 }, fields);
    project.people[person.id] = person;
  }
  const names = (found: readonly Found[]) =>
    found.map(({ id }) => Object.values(project.people).find((person) => person.id === id)?.name);
  return { ...parts, find: (query: string) => search(project, query), names };
}

describe('searching', () => {
  test('finds names whatever the case and the accents, typed with them or without', () => {
    const { find, names } = projectWith({ name: 'Zoë Łuczak' }, { name: 'SØREN Åkesson' }, { name: 'Li Wei 李伟' });
    for (const query of ['zoe', 'ZOË', 'luczak', 'Łuc']) expect(names(find(query).found)).toEqual(['Zoë Łuczak']);
    for (const query of ['soren', 'ake']) expect(names(find(query).found)).toEqual(['SØREN Åkesson']);
    expect(names(find('李').found)).toEqual(['Li Wei 李伟']);
  });

  test('wants every word, wherever it stands', () => {
    const { find, names } = projectWith({ name: 'Dana Hill', jobTitle: 'Budget officer' }, { name: 'Dana Reed' });
    expect(names(find('dana budget').found)).toEqual(['Dana Hill']);
    expect(find('dana nothing').total).toBe(0);
  });

  test('puts word starts before what is inside a word, and names before other fields', () => {
    const { find, names } = projectWith(
      { name: 'Zed', notes: 'a banana' },
      { name: 'Susana' },
      { name: 'Young', jobTitle: 'Analyst' },
      { name: 'Maria Ana' },
      { name: 'Anastasia' },
    );
    expect(names(find('ana').found)).toEqual(['Anastasia', 'Maria Ana', 'Young', 'Dana Whitfield', 'Susana', 'Zed']);
  });

  test('looks at titles, units, organisations, tags, notes, sticky notes and the labels of lines', () => {
    const { find, project, link, it, partner } = projectWith({ name: 'Tagged', tags: ['pilot'], notes: 'likes tea' });
    const note = newNote('Ask about parking', { x: 0, y: 0, width: 100, height: 100 });
    project.notes[note.id] = note;
    link.label = 'weekly call';
    expect(find('parking').found).toEqual([{ kind: 'note', id: note.id, where: { field: 'text', text: note.text } }]);
    expect(find('weekly').found).toEqual([
      { kind: 'link', id: link.id, where: { field: 'label', text: 'weekly call' } },
    ]);
    expect(find('pilot').found[0]?.where?.field).toBe('tags');
    expect(find('tea').found[0]?.where).toEqual({ field: 'notes', text: 'likes tea' });
    expect(find('it').found.map(({ kind, where }) => [kind, where?.field])).toContainEqual(['person', 'unit']);
    expect(find('it').found.some(({ id }) => id === it.id)).toBe(true);
    const university = find('university').found;
    expect(university[0]).toEqual({ kind: 'organisation', id: partner.id });
    expect(university.map(({ where }) => where?.field)).toContain('organisation');
  });

  test('sees a change at once: the name of a unit is found with its people', () => {
    const { project, desk, ana } = projectWith();
    search(project, 'x');
    const renamed = { ...project, units: { ...project.units, [desk.id]: { ...desk, name: 'Counter' } } };
    expect(search(renamed, 'counter').found.map(({ id }) => id)).toEqual([desk.id, ana.id]);
    expect(search(project, 'counter').total).toBe(0);
  });

  test('gives the best and says how many there are in all', () => {
    const { find } = projectWith(...Array.from({ length: 60 }, (_, nth) => ({ name: `Person ${nth}` })));
    const { found, total } = find('person');
    expect(found).toHaveLength(50);
    expect(total).toBe(60);
    expect(find('   ').total).toBe(0);
  });

  test('offers everybody of a kind while nothing is typed, and looks only where it is told to', () => {
    const { project } = projectWith({ name: 'Bea', notes: 'tea' });
    expect(search(project, '', { kinds: ['person'] }).total).toBe(3);
    expect(search(project, 'tea', { kinds: ['person'], fields: ['name', 'jobTitle'] }).total).toBe(0);
  });
});

describe('an excerpt', () => {
  const said = (text: string, query: string) =>
    excerpt(text, query)
      .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
      .join('');

  test('marks what was searched for', () => {
    expect(said('Zoë Zoeller', 'zoe')).toBe('[Zoë] [Zoe]ller');
    expect(said('Stra\u00dfe', 'strasse')).toBe('[Straße]');
    expect(said('e\u0301cole', 'eco')).toBe('[e\u0301co]le');
    expect(said('no such thing', 'x')).toBe('no such thing');
  });

  test('of a long text is what is around the first match', () => {
    const text = `${'before '.repeat(40)}the budget is ${'after '.repeat(40)}`;
    expect(said(text, 'budget')).toMatch(/^…before .* the \[budget\] is after .*…$/);
    expect(said(text, 'budget').length).toBeLessThan(90);
    expect(said(`${'é'.repeat(500)} budget`, 'budget')).toContain('[budget]');
    expect(said(`${'e\u0301'.repeat(500)} budget`, 'budget')).toContain('[budget]');
  });
});
