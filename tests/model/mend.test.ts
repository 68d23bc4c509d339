import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mended } from '../../shared/model/edits/mend.ts';
import { newLink } from '../../shared/model/link.ts';
import { brokenRules } from '../../shared/model/project.ts';
import { smallProject } from '../support/small-project.ts';

describe('a project that breaks the rules across records', () => {
  test('is mended without losing anybody, and it is said what is another way', () => {
    const { project, partner, dana, it, ana } = smallProject();
    delete project.organisations[partner.id];
    project.people[ana.id] = { ...ana, unit: it.id };
    const loop = newLink(ana.id, ana.id, 'influence');
    project.links[loop.id] = loop;
    const { project: sound, changes } = mended(project);
    expect(brokenRules(sound)).toEqual([]);
    expect(sound.people[dana.id]).toEqual(dana);
    expect(changes).toEqual([
      'An organisation was not there any more. It is back, without its name.',
      'The partner was not there any more. A new one is in its place.',
      'Ana Duarte is in no unit: theirs was not there any more, or in another organisation.',
      'One line was left out: one of its ends was not there any more.',
    ]);
  });

  test('is sound once it is mended, whatever is missing', () => {
    const { project } = smallProject();
    const records = (['organisations', 'units', 'people'] as const).flatMap((collection) =>
      Object.keys(project[collection]).map((id) => [collection, id] as const),
    );
    fc.assert(
      fc.property(fc.subarray(records), fc.boolean(), (gone, sameSide) => {
        const broken = structuredClone(project);
        broken.me = Object.values(project.people)[0]?.id;
        for (const [collection, id] of gone) delete (broken[collection] as Record<string, unknown>)[id];
        if (sameSide) for (const each of Object.values(broken.organisations)) each.side = 'ours';
        const { project: sound } = mended(broken);
        expect(brokenRules(sound)).toEqual([]);
        expect(Object.keys(sound.people)).toEqual(Object.keys(broken.people));
      }),
    );
  });

  test('and one that breaks none stays the very same', () => {
    const { project } = smallProject();
    expect(mended(project)).toEqual({ project, changes: [] });
  });
});
