import { describe, expect, test } from 'vitest';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { type PosterName, posterName, posterOf, withPoster } from '../../shared/model/poster.ts';
import type { Project } from '../../shared/model/project.ts';
import { posterContent } from '../../shared/picture/posters/content.ts';
import { fitted } from '../../shared/picture/posters/fitted-text.tsx';
import { gallery } from '../../shared/picture/posters/gallery.ts';
import { posterSvgDocument } from '../../shared/picture/posters/poster-document.tsx';
import { posterSheet } from '../../shared/picture/posters/sheet.ts';
import { textWidth } from '../../shared/picture/text.ts';
import { contrast } from '../support/contrast.ts';
import { type DrawnText, drawnTexts } from '../support/drawn-texts.ts';
import { everyShape, hardToFit, type Shape, withGains } from '../support/posters.ts';
import { sampleProject } from '../support/samples.ts';
import { smallProject } from '../support/small-project.ts';

const usual = { size: 'A4', orientation: 'landscape' } as const;

const draw = (project: Project, { poster, size, orientation }: Shape): string =>
  posterSvgDocument({
    content: posterContent(project),
    metaphor: gallery[poster],
    sheet: posterSheet(size, orientation),
  });

const words = (project: Project, poster: PosterName): string =>
  drawnTexts(draw(project, { poster, ...usual }))
    .map(({ text }) => text)
    .join(' ');

const shapeWords = ({ poster, size, orientation }: Shape) => `${poster} ${size} ${orientation}`;

/** What is wrong with where the words of a poster stand. */
function misplaced(project: Project, shape: Shape): string[] {
  const { width, height } = posterSheet(shape.size, shape.orientation);
  const texts = drawnTexts(draw(project, shape));
  const edge = 12;
  const outside = texts
    .filter(
      ({ left, right, top, bottom }) => left < edge || right > width - edge || top < edge || bottom > height - edge,
    )
    .map(({ text }) => `${shapeWords(shape)}: "${text}" is not on the sheet`);
  const over = texts.flatMap((one, nth) =>
    texts
      .slice(nth + 1)
      .filter((other) => overlaps(one, other))
      .map((other) => `${shapeWords(shape)}: "${one.text}" runs into "${other.text}"`),
  );
  return [...outside, ...over];
}

const overlaps = (a: DrawnText, b: DrawnText): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

describe('what a poster shows', () => {
  test('a long name of an organisation is whole where there is room for it', () => {
    const project = sampleProject('one-card');
    const name = 'The Public Library Association of the City and the Northern Districts';
    for (const each of Object.values(project.organisations)) if (each.side === 'ours') each.name = name;
    for (const poster of ['bridge', 'garden', 'orchestra'] as const) expect(words(project, poster)).toContain(name);
  });

  test('title, promise, both sides with their units, who carries it, who gains what', () => {
    expect(posterContent(sampleProject('one-card'))).toMatchObject({
      title: 'One Card',
      promise: 'One card opens both houses.',
      ours: {
        name: 'City Library',
        colour: 'teal',
        brings: ['Senior management', 'Digital services', 'Front line'],
        carriers: [{ name: 'Ana Duarte', words: 'stands behind it' }],
      },
      theirs: { name: 'State University', carriers: [{ name: 'Dana Whitfield', words: 'carries it' }] },
      gains: [{ group: 'Students', gain: 'Borrow in the city with the card they already carry' }, {}, {}],
    });
  });

  test('the name of the project stands in for a title; a gain without words is none; nobody unknown is named', () => {
    const { project, ana, dana, ours } = smallProject();
    project.vision.title = '  ';
    project.value.gains = [...withGains(1, ' ').value.gains, ...withGains(1).value.gains];
    project.people[ana.id] = { ...ana, roles: ['sponsor', 'champion'] };
    project.people[dana.id] = { ...dana, roles: ['champion'], placeholder: true };
    project.organisations[ours.id] = { ...ours, name: ' ' };
    const content = posterContent(project);
    expect(content.title).toBe('One Card');
    expect(content.gains).toHaveLength(1);
    expect(content.ours).toMatchObject({ name: 'Our organisation', carriers: [{ words: 'carries it' }] });
    expect(content.theirs.carriers).toEqual([]);
  });

  test('several partners share a side, and who is on neither side is named at the foot', () => {
    const { project } = smallProject();
    for (const [name, side] of [
      ['Institute', 'partner'],
      ['City Council', 'other'],
    ] as const) {
      const more = newOrganisation(name, side, { x: 0, y: 400, width: 300, height: 200 });
      project.organisations[more.id] = more;
    }
    for (const poster of posterName.options) {
      const read = words(project, poster);
      expect(read, poster).toContain('With City Council');
    }
    expect(posterContent(project).theirs.name).toBe('University and Institute');
  });

  test('every poster says all of it, and as many figures as there are gains', () => {
    for (const poster of posterName.options) {
      const read = words(sampleProject('one-card'), poster);
      for (const said of ['One Card', 'One card opens both houses.', 'City Library', 'Ana Duarte', 'Dana Whitfield'])
        expect(read, poster).toContain(said);
      for (const said of ['Students', 'Citizens', 'Both help desks', 'A third fewer calls'])
        expect(read).toContain(said);
    }
    for (const poster of posterName.options.filter((each) => each !== 'picture')) {
      const [one, two] = [1, 2].map((count) => draw(withGains(count), { poster, ...usual }).match(/<g /g)?.length ?? 0);
      expect(two, poster).toBeGreaterThan(one ?? 0);
    }
  });

  test('more than twelve gains are counted, never dropped in silence', () => {
    expect(words(withGains(12), 'garden')).toContain('Group 12');
    const many = words(withGains(30), 'garden');
    expect(many).toContain('Group 11');
    expect(many).not.toContain('Group 12');
    expect(many).toContain('and 19 more');
  });

  test('the metaphor of the vision is taken when the gallery has it, else the bridge', () => {
    expect(['Tandem ', 'a ferry', ''].map((metaphor) => posterOf({ metaphor }))).toEqual([
      'tandem',
      'bridge',
      'bridge',
    ]);
  });

  test('choosing a poster chooses the metaphor, and never writes over one in the user’s own words', () => {
    expect(withPoster({ metaphor: 'bridge' }, 'garden')).toEqual({ metaphor: 'garden' });
    const ferry = withPoster({ metaphor: 'a ferry' }, 'relay');
    expect(ferry.metaphor).toBe('a ferry');
    expect(posterOf(ferry)).toBe('relay');
    const picture = withPoster({ metaphor: 'bridge' }, 'picture');
    expect([picture.metaphor, posterOf(picture)]).toEqual(['bridge', 'picture']);
    expect(posterOf(withPoster(picture, 'tandem'))).toBe('tandem');
  });
});

