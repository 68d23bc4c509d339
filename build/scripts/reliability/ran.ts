/** A test that ran: where it failed or was left out, why. */
export type Ran = { title: string; status: 'passed' | 'failed' | 'skipped'; why?: string };

export const firstLine = (text = ''): string => text.replace(/\u001b\[\d+m/g, '').split('\n')[0] ?? '';

type Suite = { title: string; suites?: Suite[]; specs?: Spec[] };
type Spec = { title: string; tests: JourneyTest[] };
type JourneyTest = {
  projectName: string;
  status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  annotations: { type: string; description?: string }[];
  results: { error?: { message?: string } }[];
};

const specsOf = (suite: Suite): Spec[] => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
const statuses = { expected: 'passed', flaky: 'passed', unexpected: 'failed', skipped: 'skipped' } as const;

/** A journey that passed at its second try has passed: the machine was busy. */
export function readPlaywright(json: string): Ran[] {
  const { suites } = JSON.parse(json) as { suites: Suite[] };
  return suites.flatMap(specsOf).flatMap(({ title, tests }) =>
    tests.map(({ projectName, status, annotations, results }) => ({
      title: `${title} [${projectName}]`,
      status: statuses[status],
      why:
        status === 'skipped'
          ? (annotations.find(({ type }) => type === 'skip')?.description ?? '')
          : firstLine(results.at(-1)?.error?.message),
    })),
  );
}
