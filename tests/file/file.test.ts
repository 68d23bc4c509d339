import { describe, expect, it } from 'vitest';
import { migrate } from '../../shared/file/migrations/migrate.ts';
import { parseProject } from '../../shared/file/parse.ts';
import { serializeProject } from '../../shared/file/serialize.ts';
import { smallProject } from '../support/small-project.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => parseProject(bytes(text));
const text = () => serializeProject(smallProject().project);
const refused = (result: ReturnType<typeof parseProject>) => (result.ok ? 'opened' : result.failure);
const altered = (change: (file: { project: Record<string, object[]> }) => void) => {
  const file = JSON.parse(text());
  change(file);
  return refused(read(JSON.stringify(file)));
};

describe('a project file', () => {
  it('gives back the project that was written', () => {
    const { project } = smallProject();
    const result = read(serializeProject(project));
    expect(result.ok && result.value.project).toEqual(project);
  });

  it('is the same byte for byte when it is saved again', () => {
    const first = text();
    const result = read(first);
    expect(result.ok && serializeProject(result.value.project, result.value.extras)).toBe(first);
  });

  it('keeps unknown fields everywhere', () => {
    const file = JSON.parse(text());
    Object.assign(file, { future: 1 });
    Object.assign(file.project.people[0], { shoeSize: 42, tower: { value: 3, mood: 'good' } });
    const result = read(JSON.stringify(file));
    const written = JSON.parse(result.ok ? serializeProject(result.value.project, result.value.extras) : '{}');
    expect(written.future).toBe(1);
    expect(written.project.people[0]).toMatchObject({ shoeSize: 42, tower: { value: 3, mood: 'good' } });
  });

  it('keeps a lone surrogate as an escape (bad input 7)', () => {
    const { project } = smallProject();
    project.title = 'half \ud83d';
    const written = serializeProject(project);
    expect(written).toContain('\\ud83d');
    const result = read(written);
    expect(result.ok && result.value.project.title).toBe('half \ud83d');
  });

  it('opens with a text of many megabytes, with and without escapes (bad input 21)', () => {
    const { project, dana } = smallProject();
    for (const sign of ['a', '\n', '\\', '"', 'é']) {
      project.people[dana.id] = { ...dana, notes: `"${sign.repeat(12_000_000)}"` };
      const result = read(serializeProject(project));
      expect(result.ok && result.value.project.people[dana.id]?.notes === project.people[dana.id]?.notes).toBe(true);
    }
  });

  it('runs the steps from an older version in order, and knows when one is missing', () => {
    const steps = [
      { from: 1, name: 'names become titles', migrate: (raw: unknown) => `${raw} 1` },
      { from: 2, name: 'titles grow', migrate: (raw: unknown) => `${raw} 2` },
    ];
    expect(migrate('raw', 1, 3, steps)).toBe('raw 1 2');
    expect(() => migrate('raw', 1, 4, steps)).toThrow('version 3');
  });
});

