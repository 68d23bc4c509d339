import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { badInputs, badInputsIn } from '../support/bad-inputs.ts';

const tests = fileURLToPath(new URL('..', import.meta.url));

test('every bad input has a test that is named after it', () => {
  const files = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(test|spec)\.tsx?$/.test(name) && !name.endsWith('bad-inputs.test.ts'))
    .map((name) => readFileSync(join(tests, name), 'utf8'));
  const given = new Set(files.flatMap(badInputsIn));
  const missing = Object.keys(badInputs)
    .map(Number)
    .filter((number) => !given.has(number));
  expect(missing.map((number) => `${number}: ${badInputs[number]}`)).toEqual([]);
  expect(Object.keys(badInputs)).toHaveLength(41);
});
