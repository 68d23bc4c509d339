import { describe, expect, test } from 'vitest';
import { chromiumPrinter } from '../../electron/chromium/chromium-printer.ts';
import { productBytes } from '../../electron/host/export.ts';
import { bundledFonts } from '../../electron/host/fonts.ts';
import { setPerson } from '../../shared/model/edits/set.ts';
import { addValueEntry, placeOnCulture } from '../../shared/model/edits/value.ts';
import type { Project } from '../../shared/model/project.ts';
import { newCulture, newGain, newPain } from '../../shared/model/value.ts';
import { type Audience, audience } from '../../shared/model/view.ts';
import { defenceContent } from '../../shared/report/defence-content.ts';
import { defenceSheetDocument } from '../../shared/report/defence-sheet.tsx';
import { pageCount, readPdf } from '../support/pdf.ts';
import { sampleProject } from '../support/samples.ts';
import { smallProject } from '../support/small-project.ts';

const sheet = (project: Project, who: Audience = 'team') =>
  defenceSheetDocument(project, { audience: who, day: '2026-11-24', fontFaces: '' });

/** What is read on the sheet, without its styles. */
const words = (html: string) => html.slice(html.indexOf('<body>')).replaceAll(/<[^>]*>/g, ' ');

const inThisOrder = (text: string, parts: readonly string[]) => {
  const places = parts.map((part) => text.indexOf(part));
  expect(Math.min(...places), parts[places.indexOf(-1)]).toBeGreaterThanOrEqual(0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
};

const printed = (project: Project, who: Audience = 'team') =>
  productBytes(
    project,
    { kind: 'defence', format: 'pdf', audience: who },
    {
      printer: chromiumPrinter(),
      clock: { now: () => Date.UTC(2026, 10, 24, 12) },
      fonts: bundledFonts(),
    },
  );

/** More than any page holds. */
function endless(count: number, length: number, word = 'telephones '): Project {
  const { project, ours, partner } = smallProject();
  const long = word.repeat(length);
  project.vision.title = long;
  project.vision.promise = long;
  project.value.defence = long;
  for (let nth = 0; nth < count; nth += 1) {
    project.value.gains.push({ ...newGain(), group: `Group ${nth} ${long}`, gain: long });
    project.value.pains.push({ ...newPain(), team: `Team ${nth} ${long}`, pain: long, plan: long });
    const positions = [
      { organisation: ours.id, value: 0 },
      { organisation: partner.id, value: 10 },
    ];
    const follow = { expect: long, response: long, goodFor: long };
    project.value.cultures.push({ ...newCulture(`Left ${nth} ${long}`, long), positions, ...follow });
  }
  return project;
}

describe('the defence sheet', () => {
  test('names the users’ gain first, then the plan for the pain, then the cultures, then who has approved', () => {
    inThisOrder(words(sheet(sampleProject('one-card'))), [
      'One Card',
      'One card opens both houses.',
      'Borrow in the city with the card they already carry',
      'A third fewer calls about passwords',
      'It costs us two weeks of ringing telephones',
      'The telephones in the first two weeks',
      'An answer sheet before the launch',
      'Ask early, and for a date instead of a promise',
      'Nobody is locked out on the first day',
      'Ruth Adeyemi, Library director, City Library, on 3 June 2026',
    ]);
  });

  test('says what is not written down yet, and leaves no part empty', () => {
    expect(words(sheet(smallProject().project))).toMatch(/What our users gain\s+Not written down yet\./);
    const text = words(sheet(sampleProject('consultants-and-managers')));
    expect(text).toContain('No plan yet');
    expect(text).not.toContain('Who has approved');
    expect(text).not.toMatch(/undefined|NaN/);
  });

  test('says where we differ only where that is known, and what their way is good for where it is not', () => {
    const differs = 'Where we work differently, and what we do about it';
    const goodFor = 'What the other way of working is good for';
    const pairs = (ours: number | undefined, theirs: number | undefined) => {
      const { project, ours: library, partner } = smallProject();
      const culture = { ...newCulture('Formal', 'Informal'), goodFor: 'It still holds next year' };
      addValueEntry('cultures', culture)(project);
      placeOnCulture(culture.id, library.id, ours)(project);
      placeOnCulture(culture.id, partner.id, theirs)(project);
      const text = words(sheet(project));
      return [text.includes(differs), text.includes(goodFor), text.includes('It still holds next year')];
    };
    expect(pairs(1, 9)).toEqual([true, false, true]);
    expect(pairs(1, undefined)).toEqual([false, true, true]);
    expect(pairs(undefined, 9)).toEqual([false, true, true]);
    expect(pairs(undefined, undefined)).toEqual([false, true, true]);
    expect(pairs(5, 5)).toEqual([false, false, false]);
  });

  test('has a list of what is missing only for oneself', () => {
    const project = sampleProject('consultants-and-managers');
    expect(sheet(project, 'myself')).toContain('What our plan is for what it costs this team: Back office.');
    expect(sheet(project, 'team')).not.toContain('What our plan is');
  });
});

/** Something private in every place where a project has notes and judgements. */
function withSecrets(): Project {
  const project = sampleProject('one-card');
  const evidence = { basis: 'SECRET basis', confidence: 'low' as const };
  for (const person of Object.values(project.people))
    Object.assign(person, {
      notes: 'SECRET note',
      goals: 'SECRET goal',
      tags: ['SECRET tag'],
      contact: { email: 'SECRET@example.org', phone: '', location: '', other: '' },
      attitude: { current: 'resistant', ...evidence },
      approval: person.approval && { ...person.approval, ...evidence },
    });
  for (const unit of Object.values(project.units)) Object.assign(unit, { notes: 'SECRET unit' });
  for (const organisation of Object.values(project.organisations)) organisation.notes = 'SECRET house';
  for (const link of Object.values(project.links))
    Object.assign(link, { label: 'SECRET', note: 'SECRET', basis: 'SECRET' });
  project.vision.readers = project.vision.readers.map((reader) => ({
    ...reader,
    answer: 'SECRET',
    confusion: 'SECRET',
  }));
  return project;
}

describe('nothing private is on it', () => {
  test.each(audience.options)('no note and no judgement on a person, for %s', (who) => {
    const text = sheet(withSecrets(), who);
    for (const secret of ['SECRET', 'Resistant', 'Champion', 'of 10']) expect(text, secret).not.toContain(secret);
  });

  test('who has said no is not named', () => {
    const project = sampleProject('one-card');
    for (const person of Object.values(project.people)) person.approval = { value: 'refused', basis: '' };
    expect(defenceContent(project, 'team').approved).toEqual([]);
  });

  test('who approved without being an Approver or Sponsor is not named: that does not count', () => {
    const { project, ana, dana } = smallProject();
    for (const [id, roles] of [
      [ana.id, ['sponsor']],
      [dana.id, ['champion']],
    ] as const)
      setPerson(id, { roles: [...roles], approval: { value: 'approved', basis: '' }, released: ['approval'] })(project);
    for (const who of audience.options)
      expect(defenceContent(project, who).approved, who).toEqual(['Ana Duarte, Library']);
  });

  test('the partner sees the gains and what their way is good for, not what we expect of them or what they cost us', () => {
    const text = words(sheet(sampleProject('one-card'), 'partner'));
    expect(text).toContain('Borrow in the city');
    expect(text).toContain('Nobody is locked out on the first day');
    for (const ours of ['ringing', 'telephones', 'test longer', 'Ask early', 'clearly', 'Ruth Adeyemi'])
      expect(text, ours).not.toContain(ours);
    const project = sampleProject('one-card');
    for (const person of Object.values(project.people)) person.released = ['approval'];
    expect(words(sheet(project, 'partner'))).toContain('Ruth Adeyemi');
  });

  test('text that tries to become markup stays text', () => {
    const html = sheet(endless(2, 1, '</style><script>alert(1)</script><img src=x>'));
    expect(html).not.toMatch(/<script|<img/);
    expect(html.match(/http-equiv/g)).toHaveLength(1);
  });
});

describe('it is one page of A4', () => {
  test.each(['one-card', 'consultants-and-managers'])('for the sample %s, with all of it', async (name) => {
    const pdf = await printed(sampleProject(name));
    expect(await pageCount(pdf)).toBe(1);
    const { pages } = await readPdf(pdf);
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[595, 842]]);
    const text = pages[0]?.text ?? '';
    for (const { gain } of sampleProject(name).value.gains) expect(text.replaceAll(/\s+/g, ' ')).toContain(gain);
    expect(text).toContain('24 November 2026');
  });

  const cases: [string, () => Project][] = [
    ['nothing', () => smallProject().project],
    ['five of everything', () => endless(5, 4)],
    ['two hundred of everything, short', () => endless(200, 1)],
    ['forty long entries', () => endless(40, 60)],
    ['a word without an end', () => endless(6, 500, 'Donaudampfschiff')],
    ['another script', () => endless(12, 20, '李伟和图书馆')],
    ['right to left', () => endless(12, 20, 'مكتبة المدينة ')],
  ];
  test.each(cases)('with %s', async (_what, make) => {
    const project = make();
    const pdf = await printed(project);
    expect(await pageCount(pdf)).toBe(1);
    const [page] = (await readPdf(pdf)).pages;
    const text = (page?.text ?? '').replaceAll(/\s+/g, ' ');
    // The foot of the page is there: nothing was pushed over the edge.
    expect(text).toContain('our judgement, not a measurement');
    const { gains } = project.value;
    if (gains.length >= 40) expect(text).toMatch(/and \d+ more gains in the project/);
  });

  test('what is left out is counted rightly', () => {
    const text = words(sheet(endless(200, 1)));
    const shown = text.match(/Group \d+/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(0);
    expect(text).toContain(`and ${200 - shown} more gains in the project`);
  });
});
