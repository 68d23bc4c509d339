import { describe, expect, it } from 'vitest';
import { cardFrame } from '../../shared/model/geometry.ts';
import { snap } from '../../shared/model/snap.ts';

const at = (x: number, y: number) => cardFrame({ x, y });

describe('snapping', () => {
  it('jumps to the edge of a neighbour and draws the line between the two', () => {
    const { by, guides } = snap(at(104, 300), [at(100, 0)], 6);
    expect(by).toEqual({ x: -4, y: 0 });
    expect(guides).toEqual([{ axis: 'x', at: 100, from: 0, to: 376, kind: 'line' }]);
  });

  it('jumps to the middle of something wider', () => {
    const { by } = snap(at(103, 300), [{ x: 0, y: 0, width: 400, height: 50 }], 6);
    expect(by).toEqual({ x: -3, y: 0 });
  });

  it('takes the nearest of several, across and down', () => {
    const { by, guides } = snap(at(104, 98), [at(100, 500), at(105, 700), at(900, 100)], 6);
    expect(by).toEqual({ x: 1, y: 2 });
    expect(guides.map(({ axis }) => axis)).toEqual(['x', 'y']);
  });

  it('stays where it is when nothing is near enough', () => {
    expect(snap(at(50, 300), [at(100, 0)], 6)).toEqual({ by: { x: 0, y: 0 }, guides: [] });
    expect(snap(at(50, 300), [], 6)).toEqual({ by: { x: 0, y: 0 }, guides: [] });
  });

  it('keeps the same distance as there is between its neighbours', () => {
    expect(snap(at(603, 30), [at(0, 0), at(300, 0)], 6).by.x).toBe(-3);
    expect(snap(at(296, 30), [at(0, 0), at(600, 0)], 6).by.x).toBe(4);
    expect(snap(at(-304, 30), [at(0, 0), at(300, 0)], 6).by.x).toBe(4);
    const { guides } = snap(at(603, 30), [at(0, 0), at(300, 0)], 6);
    expect(guides).toEqual([{ axis: 'y', at: 68, from: 200, to: 600, kind: 'gap' }]);
  });
});
