import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findingsOf } from '../../shared/insight/findings.ts';
import { supportOf } from '../../shared/insight/support.ts';
import { attitudeState, standing, supportStates, thirdOf, thirdState } from '../../shared/insight/support-states.ts';
import { confirmApprovals, confirmAttitude, confirmPriority, lookedAtIfNew } from '../../shared/model/edits/confirm.ts';
import { daysBefore } from '../../shared/model/person-judgements.ts';
import type { UnitFunction } from '../../shared/model/unit.ts';
import { anySupport } from '../support/any-support.ts';
import { sampleProject } from '../support/samples.ts';
import { boardDay, boardProject } from '../support/support-board.ts';

const ago = (days: number) => daysBefore(boardDay, days);
/** The better a state, the lower; what is not known is no better and no worse than anything. */
const grade = { secured: 0, 'in-doubt': 1, missing: 2, 'not-known': 0 };

describe('senior management’s approval', () => {
  it('is secured once an approver or a sponsor of that side approved', () => {
    for (const role of ['approver', 'sponsor'] as const) {
      const { add, answer, approval } = boardProject();
      const omar = add('Omar', [role], answer('approved', { on: '2026-11-01' }));
      const helen = add('Helen', ['approver']);
      expect(approval()).toMatchObject({ state: 'secured', approved: [omar.id], silent: [helen.id] });
    }
  });

  it('does not count for the other side, and not from somebody who is marked neither Approver nor Sponsor', () => {
    const { add, answer, approval, ours } = boardProject();
    add('Ruth', ['approver'], answer('approved'), ours.id);
    const dana = add('Dana', ['champion'], answer('approved'));
    expect(approval()).toMatchObject({ state: 'not-known', approved: [], unmarked: [dana.id] });
  });

  it('is missing when somebody refused and nobody approved, and in doubt when they contradict each other', () => {
    const { add, answer, approval } = boardProject();
    const omar = add('Omar', ['approver'], answer('refused', { on: ago(3) }));
    expect(approval()).toMatchObject({ state: 'missing', refused: [omar.id] });
    const helen = add('Helen', ['sponsor'], answer('approved', { on: ago(3) }));
    expect(approval()).toMatchObject({ state: 'in-doubt', approved: [helen.id], refused: [omar.id] });
  });

  it('is not known when nobody answered, whether or not there is somebody to ask', () => {
    const { add, answer, approval } = boardProject();
    expect(approval()).toMatchObject({ state: 'not-known', silent: [] });
    const omar = add('Omar', ['approver'], answer(undefined, { reviewed: ago(400), askAgain: '2027-01-01' }));
    expect(approval()).toMatchObject({ state: 'not-known', silent: [omar.id], confirmed: undefined });
  });

  it('is as fresh as the later of the day it was given and the day it was reviewed', () => {
    const { add, answer, approval } = boardProject();
    add('Omar', ['approver'], answer('approved', { on: ago(4), reviewed: ago(320) }));
    expect(approval()).toMatchObject({ state: 'secured', confirmed: ago(4) });
  });

  it('was confirmed when it was reviewed, else when it was given; of several the last day counts', () => {
    const { add, answer, approval } = boardProject();
    add('Omar', ['approver'], answer('approved', { on: ago(200) }));
    expect(approval()).toMatchObject({ state: 'in-doubt', unaged: 'secured', confirmed: ago(200) });
    add('Helen', ['approver'], answer('approved', { on: ago(300), reviewed: ago(20) }));
    expect(approval()).toMatchObject({ state: 'secured', confirmed: ago(20) });
  });
});

describe('a front line', () => {
  it.each([
    ['supportive', 'secured'],
    ['leading', 'secured'],
    ['neutral', 'in-doubt'],
    ['unaware', 'in-doubt'],
    ['resistant', 'missing'],
    [undefined, 'not-known'],
  ] as const)('that is %s is %s', (attitude, state) => {
    expect(attitudeState(attitude)).toBe(state);
  });

  it('is not known without an attitude of its own, whatever its people think; the people are evidence', () => {
    const { add, addUnit, rows } = boardProject();
    const desk = addUnit('Desk', { function: 'front-line' });
    const rosa = add('Rosa', [], { unit: desk.id, attitude: { current: 'leading', basis: '', reviewed: ago(1) } });
    expect(rows()[1]).toMatchObject({ kind: 'front-line', unit: desk.id, state: 'not-known', people: [rosa.id] });
  });

  it('has a row even where there is none, with those who are marked Front line', () => {
    const { add, rows } = boardProject();
    const rosa = add('Rosa', ['front-line']);
    expect(rows()[1]).toMatchObject({ kind: 'front-line', unit: undefined, state: 'not-known', people: [rosa.id] });
  });
});

