import { describe, expect, test } from 'vitest';
import { lookingAt, movedBy, zoomedAt } from '../../../renderer/versions/map-camera.ts';

const room = { width: 800, height: 600 };

describe('the picture of a version', () => {
  test('shows all of a map in its middle, and a small map no larger than life', () => {
    const all = lookingAt({ x: -1000, y: 0, width: 4000, height: 1000 }, room, 1);
    expect(all.x + 1000 * all.zoom).toBeCloseTo(400);
    expect(-1000 * all.zoom + all.x).toBeGreaterThanOrEqual(0);
    expect(lookingAt({ x: 0, y: 0, width: 10, height: 10 }, room, 1).zoom).toBe(1);
  });

  test('keeps what is under the mouse where it is while it is scaled', () => {
    const at = { x: 123, y: 45 };
    const before = { x: 10, y: 20, zoom: 0.5 };
    const after = zoomedAt(before, at, 1.25);
    expect((at.x - after.x) / after.zoom).toBeCloseTo((at.x - before.x) / before.zoom);
    expect((at.y - after.y) / after.zoom).toBeCloseTo((at.y - before.y) / before.zoom);
    expect(zoomedAt(before, at, 1e9).zoom).toBe(2);
  });

  test('is moved by so many pixels', () => {
    expect(movedBy({ x: 1, y: 2, zoom: 1 }, 10, -2)).toEqual({ x: 11, y: 0, zoom: 1 });
  });
});
