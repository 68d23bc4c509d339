import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { badInputs, badInputsIn } from '../support/bad-inputs.ts';
import { testTitlesIn } from '../support/test-titles.ts';

const tests = fileURLToPath(new URL('..', import.meta.url));

test('every bad input has a test that is named after it', () => {
  const titles = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(test|spec)\.tsx?$/.test(name) && !name.endsWith('bad-inputs.test.ts'))
    .flatMap((name) => testTitlesIn(name, readFileSync(join(tests, name), 'utf8')));
  const given = new Set(titles.flatMap(badInputsIn));
  const missing = Object.keys(badInputs)
    .map(Number)
    .filter((number) => !given.has(number));
  expect(missing.map((number) => `${number}: ${badInputs[number]}`)).toEqual([]);
  expect(Object.keys(badInputs)).toHaveLength(41);
});

test('only the titles of tests that run say what they give, not comments and not other texts', () => {
  const file = `
    // test('in a comment (bad input 1)', () => {});
    const words = 'elsewhere (bad input 2)';
    test.skip('left out (bad input 3)', () => {});
    describe.each(doors)('in a group, through $name (bad input 4)', () => {
      test.each(some)('of several %s (bad input 5)', () => say('(bad input 6)'));
      it(\`in \${words} (bad input 7)\`, () => {});
    });`;
  expect(testTitlesIn('some.test.ts', file).flatMap(badInputsIn)).toEqual([4, 5, 7]);
});
