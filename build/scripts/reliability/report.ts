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

/** The report as a page. */
export function reportText(about: About, rows: readonly Row[]): string {
  const held = rows.filter(({ state }) => state === 'held').length;
  const lines = rows.map(({ row, what, holds, state, tests, figures, failed, leftOut }) => {
    const words = [
      ...figures,
      ...failed.map((each) => `Failed: ${each}`),
      ...leftOut.map((each) => `Left out: ${each}`),
    ];
    return `| ${row} | ${cell(what)} | ${cell(holds)} | ${state} | ${tests} | ${words.map(cell).join('<br>')} |`;
  });
  const failures = about.failed.map(({ title, why = '' }) => `- ${cell(title)}: ${cell(why)}`);
  return `# What is promised, and what was proved

Written by \`npm run test:reliability\` on ${about.day}: ${about.tests} tests in ${about.minutes} minutes, with the
${about.counts} counts, on ${about.machine}. ${held} of ${rows.length} promises held.

${about.counts === 'full' ? '' : 'Small counts are those of `npm test`: a promise that names a larger one (2,000 kills, 350,000 saves, 50 MB) is not\nproved by them, only not refuted.\n\n'}R is about files that are never lost, S about nobody getting in. A test proves a promise when its number is in the title
of the test. Where chance plays a part, the same seed gives the same run.

| | What happens | What must hold | | Tests | Figures |
|---|---|---|---|---|---|
${lines.join('\n')}

${failures.length === 0 ? 'No test failed.' : `These tests failed:\n\n${failures.join('\n')}`}
`;
}
