import { describe, expect, test } from 'vitest';
import { compositionOf, printOf, sectionsOf } from '../../../renderer/export/composition.ts';
import { productOf, shownOf } from '../../../renderer/export/products.ts';
import { moved } from '../../../shared/base/moved.ts';
import { product } from '../../../shared/host/product.ts';
import { setPrint } from '../../../shared/model/edits/audiences.ts';
import { type AudienceId, audienceId } from '../../../shared/model/own-audience.ts';
import { projectSchema } from '../../../shared/model/project.ts';
import { keptSections } from '../../../shared/model/view.ts';
import { smallProject } from '../../support/small-project.ts';

const printed = (print: Record<string, unknown>) => {
  const { project } = smallProject();
  return projectSchema.parse({ ...project, view: { ...project.view, print } });
};

describe('what was last chosen for printing', () => {
  test('of an older version, names alone, is read as sections', () => {
    const project = printed({ sections: ['map', 'people'] });
    expect(compositionOf(project, 'report').report.sections).toEqual([{ name: 'map' }, { name: 'people' }]);
  });

  test('of a newer version is read as far as it is known, and stays in the file', () => {
    const kept = [
      { name: 'budget', paper: 'A9' },
      { name: 'map', paper: 'A3', colour: 'red' },
      'map',
      { name: 'people' },
    ];
    const project = printed({ sections: kept });
    const { print } = project.view;
    expect(print && keptSections(print)).toEqual([{ name: 'map', paper: 'A3' }, { name: 'people' }]);
    expect(print?.sections).toEqual(kept);
  });

  test('comes back as it was chosen: the product, the order, the sheets, the pages, an audience of our own', () => {
    const board = audienceId.parse('5f0c1d7e-8a51-4c7b-9d65-0d2f4f6f9a11');
    const project = printed({ audiences: [{ id: board, name: 'The board' }] });
    const chosen = compositionOf(project, 'report');
    chosen.audience = board;
    chosen.paper = 'A3';
    chosen.report = { sections: [{ name: 'people', orientation: 'landscape' }, { name: 'map' }], pages: 'large' };
    setPrint(printOf(chosen))(project);
    expect(compositionOf(project, undefined)).toMatchObject({
      product: 'report',
      audience: board,
      paper: 'A3',
      report: {
        pages: 'large',
        sections: [
          { name: 'people', orientation: 'landscape' },
          { name: 'map', paper: 'map' },
        ],
      },
    });
  });

  test('for an audience that is not there any more is as little as the partner sees, never everything', () => {
    const gone = '5f0c1d7e-8a51-4c7b-9d65-0d2f4f6f9a11' as AudienceId;
    expect(compositionOf(printed({ audience: gone }), undefined).audience).toBe('partner');
  });

  test('begins with the usual readers: a poster for everybody who passes, a defence sheet for the boss', () => {
    const { project } = smallProject();
    expect(compositionOf(project, 'poster').audience).toBe('partner');
    expect(compositionOf(project, 'defence').audience).toBe('team');
    expect(compositionOf(project, undefined)).toMatchObject({ product: 'map', audience: 'myself' });
  });

  test('begins with the readers that were chosen on the screen of the story', () => {
    const project = printed({ product: 'story', audience: 'partner', poster: { audience: 'team', naming: 'roles' } });
    expect(compositionOf(project, 'story', 'team').audience).toBe('team');
    expect(compositionOf(project, 'poster')).toMatchObject({ audience: 'team', poster: { naming: 'roles' } });
    expect(compositionOf(project, 'story', audienceId.parse(crypto.randomUUID())).audience).toBe('partner');
  });
});

describe('what is asked of the host', () => {
  test('is a product that it takes, for every product and format', () => {
    const { project } = smallProject();
    for (const asked of ['map', 'report', 'poster', 'defence'] as const)
      expect(product.safeParse(productOf(compositionOf(project, asked))).error).toBeUndefined();
    const chosen = compositionOf(project, 'map');
    for (const format of ['pdf', 'svg', 'png', 'pptx'] as const)
      expect(product.safeParse(productOf({ ...chosen, map: { ...chosen.map, format } })).error).toBeUndefined();
  });

  test('slides are looked at as a page, everything else as it is', () => {
    const { project } = smallProject();
    const chosen = compositionOf(project, 'map');
    const slides = productOf({ ...chosen, map: { ...chosen.map, format: 'pptx' } });
    expect(shownOf(slides)).toMatchObject({ isTwin: true, product: { format: 'pdf', people: false } });
    expect(shownOf(productOf(chosen))).toEqual({ isTwin: false, product: productOf(chosen) });
  });

  test('only the map can be as large as it needs', () => {
    const large = sectionsOf({ sections: [{ name: 'map' }, { name: 'people' }], pages: 'large' });
    expect(large).toEqual([{ name: 'map', paper: 'map' }, { name: 'people' }]);
    expect(sectionsOf({ sections: large, pages: 'one' })).toEqual([{ name: 'map' }, { name: 'people' }]);
  });
});

test('what is moved beyond an end comes to the end', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 0, 9)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, -4)).toEqual(['c', 'a', 'b']);
  expect(moved(['a'], 3, 0)).toEqual(['a']);
});
