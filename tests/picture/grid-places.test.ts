import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonId } from '../../shared/base/ids.ts';
import { quadrantOf } from '../../shared/insight/power-interest.ts';
import { gridPlaces, pointOf, standingAt } from '../../shared/picture/grid/places.ts';

const upToTen = fc.integer({ min: 0, max: 10 });
const standing = fc.record({ tower: upToTen, interest: upToTen });
const idOf = (nth: number) => `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}` as PersonId;
const everybody = (standings: readonly { tower: number; interest: number }[]) =>
  new Map(standings.map((each, nth) => [idOf(nth), each]));
const room = fc.record({ width: fc.integer({ min: 700, max: 2600 }), height: fc.integer({ min: 420, max: 1600 }) });

describe('the places on the power-interest grid', () => {
  test('leave nobody out, put nobody over another, and nobody into a field that is not theirs', () => {
    fc.assert(
      fc.property(fc.array(standing, { maxLength: 160 }), room, (standings, size) => {
        const people = everybody(standings);
        const places = gridPlaces(people, size);
        expect(places.cards.size).toBe(people.size);
        const cards = [...places.cards];
        for (const [nth, [id, at]] of cards.entries()) {
          const frame = places.quadrants[quadrantOf(people.get(id) ?? { tower: 0, interest: 0 })];
          expect(at.x).toBeGreaterThanOrEqual(frame.x);
          expect(at.y).toBeGreaterThanOrEqual(frame.y);
          expect(at.x + places.size.width).toBeLessThanOrEqual(frame.x + frame.width);
          expect(at.y + places.size.height).toBeLessThanOrEqual(frame.y + frame.height);
          for (const [, other] of cards.slice(nth + 1))
            expect(
              Math.abs(other.x - at.x) >= places.size.width || Math.abs(other.y - at.y) >= places.size.height,
            ).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('hold two thousand people in one corner', () => {
    const people = everybody(Array.from({ length: 2000 }, () => ({ tower: 10, interest: 10 })));
    expect(gridPlaces(people).cards.size).toBe(2000);
  });

  test('keep the order: more influence is never below less, and in a row more interest never further left', () => {
    fc.assert(
      fc.property(fc.array(standing, { maxLength: 80 }), room, (standings, size) => {
        const people = everybody(standings);
        const cards = [...gridPlaces(people, size).cards].map(([id, at]) => ({ ...at, ...people.get(id) }));
        for (const one of cards)
          for (const other of cards) {
            if ((one.tower ?? 0) > (other.tower ?? 0)) expect(one.y).toBeLessThan(other.y + 0.001);
            const isOneRow = one.tower === other.tower && Math.abs(one.y - other.y) < 0.001;
            if (isOneRow && (one.interest ?? 0) > (other.interest ?? 0)) expect(one.x).toBeGreaterThan(other.x);
          }
      }),
      { numRuns: 100 },
    );
  });

  test('put somebody alone where the interest says', () => {
    const places = gridPlaces(everybody([{ tower: 8, interest: 3 }]));
    const at = places.cards.get(idOf(0)) ?? { x: 0, y: 0 };
    expect(at.x + places.size.width / 2).toBeCloseTo(pointOf({ tower: 8, interest: 3 }, places).x);
  });

  test('read a place as the standing that was meant', () => {
    fc.assert(
      fc.property(standing, room, (meant, size) => {
        expect(standingAt(pointOf(meant, size), size)).toEqual(meant);
      }),
    );
    expect(standingAt({ x: -50, y: 5000 }, { width: 100, height: 100 })).toEqual({ tower: 0, interest: 0 });
  });
});