describe('no text is wider than its place, on any sheet', () => {
  test.each<[string, () => Project]>([
    ['everything that is hard to fit at once', hardToFit],
    ['One Card', () => sampleProject('one-card')],
    ['Consultants and managers', () => sampleProject('consultants-and-managers')],
    ['seven gains', () => withGains(7)],
    ['thirty gains', () => withGains(30, 'a '.repeat(200))],
  ])('%s', (_name, project) => {
    expect(everyShape.flatMap((shape) => misplaced(project(), shape))).toEqual([]);
  });

  test('nobody and nothing written down', () => {
    const project = sampleProject('one-card');
    Object.assign(project, { people: {}, units: {}, links: {} });
    project.vision.promise = '';
    project.value.gains = [];
    expect(everyShape.flatMap((shape) => misplaced(project, shape))).toEqual([]);
    for (const shape of everyShape) expect(draw(project, shape)).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('a title of 300 characters is there to its last word', () => {
    const project = hardToFit();
    project.vision.title = `${project.vision.title.slice(0, 293)} last.`;
    for (const shape of everyShape) expect(draw(project, shape), shapeWords(shape)).toMatch(/last\.<\/text>/);
  });
});

describe('text in a place', () => {
  const hostile = [
    'W'.repeat(5000),
    'Wolfeschlegelsteinhausenbergerdorff and the library',
    '图书馆的读者们和他们所有的朋友'.repeat(9),
    'قراء المكتبة المركزية للعلوم'.repeat(9),
    '👩‍👩‍👧‍👦'.repeat(99),
    'one\ntwo\r\nthree\u2028four',
    '  ',
  ];
  test.each(hostile)('%.30s', (text) => {
    for (const width of [60, 140, 700]) {
      const { lines, size, height } = fitted(text, { width, sizes: [40, 24, 12], weight: 600, lines: 2, leading: 1.2 });
      for (const line of lines) expect(textWidth(line, size, 600)).toBeLessThanOrEqual(width);
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(height).toBeCloseTo(lines.length * size * 1.2);
    }
  });

  test('is as large as it can be without breaking a word, and leaves no word alone on a line', () => {
    const place = { width: 300, weight: 600, lines: 2 } as const;
    expect(fitted('Partnerships', { ...place, sizes: [90, 48, 20] }).size).toBe(48);
    expect(fitted('Read in the university library without a form', { ...place, sizes: [18] }).lines).toEqual([
      'Read in the university',
      'library without a form',
    ]);
    expect(fitted('Senior management, Digital services', { ...place, width: 138, sizes: [16] }).lines).toEqual([
      'Senior',
      'management, D…',
    ]);
  });
});

describe('a poster as a file', () => {
  test('holds shapes and texts only: no script, no foreign object, nothing from elsewhere (S9)', () => {
    const project = sampleProject('one-card');
    project.vision.title = '</text><script>alert(1)</script>';
    project.vision.image = 'https://example.org/picture.png';
    for (const shape of everyShape) {
      const svg = draw(project, shape);
      const tags = new Set([...svg.matchAll(/<(\w+)/g)].map(([, tag]) => tag));
      for (const tag of tags)
        expect(['svg', 'title', 'g', 'rect', 'path', 'circle', 'ellipse', 'text', 'xml']).toContain(tag);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|file:|url\(|NaN|undefined/);
    }
  });

  test('the own picture fills the place of a metaphor when it is embedded, else its description stands there', () => {
    const project = sampleProject('one-card');
    project.vision.imageDescription = 'Two keys on one ring';
    expect(words(project, 'picture')).toContain('Two keys on one ring');
    project.vision.image = 'data:image/png;base64,iVBORw0KGgo=';
    expect(draw(project, { poster: 'picture', ...usual })).toContain(
      '<image href="data:image/png;base64,iVBORw0KGgo="',
    );
  });

  test('every text can be read on its ground', () => {
    for (const { colours } of Object.values(gallery)) {
      for (const text of [colours.title, colours.promise])
        expect(contrast(text, colours.sky)).toBeGreaterThanOrEqual(4.5);
      for (const text of [colours.onGround, colours.softOnGround])
        expect(contrast(text, colours.ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
