import { badInputs, badInputsIn } from '../../../tests/support/bad-inputs.ts';
import type { Promised } from './promises.ts';
import type { Ran } from './ran.ts';

/** What a test has counted. */
export type Figure = { row: string; counted: string; seed?: number };

export type Row = Promised & {
  state: 'held' | 'failed' | 'not run here' | 'no proof yet';
  tests: number;
  figures: string[];
  failed: string[];
  leftOut: string[];
};

type About = {
  day: string;
  minutes: number;
  machine: string;
  counts: string;
  tests: number;
  failed: { title: string; why?: string }[];
};

/** One promise with the tests that have its number in their titles. */
export function rowOf(promise: Promised, ran: readonly Ran[], counted: readonly Figure[]): Row {
  const its = ran.filter(({ title }) => new RegExp(`\\b${promise.row}\\b`).test(title));
  const failed = its.filter(({ status }) => status === 'failed').map(({ title, why }) => `${title}: ${why}`);
  const passed = its.filter(({ status }) => status === 'passed');
  const leftOut = its
    .filter(({ status }) => status === 'skipped')
    .map(({ title, why }) => (why ? `${title}: ${why}` : title));
  const figures = counted
    .filter(({ row }) => row === promise.row)
    .map(({ counted: words, seed }) => (seed === undefined ? words : `${words} (seed ${seed})`));
  return {
    ...promise,
    state: stateOf(its.length, passed.length, failed.length),
    tests: passed.length,
    figures: [...new Set(figures)],
    failed,
    leftOut,
  };
}

function stateOf(all: number, passed: number, failed: number): Row['state'] {
  if (failed > 0) return 'failed';
  if (passed > 0) return 'held';
  return all > 0 ? 'not run here' : 'no proof yet';
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ');

/** A bad input with how many tests that have its number in their titles passed. */
export type BadInput = { number: number; what: string; passed: number; failed: number };

export function badInputsOf(ran: readonly Ran[]): BadInput[] {
  const count = (status: Ran['status'], number: number): number =>
    ran.filter((each) => each.status === status && badInputsIn(each.title).includes(number)).length;
  return Object.entries(badInputs).map(([key, what]) => {
    const number = Number(key);
    return { number, what, passed: count('passed', number), failed: count('failed', number) };
  });
}

/** Tests that were left out on this machine, each once, with the reason. */
function leftOutOf(ran: readonly Ran[]): string[] {
  const lines = ran
    .filter(({ status }) => status === 'skipped')
    .map(({ title, why }) => `- ${cell(title)}${why ? `: ${cell(why)}` : ''}`);
  return [...new Set(lines)];
}

const listed = (title: string, lines: readonly string[], none: string): string =>
  lines.length === 0 ? none : `${title}\n\n${lines.join('\n')}`;

/** The report as a page. */
export function reportText(about: About, rows: readonly Row[], bad: readonly BadInput[], ran: readonly Ran[]): string {
  const held = rows.filter(({ state }) => state === 'held').length;
  const lines = rows.map(({ row, what, holds, state, tests, figures, failed, leftOut }) => {
    const words = [
      ...figures,
      ...failed.map((each) => `Failed: ${each}`),
      ...leftOut.map((each) => `Left out: ${each}`),
    ];
    return `| ${row} | ${cell(what)} | ${cell(holds)} | ${state} | ${tests} | ${words.map(cell).join('<br>')} |`;
  });
  const inputs = bad.map(
    ({ number, what, passed, failed }) =>
      `| ${number} | ${cell(what)} | ${failed > 0 ? 'failed' : passed > 0 ? 'as expected' : 'no proof yet'} | ${passed} |`,
  );
  const failures = about.failed.map(({ title, why = '' }) => `- ${cell(title)}: ${cell(why)}`);
  return `# What is promised, and what was proved

Written by \`npm run test:reliability\` on ${about.day}: ${about.tests} tests in ${about.minutes} minutes, with the
${about.counts} counts, on ${about.machine}. ${held} of ${rows.length} promises held.

${about.counts === 'full' ? '' : 'Small counts are those of `npm test`: a promise that names a larger one (2,000 kills, 350,000 saves, 50 MB) is not\nproved by them, only not refuted.\n\n'}R is about files that are never lost, S about nobody getting in. A test proves a promise when its number is in the title
of the test. Where chance plays a part, the same seed gives the same run.

| | What happens | What must hold | | Tests | Figures |
|---|---|---|---|---|---|
${lines.join('\n')}

## Bad inputs

Each is opened as it should be, or refused in one sentence with the file untouched.

| | What is given | | Tests |
|---|---|---|---|
${inputs.join('\n')}

## What failed, and what was left out

${listed('These tests failed:', failures, 'No test failed.')}

${listed('These were left out on this machine:', leftOutOf(ran), 'Nothing was left out.')}
`;
}