describe('another unit', () => {
  const states = (of: number) => Array.from({ length: of }, (_, index) => thirdState[thirdOf({ rank: index + 1, of })]);
  const [yes, doubt, no] = ['secured', 'in-doubt', 'missing'];

  it('is secured, in doubt or missing by the third of its priorities in which this is', () => {
    expect(states(1)).toEqual([yes]);
    expect(states(2)).toEqual([yes, no]);
    expect(states(3)).toEqual([yes, doubt, no]);
    expect(states(4)).toEqual([yes, doubt, doubt, no]);
    expect(states(7)).toEqual([yes, yes, doubt, doubt, doubt, no, no]);
    expect(states(12)).toEqual([yes, yes, yes, yes, doubt, doubt, doubt, doubt, no, no, no, no]);
  });

  it('has as many places in the upper third as in the lowest, the first up and the last down', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), (of) => {
        const all = states(of);
        const count = (state: string) => all.filter((each) => each === state).length;
        expect(count('secured')).toBe(count('missing'));
        expect(Math.abs(count('secured') - of / 3)).toBeLessThan(1);
        expect([all[0], all.at(-1)]).toEqual(['secured', 'missing']);
      }),
    );
  });

  it('is not known without a place, without the length of the list, and at a place that cannot be', () => {
    expect(thirdOf(undefined)).toBe('no-place');
    expect(thirdOf({ of: 5 })).toBe('no-place');
    expect(thirdOf({ rank: 1 })).toBe('no-length');
    expect(thirdOf({ rank: 9, of: 8 })).toBe('past-the-end');
    for (const third of ['no-place', 'no-length', 'past-the-end'] as const) expect(thirdState[third]).toBe('not-known');
  });

  it('is on the board once: senior management belongs to the approval, the front line has a row by its attitude', () => {
    const { addUnit, rows } = boardProject();
    const units = (['senior-management', 'front-line', 'it', 'marketing', 'other'] as UnitFunction[]).map((its) =>
      addUnit(its, { function: its, priority: { rank: 1, of: 9, basis: '' } }),
    );
    expect(rows().map((row) => [row.kind, row.kind === 'approval' ? row.units : row.unit])).toEqual([
      ['approval', [units[0]?.id]],
      ['front-line', units[1]?.id],
      ['priority', units[2]?.id],
      ['priority', units[3]?.id],
      ['priority', units[4]?.id],
    ]);
  });
});

describe('what was confirmed long ago', () => {
  it('counts in full for 90 days and one step less from the 91st on', () => {
    for (const [state, worse] of [
      ['secured', 'in-doubt'],
      ['in-doubt', 'missing'],
      ['missing', 'missing'],
      ['not-known', 'not-known'],
    ] as const) {
      expect(standing(state, ago(90), boardDay)).toEqual({ state, unaged: state, confirmed: ago(90) });
      expect(standing(state, ago(91), boardDay)).toEqual({ state: worse, unaged: state, confirmed: ago(91) });
    }
  });

  it('is as good as new when it is said anew, but not when we only want something else', () => {
    const old = { current: 'resistant' as string, desired: 'neutral', basis: '', reviewed: ago(200) };
    expect(lookedAtIfNew(old, { ...old, current: 'supportive' }, boardDay).reviewed).toBe(boardDay);
    expect(lookedAtIfNew(undefined, { rank: 2 }, boardDay)).toEqual({ rank: 2, reviewed: boardDay });
    expect(lookedAtIfNew(old, { ...old, desired: 'leading' }, boardDay).reviewed).toBe(ago(200));
    const { current: _, ...withdrawn } = old;
    expect(lookedAtIfNew<Partial<typeof old>>(old, withdrawn, boardDay).reviewed).toBe(ago(200));
  });

  it('does not age when no day is noted, and not when the day is still to come', () => {
    expect(standing('secured', undefined, boardDay).state).toBe('secured');
    expect(standing('secured', '2031-01-01', boardDay).state).toBe('secured');
  });

  it('is as good as new once it is confirmed', () => {
    const { project, add, addUnit, answer, rows } = boardProject();
    const omar = add('Omar', ['approver'], answer('approved', { on: ago(120) }));
    const silent = add('Helen', ['approver']);
    const desk = addUnit('Desk', {
      function: 'front-line',
      attitude: { current: 'leading', basis: '', reviewed: ago(120) },
    });
    const it = addUnit('IT', { function: 'it', priority: { rank: 1, of: 9, basis: '', reviewed: ago(120) } });
    expect(rows().map(({ state }) => state)).toEqual(['in-doubt', 'in-doubt', 'in-doubt']);
    confirmApprovals([omar.id, silent.id], boardDay)(project);
    confirmAttitude(desk.id, boardDay)(project);
    confirmPriority(it.id, boardDay)(project);
    expect(rows().map(({ state, confirmed }) => [state, confirmed])).toEqual(Array(3).fill(['secured', boardDay]));
    expect(silent.approval).toBeUndefined();
  });

  it('never makes a state better, however many days go by', () => {
    const later = fc.tuple(fc.integer({ min: 0, max: 7000 }), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(anySupport, later, (project, [first, more]) => {
        const [before, after] = [daysBefore('2040-01-01', first + more), daysBefore('2040-01-01', first)];
        const rows = (day: string) => supportOf(project, day).sides.flatMap((side) => side.rows);
        const [old, now] = [rows(before), rows(after)];
        expect(now).toHaveLength(old.length);
        for (const [index, row] of now.entries()) {
          expect(grade[row.state]).toBeGreaterThanOrEqual(grade[old[index]?.state ?? 'missing']);
          expect(row.state === 'not-known').toBe(old[index]?.state === 'not-known');
          expect(supportStates).toContain(row.state);
        }
      }),
    );
  });
});

