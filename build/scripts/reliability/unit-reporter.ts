import { writeFileSync } from 'node:fs';
import type { TestCase, TestModule } from 'vitest/node';
import { firstLine, type Ran } from './ran.ts';

/** Writes every test of a run, with the reason where one failed or was left out, as JSON to the file in `ACCORD_RAN`. */
// biome-ignore lint/style/noDefaultExport: Vitest takes the default export of a reporter.
export default class UnitReporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const file = process.env.ACCORD_RAN;
    if (file)
      writeFileSync(file, JSON.stringify(modules.flatMap((module) => [...module.children.allTests()].map(ranOf))));
  }
}

function ranOf(test: TestCase): Ran {
  const result = test.result();
  const status = result.state === 'pending' ? 'skipped' : result.state;
  const why = result.state === 'skipped' ? result.note : firstLine(result.errors?.[0]?.message);
  return { title: test.fullName, status, ...(why && { why }) };
}
