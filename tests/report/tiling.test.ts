import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bottom, cardFrame, type Frame, right } from '../../shared/model/geometry.ts';
import { tileOf, tilingOf } from '../../shared/report/map/tiling.ts';

const room = { width: 990, height: 620 };

const isIn = (card: Frame, frame: Frame): boolean =>
  card.x >= frame.x && card.y >= frame.y && right(card) <= right(frame) + 1e-6 && bottom(card) <= bottom(frame) + 1e-6;

const point = fc.record({ x: fc.integer({ min: 0, max: 6000 }), y: fc.integer({ min: 0, max: 4000 }) });

const boundsOf = (cards: readonly Frame[]): Frame => {
  const [width, height] = [Math.max(...cards.map(right)), Math.max(...cards.map(bottom))];
  return { x: -28, y: -28, width: width + 56, height: height + 56 };
};

describe('a map on several sheets', () => {
  test('has every card whole on at least one of them, wherever the cards are', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 120 }), (points) => {
        const cards = points.map(cardFrame);
        const tiling = tilingOf(boundsOf(cards), cards, room);
        for (const card of cards) {
          const tile = tileOf(tiling, card);
          expect(tile && isIn(card, tile.frame)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('covers all of the map, overlaps by 12 mm, and no sheet is larger than its paper', () => {
    const cards = Array.from({ length: 80 }, (_, nth) =>
      cardFrame({ x: (nth % 10) * 260, y: Math.floor(nth / 10) * 130 }),
    );
    const bounds = boundsOf(cards);
    const { tiles, rows, columns, scale } = tilingOf(bounds, cards, room);
    expect(rows * columns).toBe(tiles.length);
    expect(columns).toBeGreaterThan(1);
    for (const { frame, gluedFrom } of tiles) {
      expect(frame.width * scale).toBeLessThanOrEqual(room.width + 1e-6);
      expect(frame.height * scale).toBeLessThanOrEqual(room.height + 1e-6);
      if (gluedFrom.x !== undefined) expect((frame.width - gluedFrom.x) * scale).toBeGreaterThanOrEqual(45 - 1e-6);
      if (gluedFrom.y !== undefined) expect((frame.height - gluedFrom.y) * scale).toBeGreaterThanOrEqual(45 - 1e-6);
    }
    expect(Math.max(...tiles.map(({ frame }) => right(frame)))).toBeCloseTo(right(bounds));
    expect(Math.max(...tiles.map(({ frame }) => bottom(frame)))).toBeCloseTo(bottom(bounds));
  });

  test('is on one sheet when it fits, and on no more than sixty however large it is', () => {
    const small = [cardFrame({ x: 0, y: 0 })];
    expect(tilingOf(boundsOf(small), small, room).tiles).toHaveLength(1);
    const far = [cardFrame({ x: 0, y: 0 }), cardFrame({ x: 9_000_000, y: 9_000_000 })];
    expect(tilingOf(boundsOf(far), far, room).tiles.length).toBeLessThanOrEqual(60);
  });
});
