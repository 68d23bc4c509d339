import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pptxOf } from '../../shared/exchange/pptx/pptx.ts';
import { newLink } from '../../shared/model/link.ts';
import { newNote } from '../../shared/model/note.ts';
import { newPerson } from '../../shared/model/person.ts';
import { posterName } from '../../shared/model/poster.ts';
import type { Project } from '../../shared/model/project.ts';
import { type Step, stepSchema } from '../../shared/model/story.ts';
import { type Audience, viewSchema } from '../../shared/model/view.ts';
import { hardToFit } from '../support/posters.ts';
import { sampleProject } from '../support/samples.ts';
import { smallProject } from '../support/small-project.ts';
import { allOf, type Element, readXml, textOf } from '../support/xml.ts';

const day = '2026-11-24';

const onePixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const write = (project: Project, audience: Audience = 'myself') =>
  pptxOf(project, { audience, view: 'everything', day });

/** A presentation as programs see it: every part of XML read, every other part as bytes. */
function opened(project: Project, audience?: Audience) {
  const files = unzipSync(write(project, audience));
  const paths = Object.keys(files);
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const isXml = (path: string) => /\.(xml|rels)$/.test(path);
  const parts = new Map(paths.filter(isXml).map((path) => [path, readXml(text(path))]));
  const part = (path: string): Element => {
    const found = parts.get(path);
    if (!found) throw new Error(`there is no ${path}`);
    return found;
  };
  const slides = paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).map(part);
  return { paths, text, part, parts, slides };
}

const step = (more: Partial<Step>): Step =>
  stepSchema.parse({ id: crypto.randomUUID(), shows: 'map', headline: 'A headline', ...more });
const withSteps = (project: Project, steps: Partial<Step>[]): Project => ({
  ...project,
  story: { ...project.story, steps: steps.map(step) },
});

const idsOn = (slide: Element) => allOf(slide, 'p:cNvPr').map((each) => each.attributes.id);
const namesOn = (slide: Element) => allOf(slide, 'p:cNvPr').map((each) => each.attributes.name);

/** A shape by its id, with the places connectors can be glued to, in the order of their numbers. */
function sitesOf(slide: Element, id: string | undefined): { x: number; y: number }[] {
  const shape = allOf(slide, 'p:sp').find((each) => allOf(each, 'p:cNvPr')[0]?.attributes.id === id);
  if (!shape) throw new Error(`nothing has the number ${id}`);
  const [off, ext] = [allOf(shape, 'a:off')[0]?.attributes, allOf(shape, 'a:ext')[0]?.attributes];
  const [x, y, width, height] = [off?.x, off?.y, ext?.cx, ext?.cy].map(Number) as [number, number, number, number];
  if (allOf(shape, 'a:prstGeom')[0]?.attributes.prst === 'roundRect')
    return [
      { x: x + width / 2, y },
      { x, y: y + height / 2 },
      { x: x + width / 2, y: y + height },
      { x: x + width, y: y + height / 2 },
    ];
  const guide = (name: string | undefined) => {
    const formula = allOf(shape, 'a:gd').find((each) => each.attributes.name === name)?.attributes.fmla ?? '';
    const [, share = '', whole = ''] = /^\*\/ (\d+) [wh] (\d+)$/.exec(formula) ?? [];
    return Number(share) / Number(whole);
  };
  return allOf(shape, 'a:pos').map(({ attributes }) => ({
    x: x + guide(attributes.x) * width,
    y: y + guide(attributes.y) * height,
  }));
}

/** Where a connector starts and ends, from its frame, its turn and its mirrors. */
function endsOf(connector: Element) {
  const turn = allOf(connector, 'a:xfrm')[0]?.attributes ?? {};
  const [off, ext] = [allOf(connector, 'a:off')[0]?.attributes, allOf(connector, 'a:ext')[0]?.attributes];
  const [x, y, width, height] = [off?.x, off?.y, ext?.cx, ext?.cy].map(Number) as [number, number, number, number];
  const angle = (Number(turn.rot ?? 0) / 60_000 / 180) * Math.PI;
  return ([-1, 1] as const).map((end) => {
    const across = (end * width * (turn.flipH ? -1 : 1)) / 2;
    const down = (end * height * (turn.flipV ? -1 : 1)) / 2;
    return {
      x: x + width / 2 + across * Math.cos(angle) - down * Math.sin(angle),
      y: y + height / 2 + across * Math.sin(angle) + down * Math.cos(angle),
    };
  });
}

