import fc from 'fast-check';
import { attitude } from '../../shared/model/attitude.ts';
import { confidence } from '../../shared/model/judgement.ts';
import type { Project } from '../../shared/model/project.ts';
import { anyProject } from './any-project.ts';

const day = fc
  .integer({ min: 19_000, max: 25_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const place = fc.integer({ min: 1, max: 12 });
const basis = fc.string({ unit: 'grapheme', maxLength: 20 });

/** Any of these fields, and none of them: what is not noted is not there. */
const noted = <Fields extends Record<string, fc.Arbitrary<unknown>>>(fields: Fields) =>
  fc.record(fields, { requiredKeys: [] });
const evidence = { confidence: fc.constantFrom(...confidence.options), reviewed: day };

const approvals = fc.array(
  fc.record({
    asked: fc.constantFrom('approver', 'sponsor', undefined),
    approval: noted({ value: fc.constantFrom('approved', 'refused'), on: day, askAgain: day, ...evidence }),
    basis,
  }),
  { minLength: 12, maxLength: 12 },
);
const units = fc.array(
  fc.record({
    priority: noted({ rank: place, of: place, askAgain: day, ...evidence }),
    attitude: noted({ current: fc.constantFrom(...attitude.options), ...evidence }),
    basis,
  }),
  { minLength: 4, maxLength: 4 },
);

/** Sound projects with approvals, priorities and attitudes of units, complete, contradictory or with parts missing. */
export const anySupport: fc.Arbitrary<Project> = fc
  .tuple(anyProject, approvals, units)
  .map(([project, answers, judged]) => {
    for (const [index, person] of Object.values(project.people).entries()) {
      const { asked, approval, basis: known = '' } = answers[index] ?? {};
      if (asked) person.roles = [asked];
      if (approval) person.approval = { basis: known, ...approval };
    }
    for (const [index, unit] of Object.values(project.units).entries()) {
      const { priority, attitude: whole, basis: known = '' } = judged[index] ?? {};
      if (priority) unit.priority = { basis: known, ...priority };
      if (whole) unit.attitude = { basis: known, ...whole };
    }
    return project;
  });
