import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '../../shared/base/one-line.ts';
import { jsonCanvas } from '../../shared/exchange/json-canvas.ts';
import { anyProject } from '../support/any-project.ts';
import { foundBy, utf8, written } from '../support/exchanged.ts';

test('gives back of every project names and jobs, places in whole numbers, and lines with kinds and labels', () => {
  fc.assert(
    fc.property(anyProject, (project) => {
      const people = Object.values(project.people);
      if (people.length === 0) return;
      const found = foundBy(jsonCanvas, jsonCanvas.write(project)[0]?.bytes ?? utf8(''));
      for (const { id, name, jobTitle, position } of people) {
        const again = found.people.find((each) => each.id === id);
        expect(Math.abs((again?.position?.x ?? Number.NaN) - position.x)).toBeLessThanOrEqual(0.5);
        expect(Math.abs((again?.position?.y ?? Number.NaN) - position.y)).toBeLessThanOrEqual(0.5);
        // The first line on a card is the name: a job without anybody in it becomes one.
        const lines = [oneLine(name), oneLine(jobTitle)].filter(Boolean);
        expect([again?.name, again?.fields.jobTitle].filter(Boolean)).toEqual(lines);
      }
      for (const { id, from, to, kind, direction, label } of Object.values(project.links)) {
        const again = found.links.find((each) => each.id === id);
        expect([again?.from, again?.to, again?.fields.kind]).toEqual([from, to, kind]);
        if (kind !== 'reports-to') expect(again?.fields.direction).toBe(direction);
        expect((again?.fields.label ?? '').trim()).toBe(label.trim());
      }
    }),
    { numRuns: 150 },
  );
});

test('writes nothing that JSON Canvas 1.0 does not name', () => {
  fc.assert(
    fc.property(anyProject, (project) => {
      const canvas = JSON.parse(written(jsonCanvas.write(project)[0]?.bytes));
      expect(Object.keys(canvas)).toEqual(['nodes', 'edges']);
      for (const node of canvas.nodes) {
        const own = node.type === 'group' ? ['color', 'label'] : ['text'];
        expect(['id', 'type', 'x', 'y', 'width', 'height', ...own]).toEqual(expect.arrayContaining(Object.keys(node)));
        for (const name of ['x', 'y', 'width', 'height']) expect(Number.isInteger(node[name])).toBe(true);
      }
      for (const edge of canvas.edges)
        expect(['id', 'fromNode', 'toNode', 'toEnd', 'label']).toEqual(expect.arrayContaining(Object.keys(edge)));
    }),
    { numRuns: 60 },
  );
});