describe('a file that is not sound is refused with its reason', () => {
  it('zero bytes and NULs (bad inputs 1 and 2)', () => {
    expect(refused(parseProject(new Uint8Array()))).toEqual({ kind: 'empty' });
    expect(refused(parseProject(new Uint8Array(500)))).toEqual({ kind: 'empty' });
  });

  it('cut off anywhere (bad input 3)', () => {
    const whole = bytes(text());
    const kinds = new Set<string>();
    for (let length = 1; length < whole.length - 2; length += 1) {
      const result = parseProject(whole.subarray(0, length));
      kinds.add(result.ok ? 'opened' : result.failure.kind);
    }
    expect([...kinds]).toEqual(['damaged']);
  });

  it('opens with a byte order mark (bad input 4)', () => {
    expect(read(`\ufeff${text()}`).ok).toBe(true);
  });

  it('UTF-16 and invalid UTF-8 (bad inputs 5 and 6)', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...text()].flatMap((sign) => [sign.charCodeAt(0) & 255, 0])]);
    expect(refused(parseProject(utf16))).toEqual({ kind: 'notUtf8', looksLike: 'UTF-16' });
    expect(refused(parseProject(Uint8Array.from([...bytes(text()), 0xc3, 0x28])))).toMatchObject({ kind: 'notUtf8' });
  });

  it('a key that stands twice (bad input 8)', () => {
    expect(refused(read(text().replace('"title":', '"title": "x", "title":')))).toMatchObject({
      kind: 'wrongValue',
      what: expect.stringContaining('twice'),
    });
  });

  it.each(['1e400', '9007199254740993'])('the number %s, naming its field (bad input 9)', (number) => {
    const broken = text().replace(/"x": -?\d+/, `"x": ${number}`);
    expect(refused(read(broken))).toMatchObject({ kind: 'wrongValue', where: expect.stringContaining('.x') });
  });

  it('nesting 10,000 deep (R15, bad input 10)', () => {
    expect(refused(read(`${'['.repeat(10_000)}${']'.repeat(10_000)}`))).toEqual({ kind: 'tooDeep', limit: 64 });
  });

  it('keys that reach into prototypes (bad input 11)', () => {
    expect(refused(read(text().replace('"title":', '"__proto__": {}, "title":')))).toMatchObject({
      what: expect.stringContaining('__proto__'),
    });
  });

  it('a picture with our ending (bad input 14)', () => {
    expect(refused(parseProject(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])))).toEqual({
      kind: 'notOurs',
      looksLike: 'a PNG picture',
    });
  });

  it('a text that was given our ending is called one, and a project that is cut off is damaged', () => {
    expect(refused(parseProject(bytes('Dear Ana,\nsee you in May.')))).toEqual({
      kind: 'notOurs',
      looksLike: 'a text',
    });
    expect(refused(parseProject(bytes('{"format": "accord", ')))).toMatchObject({ kind: 'damaged' });
  });

  it('version 999 (bad input 15)', () => {
    expect(altered((file) => Object.assign(file, { version: 999 }))).toEqual({ kind: 'tooNew', version: 999 });
  });

  it('an id that stands twice, naming it (bad input 17)', () => {
    const failure = altered(({ project }) => project.people?.push(project.people[0] ?? {}));
    expect(failure).toMatchObject({ kind: 'wrongValue', where: 'people[2].id' });
  });

  it('a line to somebody who is not there, with the id (bad input 18)', () => {
    const nobody = '11111111-1111-4111-8111-111111111111';
    const failure = altered(({ project }) => Object.assign(project.links?.[0] ?? {}, { to: nobody }));
    expect(failure).toMatchObject({ kind: 'wrongValue', what: `the person ${nobody} does not exist` });
  });

  it('a colour that is a style rule (bad input 25)', () => {
    const failure = altered(({ project }) =>
      Object.assign(project.organisations?.[0] ?? {}, { colour: 'red}*{background:url(http://x)}' }),
    );
    expect(failure).toMatchObject({ kind: 'wrongValue', where: expect.stringContaining('organisations[0].colour') });
  });

  it.each([1e308, -1e308])('a place at %d, naming its field (bad input 19)', (x) => {
    const failure = altered(({ project }) => Object.assign(project.people?.[0] ?? {}, { position: { x, y: 0 } }));
    expect(failure).toMatchObject({ kind: 'wrongValue', where: expect.stringContaining('.x') });
  });

  it.each([
    ['title', undefined, 'it is missing'],
    ['title', 5, 'it should be a text'],
    ['people', {}, 'it should be a list'],
    ['id', 'seven', 'it should be a UUID'],
  ])('a wrong %s (%j), in plain words', (name, value, what) => {
    const where = `project.${name}`;
    expect(altered((file) => Object.assign(file.project, { [name]: value }))).toEqual({
      kind: 'wrongValue',
      where,
      what,
    });
  });

  it('a tower of eleven discs, and a kind of line that is none', () => {
    const tower = altered((file) => Object.assign(file.project.people?.[0] ?? {}, { tower: { value: 11 } }));
    expect(tower).toMatchObject({
      what: 'it should be at most 10',
      where: expect.stringContaining('people[0].tower.value'),
    });
    const kind = altered((file) => Object.assign(file.project.links?.[0] ?? {}, { kind: 'hates' }));
    expect(kind).toMatchObject({ what: expect.stringContaining('influence, reports-to') });
  });
});