test('the board has our side first, then every partner by name, and nobody else', () => {
  const { project, board, ours, partner } = boardProject();
  const other = { ...partner, id: crypto.randomUUID() as typeof partner.id, name: 'Funder', side: 'other' as const };
  const second = { ...other, id: crypto.randomUUID() as typeof partner.id, name: 'Archive', side: 'partner' as const };
  project.organisations[other.id] = other;
  project.organisations[second.id] = second;
  expect(board().sides.map(({ organisation }) => organisation)).toEqual([ours.id, second.id, partner.id]);
});

test('partners, units and days to ask again come by code points, a letter before an emoji', () => {
  const { project, addUnit, board, partner, ours } = boardProject();
  const [shelves, desk] = ['\u{1f4da}', '\uff21'];
  const second = { ...partner, id: crypto.randomUUID() as typeof partner.id, name: desk };
  project.organisations[second.id] = second;
  partner.name = shelves;
  project.organisations[partner.id] = partner;
  const priority = { basis: '', askAgain: '2027-01-15' };
  const [last, first] = [addUnit(shelves, { priority }), addUnit(desk, { priority })];
  const { sides, coming } = board();
  expect(sides.map(({ organisation }) => organisation)).toEqual([ours.id, second.id, partner.id]);
  const units = sides.at(-1)?.rows.flatMap((row) => (row.kind === 'priority' ? [row.unit] : []));
  expect(units).toEqual([first.id, last.id]);
  expect(coming.map(({ id }) => id)).toEqual([first.id, last.id]);
});

test('days to ask again are overdue when they are past and nothing was reviewed since', () => {
  const { add, addUnit, answer, board } = boardProject();
  const late = add('Late', ['approver'], answer(undefined, { askAgain: ago(1), reviewed: ago(40) }));
  add('Done', ['approver'], answer('approved', { askAgain: ago(10), reviewed: ago(10) }));
  const today = add('Today', [], answer(undefined, { askAgain: boardDay }));
  const unit = addUnit('IT', { priority: { askAgain: '2027-01-15', basis: '' } });
  add('Given', ['approver'], answer('approved', { askAgain: ago(10), on: ago(9), reviewed: ago(40) }));
  expect(board().overdue.map(({ id }) => id)).toEqual([late.id]);
  expect(board().coming.map(({ id }) => id)).toEqual([today.id, unit.id]);
});

test('the sample One Card has the six rows that its story tells', () => {
  const project = sampleProject('one-card');
  const { support } = findingsOf(project, boardDay);
  const said = support.sides.flatMap(({ organisation, rows }) =>
    rows.map((row) => {
      const unit = row.kind === 'approval' ? undefined : row.unit;
      return [project.organisations[organisation]?.name, (unit && project.units[unit]?.name) ?? 'approval', row.state];
    }),
  );
  expect(said).toEqual([
    ['City Library', 'approval', 'secured'],
    ['City Library', 'Front line', 'in-doubt'],
    ['City Library', 'Digital services', 'secured'],
    ['State University', 'approval', 'not-known'],
    ['State University', 'Front line', 'secured'],
    ['State University', 'Information technology', 'in-doubt'],
  ]);
});
