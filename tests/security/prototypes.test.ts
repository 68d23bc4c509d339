import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseProject } from '../../shared/file/parse.ts';
import { figure } from '../support/figures.ts';
import { samples } from '../support/places.ts';

const text = readFileSync(join(samples, 'one-card.accord'), 'utf8');

test('S12: keys that reach into prototypes are refused at every object of a file (bad input 11)', {
  timeout: 120_000,
}, () => {
  const places = [...text.matchAll(/\{/g)].map(({ index }) => index);
  let tried = 0;
  for (const [nth, at] of places.entries()) {
    const key = ['__proto__', 'constructor', 'prototype', '\\u005f_proto__'][nth % 4] ?? '';
    const broken = `${text.slice(0, at + 1)}"${key}":{"polluted":1},${text.slice(at + 1)}`;
    const read = parseProject(new TextEncoder().encode(broken));
    expect(read.ok ? 'opened' : read.failure.kind, `${key} at ${at}`).toBe('wrongValue');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    tried += 1;
  }
  expect(tried).toBeGreaterThan(100);
  figure('S12', `${tried} objects of a file with such a key: each refused, no prototype touched`);
});
