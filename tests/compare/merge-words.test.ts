import { describe, expect, test } from 'vitest';
import { mergeParts } from '../../shared/compare/merge.ts';
import { brokenInWords, mergeWords } from '../../shared/compare/merge-words.ts';
import type { Project } from '../../shared/model/project.ts';
import { sampleProject } from '../support/samples.ts';

const base = sampleProject('one-card');
const changed = (change: (draft: Project) => void): Project => {
  const next = structuredClone(base);
  change(next);
  return next;
};
const personIn = (project: Project, name: string) => {
  const found = Object.values(project.people).find((person) => person.name === name);
  if (!found) throw new Error(`${name} is not there.`);
  return found;
};
const said = (before: Project | undefined, mine: Project, theirs: Project) =>
  mergeWords(before, mine, theirs, mergeParts(before, mine, theirs)).map(({ part, ...words }) => ({
    ...words,
    isConflict: part.isConflict,
  }));

describe('two states side by side, in words', () => {
  test('say what happened here and what happened there since both were the same', () => {
    const mine = changed((draft) => {
      personIn(draft, 'Dana Whitfield').jobTitle = 'Mine';
    });
    const theirs = changed((draft) => {
      personIn(draft, 'Dana Whitfield').jobTitle = 'Theirs';
      personIn(draft, 'Nils Aalto').name = 'Nils A.';
      personIn(draft, 'Helen Ito').position.x += 40;
      draft.title = 'Another name';
    });
    expect(said(base, mine, theirs)).toEqual(
      expect.arrayContaining([
        {
          title: 'Dana Whitfield',
          mine: 'Dana Whitfield: job title from “Service manager” to “Mine”.',
          theirs: 'Dana Whitfield: job title from “Service manager” to “Theirs”.',
          isConflict: true,
        },
        { title: 'Nils Aalto', mine: 'Not changed.', theirs: 'Nils A.: was called “Nils Aalto”.', isConflict: false },
        { title: 'Helen Ito', mine: 'Not changed.', theirs: 'Moved on the map.', isConflict: false },
        { title: 'The name of the project', mine: `“${base.title}”`, theirs: '“Another name”', isConflict: false },
      ]),
    );
  });

  test('without a common state say what is so on each side', () => {
    const mine = changed((draft) => {
      personIn(draft, 'Dana Whitfield').jobTitle = 'Mine';
    });
    expect(said(undefined, mine, base)).toEqual([
      {
        title: 'Dana Whitfield',
        mine: 'Job title “Mine”.',
        theirs: 'Job title “Service manager”.',
        isConflict: true,
      },
    ]);
  });

  test('without a common state say who is on one side only, and how one line is on both', () => {
    const mine = changed((draft) => {
      const { id } = personIn(draft, 'Li Wei 李伟');
      delete draft.people[id];
      for (const link of Object.values(draft.links)) {
        if ([link.from, link.to].includes(id)) delete draft.links[link.id];
        else if (link.kind === 'influence' && link.strength === 2) link.strength = 3;
      }
    });
    const all = said(undefined, mine, base);
    expect(all).toContainEqual(
      expect.objectContaining({ mine: 'Not there.', theirs: 'Li Wei 李伟: only there.', isConflict: true }),
    );
    expect(all).toContainEqual(
      expect.objectContaining({
        mine: 'Omar Haddad listens to Nils Aalto strongly.',
        theirs: 'Omar Haddad listens to Nils Aalto.',
      }),
    );
  });

  test('every field of a person that can differ says what it is', () => {
    const mine = changed((draft) => {
      const dana = personIn(draft, 'Dana Whitfield');
      Object.assign(dana, { name: 'Dana W.', notes: 'Asks who else was asked.', roles: [], seniorManagement: true });
      dana.attitude = { basis: '', current: 'neutral' };
      dana.tower = { basis: '', value: 3 };
    });
    const [dana] = said(undefined, mine, base);
    for (const words of ['alled “Dana W.”', 'no roles', 'attitude neutral', 'influence 3', 'notes “Asks who else was'])
      expect(dana?.mine).toContain(words);
    expect(dana?.theirs).toContain('roles champion');
  });

  test('name who is gone on one side', () => {
    const mine = changed((draft) => {
      const { id } = personIn(draft, 'Li Wei 李伟');
      delete draft.people[id];
      for (const link of Object.values(draft.links)) if ([link.from, link.to].includes(id)) delete draft.links[link.id];
    });
    expect(said(base, mine, base)[0]).toMatchObject({ title: 'Li Wei 李伟', mine: 'Li Wei 李伟 is gone.' });
  });

  test('say the rules that a combination breaks with names and not with ids', () => {
    const broken = changed((draft) => {
      const dana = personIn(draft, 'Dana Whitfield');
      draft.organisations = Object.fromEntries(
        Object.entries(draft.organisations).filter(([id]) => id !== dana.organisation),
      ) as Project['organisations'];
    });
    const sentences = brokenInWords(broken);
    expect(sentences).toContain('Person Dana Whitfield: the organisation one that is gone does not exist.');
    for (const sentence of sentences) expect(sentence).not.toMatch(/[0-9a-f]{8}-/);
  });
});
