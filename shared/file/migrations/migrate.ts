/** One frozen step between two versions of the format. It works on raw JSON and never imports today's model. */
export type Migration = { from: number; name: string; migrate: (project: unknown) => unknown };

/** Every step there ever was, without a gap. Version 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = [];

/** Brings the raw project of an older file up to `target`, step by step. Throws when a step is missing: a fault of ours. */
export function migrate(
  project: unknown,
  version: number,
  target: number,
  steps: readonly Migration[] = migrations,
): unknown {
  let current = project;
  for (let from = version; from < target; from += 1) {
    const step = steps.find((each) => each.from === from);
    if (!step) throw new Error(`No migration from version ${from} is there.`);
    current = step.migrate(current);
  }
  return current;
}