describe('the package', () => {
  test.each(['one-card', 'consultants-and-managers'])(
    'every part of %s has a type and every relation a target',
    (name) => {
      const { paths, part, parts } = opened(sampleProject(name));
      const types = allOf(part('[Content_Types].xml'), 'Override').map((each) => each.attributes.PartName);
      const typed = paths.filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml');
      expect(types.toSorted()).toEqual(typed.map((path) => `/${path}`).toSorted());
      for (const [path, relations] of parts) {
        if (!path.endsWith('.rels')) continue;
        const base = `file:///${path.replace('_rels/', '').replace('.rels', '')}`;
        for (const { attributes } of allOf(relations, 'Relationship')) {
          expect(attributes.TargetMode).toBeUndefined();
          expect(paths).toContain(new URL(attributes.Target ?? '', base).pathname.slice(1));
        }
      }
    },
  );

  test('names the title and the language, and nobody as its author', () => {
    const { part } = opened(sampleProject('one-card'));
    const properties = part('docProps/core.xml');
    expect(textOf(allOf(properties, 'dc:title')[0] as Element)).toBe('One Card');
    expect(textOf(allOf(properties, 'dc:language')[0] as Element)).toBe('en-GB');
    expect(textOf(allOf(properties, 'dc:creator')[0] as Element)).toBe('Accord');
    expect(allOf(part('ppt/presentation.xml'), 'p:sldSz')[0]?.attributes).toEqual({ cx: '12192000', cy: '6858000' });
  });

  test('is the same for the same project', () => {
    const project = sampleProject('consultants-and-managers');
    expect(write(project)).toEqual(write(project));
  });
});

