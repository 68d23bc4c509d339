import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { lens } from '../../shared/model/view.ts';
import { displayList } from '../../shared/picture/display-list.ts';
import { MapPicture } from '../../shared/picture/map.tsx';
import { palettes } from '../../shared/picture/palette.ts';
import { sampleProject } from '../support/samples.ts';

const drawn = (markup: string): string[] =>
  [...markup.replace(/<clipPath.*?<\/clipPath>/g, '').matchAll(/<(rect|circle|path|image|tspan|text)\b/g)]
    .map(([, element = '']) => element)
    .filter((element, index, all) => !(element === 'text' && all[index + 1] === 'tspan'))
    .map((element) => (element === 'tspan' ? 'text' : element));

describe('a drawing as a list of marks', () => {
  test.each(['one-card', 'consultants-and-managers'])('has every piece of the map %s, in the same order', (sample) => {
    const project = sampleProject(sample);
    const map = <MapPicture project={project} palette={palettes.light} />;
    const markup = renderToStaticMarkup(map);
    expect(displayList(map).map(({ shape }) => shape)).toEqual(drawn(markup));
  });

  test('moves what is only moved, and keeps the matrix of what is turned', () => {
    const [rect, arrow] = displayList(
      <g transform="translate(10 20)">
        <rect x={1} y={2} width={3} height={4} />
        <path d="M0 0" transform="translate(5 5) rotate(90)" />
      </g>,
    );
    expect(rect).toMatchObject({ x: 11, y: 22, matrix: undefined });
    expect(arrow?.matrix?.map((value) => Math.round(value) || 0)).toEqual([0, 1, -1, 0, 15, 25]);
  });

  test('multiplies what groups let through with what each piece lets through', () => {
    const [mark] = displayList(
      <g opacity={0.5}>
        <circle r={3} fill="#123456" fillOpacity={0.5} stroke="#000" />
      </g>,
    );
    expect(mark?.fill).toEqual({ colour: '#123456', opacity: 0.25 });
    expect(mark?.pen?.opacity).toBe(0.5);
  });

  test('refuses what it does not know, rather than leave it out', () => {
    expect(() => displayList(<ellipse rx={3} ry={4} />)).toThrow('<ellipse>');
  });

  test('knows every lens', () => {
    const project = sampleProject('one-card');
    for (const each of lens.options) {
      const seen = { ...project, view: { ...project.view, map: { lens: each } } };
      expect(displayList(<MapPicture project={seen} palette={palettes.dark} />).length).toBeGreaterThan(100);
    }
  });
});
