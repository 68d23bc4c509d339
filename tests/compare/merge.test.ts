import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareProjects, isUnchanged } from '../../shared/compare/compare.ts';
import { merged, mergeParts, type Whose } from '../../shared/compare/merge.ts';
import { mergeWords } from '../../shared/compare/merge-words.ts';
import { newLink } from '../../shared/model/link.ts';
import { brokenRules, type Project } from '../../shared/model/project.ts';
import { printSettingsSchema } from '../../shared/model/view.ts';
import { anyProject } from '../support/any-project.ts';
import { sampleProject } from '../support/samples.ts';

const named = (project: Project, name: string) => {
  const found = Object.values(project.people).find((person) => person.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

function apart(changeMine: (project: Project) => void, changeTheirs: (project: Project) => void) {
  const base = sampleProject('one-card');
  const [mine, theirs] = [structuredClone(base), structuredClone(base)];
  changeMine(mine);
  changeTheirs(theirs);
  return { base, mine, theirs, parts: mergeParts(base, mine, theirs) };
}
const usual: ReadonlyMap<string, Whose> = new Map();

describe('two states of one project', () => {
  test('come together without a question where only one side changed something', () => {
    const { mine, theirs, parts } = apart(
      (project) => {
        named(project, 'Ana Duarte').jobTitle = 'Mine';
      },
      (project) => {
        named(project, 'Ruth Adeyemi').jobTitle = 'Theirs';
      },
    );
    expect(parts.map(({ usual: whose, isConflict }) => [whose, isConflict])).toEqual(
      expect.arrayContaining([
        ['mine', false],
        ['theirs', false],
      ]),
    );
    const both = merged(mine, theirs, parts, usual);
    expect(named(both, 'Ana Duarte').jobTitle).toBe('Mine');
    expect(named(both, 'Ruth Adeyemi').jobTitle).toBe('Theirs');
  });

  test('are to be decided where both changed the same person, and everywhere when nothing common is known', () => {
    const { mine, theirs, parts } = apart(
      (project) => {
        named(project, 'Ana Duarte').jobTitle = 'Mine';
      },
      (project) => {
        named(project, 'Ana Duarte').jobTitle = 'Theirs';
      },
    );
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({ isConflict: true, usual: 'mine' });
    const theirsTaken = merged(mine, theirs, parts, new Map([[parts[0]?.key ?? '', 'theirs' as const]]));
    expect(named(theirsTaken, 'Ana Duarte').jobTitle).toBe('Theirs');
    expect(mergeParts(undefined, mine, theirs).every(({ isConflict }) => isConflict)).toBe(true);
  });

  test('keep a person whom one side removed and the other drew a new line to', () => {
    const { mine, theirs, parts } = apart(
      (project) => {
        const [ana, ruth] = [named(project, 'Ana Duarte'), named(project, 'Branch staff')];
        const link = newLink(ana.id, ruth.id, 'informal');
        project.links[link.id] = link;
      },
      (project) => {
        const gone = named(project, 'Branch staff');
        delete project.people[gone.id];
        for (const link of Object.values(project.links))
          if (link.from === gone.id || link.to === gone.id) delete project.links[link.id];
      },
    );
    const both = merged(mine, theirs, parts, usual);
    expect(named(both, 'Branch staff')).toBeDefined();
    expect(brokenRules(both)).toEqual([]);
  });

  test('let somebody decide who may see what where both changed it, and keep what only one side changed (R8, R16)', () => {
    const audience = (name: string) => ({ id: crypto.randomUUID() as never, name, naming: 'names' as const, sees: {} });
    const { mine, theirs, parts } = apart(
      (project) => {
        project.view.print = printSettingsSchema.parse({ audiences: [audience('Staff')] });
      },
      (project) => {
        project.view.print = printSettingsSchema.parse({ audiences: [audience('The board')] });
        project.forecast = 'rain';
      },
    );
    expect(parts.map(({ key, usual: whose, isConflict }) => [key, whose, isConflict])).toEqual([
      ['view.print.audiences', 'mine', true],
      ['forecast', 'theirs', false],
    ]);
    expect(mergeWords(sampleProject('one-card'), mine, theirs, parts)).toMatchObject([
      { title: 'Who may see what', theirs: 'An audience is new: “The board”.' },
      { title: 'The field “forecast”, which this Accord does not know', mine: 'Not changed.', theirs: 'Changed.' },
    ]);
    const both = merged(mine, theirs, parts, new Map([['view.print.audiences', 'theirs' as const]]));
    expect(both.view.print?.audiences).toEqual(theirs.view.print?.audiences);
    expect(both.forecast).toBe('rain');
  });

  test('are all mine or all theirs when somebody wants that, and always lead somewhere', () => {
    fc.assert(
      fc.property(anyProject, anyProject, fc.func(fc.constantFrom<Whose>('mine', 'theirs')), (mine, theirs, choose) => {
        const parts = mergeParts(mine, mine, theirs);
        const all = (whose: Whose) => new Map(parts.map(({ key }) => [key, whose]));
        expect(isUnchanged(compareProjects(merged(mine, theirs, parts, all('mine')), mine))).toBe(true);
        expect(isUnchanged(compareProjects(merged(mine, theirs, parts, all('theirs')), theirs))).toBe(true);
        const mixed = merged(mine, theirs, parts, new Map(parts.map(({ key }) => [key, choose(key)])));
        const dangling = brokenRules(mixed).filter(({ where }) => !/^(organisations|me)/.test(where));
        expect(dangling).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