describe('a map on a slide', () => {
  test.each(['one-card', 'consultants-and-managers'])('has every person of %s, and no number twice', (name) => {
    const project = sampleProject(name);
    for (const slide of opened({ ...project, story: { steps: [] } }).slides) {
      const ids = idsOn(slide);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const [, map] = opened({ ...project, story: { steps: [] } }).slides as [Element, Element];
    expect(namesOn(map)).toEqual(expect.arrayContaining(Object.values(project.people).map((person) => person.name)));
  });

  test.each(['one-card', 'consultants-and-managers'])('glues every line of %s to the two cards it joins', (name) => {
    const project = sampleProject(name);
    const [, map] = opened({ ...project, story: { steps: [] } }).slides as [Element, Element];
    const connectors = allOf(map, 'p:cxnSp');
    expect(connectors).toHaveLength(Object.keys(project.links).length);
    for (const connector of connectors) {
      const glued = ['a:stCxn', 'a:endCxn'].map((each) => allOf(connector, each)[0]?.attributes);
      for (const [nth, end] of endsOf(connector).entries()) {
        const site = sitesOf(map, glued[nth]?.id)[Number(glued[nth]?.idx)];
        expect(Math.hypot((site?.x ?? 0) - end.x, (site?.y ?? 0) - end.y)).toBeLessThan(12_800);
      }
    }
  });

  test('keeps two lines between the same two people apart', () => {
    const { project, ana, dana } = smallProject();
    const second = newLink(ana.id, dana.id, 'counterpart');
    project.links[second.id] = second;
    const [, map] = opened(project).slides as [Element, Element];
    const [one, other] = allOf(map, 'p:cxnSp').map((each) => endsOf(each).toSorted((a, b) => a.x - b.x));
    expect(Math.abs((one?.[0]?.y ?? 0) - (other?.[0]?.y ?? 0))).toBeGreaterThan(50_000);
  });

  test('bends a line between two ends that are level out of the way of the cards between them', () => {
    const { project, ana, dana } = smallProject();
    const between = newPerson(ana.organisation, 'Between', { x: 0, y: 200 });
    Object.assign(ana, { position: { x: 0, y: 100 } });
    Object.assign(dana, { position: { x: 0, y: 300 } });
    project.people[between.id] = between;
    const [, map] = opened(project).slides as [Element, Element];
    const [line] = allOf(map, 'p:cxnSp');
    const width = Number(line && allOf(line, 'a:ext')[0]?.attributes.cx);
    const share = Number(line && /val (-?\d+)/.exec(allOf(line, 'a:gd')[0]?.attributes.fmla ?? '')?.[1]) / 100_000;
    expect(line && allOf(line, 'a:prstGeom')[0]?.attributes.prst).toBe('curvedConnector3');
    expect(Math.abs(width * share)).toBeGreaterThan(200_000);
  });

  test('says of a card and of a line what they mean', () => {
    const { project } = smallProject();
    const [, map] = opened(project).slides as [Element, Element];
    const said = allOf(map, 'p:cNvPr').map((each) => each.attributes.descr);
    expect(said).toContain('Ana Duarte listens to Dana Whitfield.');
    expect(said.some((each) => each?.startsWith('Dana Whitfield, University'))).toBe(true);
  });

  test('tells kinds apart by dash, weight and head', () => {
    const { project, ana, dana } = smallProject();
    project.links = {};
    for (const kind of ['influence', 'conflict', 'counterpart', 'informal'] as const) {
      const link = newLink(dana.id, ana.id, kind);
      project.links[link.id] = link;
    }
    const [, map] = opened(project).slides as [Element, Element];
    const looks = allOf(map, 'p:cxnSp').map((each) => {
      const [line] = allOf(each, 'a:ln');
      return [
        line?.attributes.cmpd,
        line && allOf(line, 'a:prstDash')[0]?.attributes.val,
        line && allOf(line, 'a:tailEnd').length,
      ];
    });
    expect(looks).toEqual([
      [undefined, undefined, 1],
      [undefined, 'dash', 0],
      ['dbl', undefined, 0],
      [undefined, 'sysDot', 0],
    ]);
  });

  test('has a slide of each organisation when the names on the whole map are too small', () => {
    const large = opened(sampleProject('consultants-and-managers')).slides;
    expect(large.map((slide) => textOf(slide).split('\n')[0])).toEqual([
      'Consultants and managers',
      expect.any(String),
      'Managers',
      'Consultants',
    ]);
    expect(opened(smallProject().project).slides).toHaveLength(2);
  });
});

describe('a story', () => {
  test('is one slide for each step, with its headline and what the speaker says', () => {
    const { slides, part, paths } = opened(sampleProject('one-card'));
    expect(slides.map((slide) => textOf(slide).split('\n')[0])).toEqual([
      'One card opens both houses',
      'Two houses that already meet every day',
      'What everybody gains',
    ]);
    expect(textOf(part('ppt/notesSlides/notesSlide1.xml'))).toBe('Start with the student who carries three cards.');
    expect(paths.filter((path) => /notesSlide\d+\.xml$/.test(path))).toHaveLength(3);
    expect(textOf(slides[0] as Element)).toContain('One card opens both houses.');
    expect(textOf(slides[2] as Element)).toContain('A third fewer calls about passwords');
  });

  test('tells an answer in words, draws the grid, and leaves both out for the partner', () => {
    const project = sampleProject('one-card');
    const steps: Partial<Step>[] = [
      { shows: 'insight', which: 'champion', headline: '' },
      { shows: 'grid' },
      { shows: 'map', headline: 'The map' },
    ];
    const [answer, grid] = opened(withSteps(project, steps)).slides.map(textOf);
    expect(answer?.split('\n').slice(0, 2)).toEqual([
      'Our champion',
      'Dana Whitfield leads; Head of networks could draw level.',
    ]);
    expect(answer).toContain('Your judgement, not a measurement.');
    for (const said of ['Keep satisfied', 'Manage closely', 'Omar Haddad', 'Influence on this question'])
      expect(grid).toContain(said);
    expect(opened(withSteps(project, steps), 'partner').slides.map((slide) => textOf(slide).split('\n')[0])).toEqual([
      'The map',
    ]);
  });

  test('looks at the map as each step does: lens, focus and place', () => {
    const project = sampleProject('one-card');
    const dana = Object.values(project.people).find((person) => person.name === 'Dana Whitfield');
    const view = (more: object) => viewSchema.parse(more);
    const [support, filtered, focused, near] = opened(
      withSteps(project, [
        { view: view({ lens: 'support' }) },
        { view: view({ filter: { attitudes: ['resistant'] } }) },
        { view: view({ focus: { person: dana?.id, steps: 1 } }) },
        { view: view({ area: { x: dana?.position.x, y: dana?.position.y, width: 100, height: 60 } }) },
      ]),
    ).slides as [Element, Element, Element, Element];
    expect(namesOn(support)).toContain('Dana Whitfield');
    expect(textOf(support)).toContain('Support');
    expect(namesOn(filtered)).not.toContain('Dana Whitfield');
    expect(textOf(focused)).toContain('Focus on Dana Whitfield, 1 step');
    expect(allOf(focused, 'a:alpha').length).toBeGreaterThan(allOf(support, 'a:alpha').length);
    expect(namesOn(near)).toContain('Dana Whitfield');
    expect(namesOn(near)).not.toContain('Ana Duarte');
  });

  test('a poster is on its slide in shapes and texts that can be edited, the title as that of the slide', () => {
    for (const which of posterName.options) {
      const [slide] = opened(withSteps(sampleProject('one-card'), [{ shows: 'poster', which, headline: '' }])).slides;
      if (!slide) throw new Error('there is no slide');
      const fills = allOf(slide, 'p:ph').map(({ attributes }) => attributes.type);
      expect(fills, which).toEqual(['ctrTitle', 'subTitle']);
      expect(textOf(slide).split('\n')).toEqual(
        expect.arrayContaining([
          'One Card',
          'City Library',
          'Students',
          'Borrow in the city with the card they already carry',
        ]),
      );
      expect(allOf(slide, 'p:pic')).toEqual([]);
      expect(allOf(slide, 'p:sp').length, which).toBeGreaterThan(10);
      expect(new Set(idsOn(slide)).size).toBe(idsOn(slide).length);
    }
  });

  test('a poster stands under the headline of its step, and names no champion to the partner', () => {
    const story = withSteps(sampleProject('one-card'), [{ shows: 'poster', headline: 'What we promise' }]);
    const [slide] = opened(story, 'partner').slides as [Element];
    expect(allOf(slide, 'p:ph').map(({ attributes }) => attributes.type)).toEqual(['title', 'ftr', 'sldNum']);
    expect(textOf(slide)).toContain('Ana Duarte');
    expect(textOf(slide)).not.toContain('Dana Whitfield');
  });

  test('whatever is hard to fit is on the slide of a poster, too', () => {
    for (const which of posterName.options)
      for (const slide of opened(withSteps(hardToFit(), [{ shows: 'poster', which }])).slides)
        for (const { attributes } of allOf(slide, 'a:off')) {
          expect(Number(attributes.x)).toBeGreaterThan(-2_000_000);
          expect(Number(attributes.y)).toBeLessThan(6_858_000);
        }
  });

  test('the vision has its image beside it, with what it shows in words, and its metaphor', () => {
    const project = withSteps(sampleProject('one-card'), [{ shows: 'vision', headline: '' }]);
    Object.assign(project.vision, { metaphor: 'a ferry', image: onePixel, imageDescription: 'Two keys on one ring' });
    const [slide] = opened(project).slides as [Element];
    expect(textOf(slide)).toContain('Pictured as: a ferry.');
    const [picture] = allOf(slide, 'p:pic');
    expect(picture && allOf(picture, 'p:cNvPr')[0]?.attributes.descr).toBe('Two keys on one ring');
  });

  test('a metaphor that is drawn stands beside the vision, in shapes that can be edited, and is not said in words', () => {
    const project = withSteps(sampleProject('one-card'), [{ shows: 'vision', headline: '' }]);
    Object.assign(project.vision, { metaphor: 'bridge', image: '' });
    const [slide] = opened(project).slides as [Element];
    expect(textOf(slide)).not.toContain('Pictured as');
    const [bridge] = allOf(slide, 'p:grpSp');
    expect(bridge && allOf(bridge, 'p:cNvPr')[0]?.attributes.descr).toBe('Bridge');
    expect(bridge && allOf(bridge, 'p:sp').length).toBeGreaterThan(10);
    expect(allOf(slide, 'p:pic')).toEqual([]);
  });

  test('notes keep their paragraphs', () => {
    const { part } = opened(withSteps(smallProject().project, [{ speakerNotes: 'One <b>.\n\nTwo & three.' }]));
    const [, words] = allOf(part('ppt/notesSlides/notesSlide1.xml'), 'p:sp');
    expect(allOf(words as Element, 'a:p').map(textOf)).toEqual(['One <b>.', '', 'Two & three.']);
  });
});

describe('what may be seen', () => {
  const secrets = [
    'SECRET-NOTE',
    'SECRET-GOAL',
    'SECRET-TAG',
    'SECRET-LABEL',
    'SECRET-BASIS',
    'SECRET-MAIL',
    'SECRET-STICKY',
  ];

  function planted(): Project {
    const { project, dana, link } = smallProject();
    Object.assign(dana, {
      notes: 'SECRET-NOTE',
      goals: 'SECRET-GOAL',
      tags: ['SECRET-TAG'],
      contact: { email: 'SECRET-MAIL', phone: '', location: '', other: '' },
      attitude: { current: 'resistant', basis: 'SECRET-BASIS' },
      tower: { value: 9, basis: 'SECRET-BASIS' },
      roles: ['blocker'],
    });
    Object.assign(link, { label: 'SECRET-LABEL', note: 'SECRET-NOTE' });
    const note = newNote('SECRET-STICKY', { x: 500, y: 0, width: 80, height: 80 });
    project.notes[note.id] = note;
    return withSteps(project, [
      { speakerNotes: 'SECRET-SPEECH', view: viewSchema.parse({ filter: { tags: ['SECRET-TAG'] } }) },
      { view: viewSchema.parse({ lens: 'support', filter: { attitudes: ['resistant'] } }) },
      { view: viewSchema.parse({ lens: 'champions' }) },
    ]);
  }
  const everything = (audience: Audience) => {
    const { parts, paths, text } = opened(planted(), audience);
    expect(parts.size).toBeGreaterThan(10);
    return [...paths, ...paths.map(text)].join('\n');
  };

  test('no private value is in any part of a file for the partner', () => {
    const file = everything('partner');
    expect(file).toContain('Dana Whitfield');
    for (const secret of [
      ...secrets,
      'SECRET-SPEECH',
      'Resistant',
      'resistant',
      'Blocker',
      'blocker',
      'listens to',
      'Support',
      'Champions',
    ])
      expect(file, secret).not.toContain(secret);
  });

  test('the team gets judgements and the speaker’s words, and no notes', () => {
    const file = everything('team');
    for (const told of ['resistant', 'Blocker', 'SECRET-LABEL', 'SECRET-SPEECH']) expect(file).toContain(told);
    for (const secret of ['SECRET-NOTE', 'SECRET-STICKY', 'SECRET-MAIL', 'SECRET-BASIS'])
      expect(file).not.toContain(secret);
  });
});

describe('unusual projects', () => {
  test('nobody, nothing, and texts that are hostile, endless or written from right to left', () => {
    const { project, dana, ours } = smallProject();
    Object.assign(dana, { name: '<img onerror="x">&\u0000\ud800', jobTitle: 'x'.repeat(1_000_000) });
    Object.assign(ours, { name: '"محمد" مكتبة' });
    project.title = 'A title '.repeat(40);
    const [, map] = opened(project).slides as [Element, Element];
    expect(namesOn(map)).toContain('<img onerror="x">& \ufffd');
    expect(allOf(map, 'a:pPr').some((each) => each.attributes.rtl === '1')).toBe(true);
    expect(opened({ ...project, people: {}, links: {}, units: {} }).slides).toHaveLength(2);
    expect(opened(withSteps(project, [{ shows: 'grid', headline: '' }, { shows: 'insight' }])).slides).toHaveLength(2);
  });

  test('a photo becomes a picture once; what is no picture is left out', () => {
    const { project, ana, dana } = smallProject();
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    ana.photo = `data:image/png;base64,${dot}`;
    dana.photo = ana.photo;
    const { paths, slides } = opened(project);
    expect(paths.filter((path) => path.startsWith('ppt/media/'))).toEqual(['ppt/media/image1.png']);
    expect(allOf(slides[1] as Element, 'p:pic')).toHaveLength(2);
    dana.photo = 'data:image/png;base64,AAAA';
    expect(allOf(opened(project).slides[1] as Element, 'p:pic')).toHaveLength(1);
  });
});
