import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseProject } from '../../shared/file/parse.ts';
import type { Project } from '../../shared/model/project.ts';
import { type Audience, audience, type ExportView } from '../../shared/model/view.ts';
import { mapSvgDocument } from '../../shared/picture/svg-document.tsx';
import { thumbnailDocument } from '../../shared/picture/thumbnail.tsx';
import { reportDocument } from '../../shared/report/document.tsx';
import { forAudience } from '../../shared/report/for-audience.ts';
import { samples } from '../support/places.ts';
import { smallProject } from '../support/small-project.ts';

function oneCard(): Project {
  const read = parseProject(readFileSync(join(samples, 'one-card.accord')));
  if (!read.ok) throw new Error('the sample does not open');
  return read.value.project;
}

const report = (project: Project, more: { audience?: Audience; view?: ExportView; people?: boolean } = {}) =>
  reportDocument(project, {
    paper: 'A4',
    orientation: 'landscape',
    audience: 'myself',
    view: 'everything',
    people: true,
    day: '2026-11-24',
    fontFaces: '',
    ...more,
  });

/** Everything that ends up in a file for other people. */
const exported = (project: Project, who: Audience) =>
  report(project, { audience: who }) + mapSvgDocument(forAudience(project, who));

describe('an export for an audience', () => {
  test('for my team has judgements but no notes', () => {
    const text = exported(oneCard(), 'team');
    expect(text).toContain('influence 6 of 10');
    expect(text).not.toContain('Private to me');
  });

  test('that is partner-safe says who is who and nothing we think of anybody', () => {
    const text = exported(oneCard(), 'partner');
    expect(text).toContain('Dana Whitfield');
    expect(text).toContain('Approver');
    const secrets = [
      'Champion',
      'Gatekeeper',
      'Leading',
      'Resistant',
      'of 10',
      'Priority',
      'password calls',
      'quarrel',
    ];
    for (const secret of secrets) expect(text, secret).not.toContain(secret);
    expect(text).not.toMatch(/stroke-dasharray="7 5"/);
  });

  test('that is partner-safe has what was released', () => {
    const project = oneCard();
    for (const person of Object.values(project.people)) person.released = ['tower'];
    expect(exported(project, 'partner')).toContain('influence 6 of 10');
  });
});

/** Names that try to become markup in each place where a project has text (bad inputs 22, 23, 24). */
const hostile = [
  '<img src=x onerror=alert(1)>',
  '</script><iframe src=file:///etc/passwd>',
  '</style><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '<meta http-equiv=refresh content="0;url=http://evil.example">',
  '<link rel=preconnect href=http://evil.example>',
  "'onmouseover='alert(1)",
  '{{constructor.constructor("alert(1)")()}}',
  ']]><script>alert(1)</script>',
  '<!--',
  '&lt;b&gt;',
  '\u202eevil\u0000',
];

describe('text of a project stays text', () => {
  test.each(hostile)('%s', (text) => {
    const { project, ours, desk, dana, link } = smallProject();
    Object.assign(project, { title: text, question: text });
    Object.assign(ours, { name: text, notes: text });
    Object.assign(desk, { name: text, notes: text });
    Object.assign(dana, {
      name: text,
      jobTitle: text,
      notes: text,
      goals: text,
      tags: [text],
      attitude: { current: 'leading', basis: text },
      contact: { email: text, phone: text, location: text, other: text },
    });
    Object.assign(link, { label: text, note: text, basis: text });
    for (const document of [
      ...audience.options.map((who) => report(project, { audience: who })),
      mapSvgDocument(project),
      thumbnailDocument(project),
    ]) {
      const tags = new Set([...document.matchAll(/<([a-zA-Z][a-zA-Z0-9]*)/g)].map(([, name]) => name?.toLowerCase()));
      for (const tag of ['script', 'img', 'iframe', 'link', 'object', 'embed', 'form', 'base', 'foreignobject'])
        expect(tags.has(tag), tag).toBe(false);
      const bare = document.replaceAll(/"[^"]*"/g, '""');
      expect(/<[^<>]*\son[a-z]+=/i.test(bare)).toBe(false);
      expect([...document.matchAll(/<meta [^>]*http-equiv="([^"]*)"/gi)].map(([, name]) => name)).toEqual(
        document.startsWith('<!doctype html>') ? ['Content-Security-Policy'] : [],
      );
    }
  });
});

describe('pictures', () => {
  const wanted = [
    'file:///etc/passwd',
    'http://evil.example/a.png',
    '//evil.example/a.png',
    '\\\\server\\share\\a.png',
    'javascript:alert(1)',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:text/html;base64,PHN2Zz4=',
    'data:image/png;base64,AA" onload="alert(1)',
  ];

  test.each(wanted)('at %s are never loaded: the initials stand there (bad input 26)', (source) => {
    const { project, dana, ours } = smallProject();
    dana.photo = source;
    ours.logo = source;
    for (const document of [report(project), mapSvgDocument(project)]) {
      expect(document).not.toContain('<image');
      expect(document).not.toContain('evil.example');
      expect(document).toContain('>DW<');
    }
  });

  test('that are embedded are drawn', () => {
    const { project, dana } = smallProject();
    dana.photo = 'data:image/png;base64,iVBORw0KGgo=';
    expect(mapSvgDocument(project)).toContain('href="data:image/png;base64,iVBORw0KGgo="');
  });
});

describe('the legend', () => {
  test('explains what is on the page and nothing else', () => {
    const { project } = smallProject();
    const page = report(project, { people: false });
    expect(page).toContain('Is listened to by (medium)');
    for (const absent of ['Conflict', 'Counterparts', 'Resistant', 'Not identified yet'])
      expect(page).not.toContain(absent);
  });
});

test('a map without anybody still gives a page and a drawing', () => {
  const { project } = smallProject();
  Object.assign(project, { people: {}, links: {}, units: {} });
  expect(report(project)).toContain('Library');
  expect(mapSvgDocument(project)).toContain('viewBox=');
});
