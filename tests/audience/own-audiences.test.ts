import { expect, test } from 'vitest';
import { addAudience, removeAudience, setAudience, setSees } from '../../shared/model/edits/audiences.ts';
import { audienceField, audienceId } from '../../shared/model/own-audience.ts';
import type { audience } from '../../shared/model/view.ts';
import { fieldGroups, openedFields, seenBy } from '../../shared/report/audience-fields.ts';
import { examplesOf } from '../../shared/report/examples.ts';
import { forAudience } from '../../shared/report/for-audience.ts';
import { ownAudiences } from '../../shared/report/rights.ts';
import { sampleProject } from '../support/samples.ts';

const id = audienceId.parse('5f0c1d7e-8a51-4c7b-9d65-0d2f4f6f9a11');
const board = (as: keyof typeof audience.enum) =>
  ({ id, name: 'The board', naming: 'names', sees: seenBy(as) }) as const;

test('every field can be chosen, in one group', () => {
  expect(Object.values(fieldGroups).flat().sort()).toEqual([...audienceField.options].sort());
});

test.each(['team', 'partner'] as const)('an audience that begins as %s sees what that one sees', (as) => {
  const project = sampleProject('one-card');
  addAudience({ ...board(as) })(project);
  expect(forAudience(project, id)).toEqual(forAudience(project, as));
});

test('what is opened for others is told, and only that', () => {
  expect(openedFields(board('partner'))).toEqual([]);
  expect(openedFields({ sees: { ...seenBy('partner'), tower: 'yes', photos: 'no' } })).toEqual(['tower']);
});

test('an audience is renamed, changed and taken away, and what was printed for it is next for oneself', () => {
  const project = sampleProject('one-card');
  addAudience({ ...board('partner') })(project);
  setAudience(id, { name: 'The directors', naming: 'numbers' })(project);
  setSees(id, { attitude: 'yes' })(project);
  expect(ownAudiences(project)).toMatchObject([
    { name: 'The directors', naming: 'numbers', sees: { attitude: 'yes', notes: 'released' } },
  ]);
  if (project.view.print) project.view.print.audience = id;
  removeAudience(id)(project);
  expect(ownAudiences(project)).toEqual([]);
  expect(project.view.print?.audience).toBe('myself');
});

test('each field has an example from the project, in words', () => {
  const examples = examplesOf(sampleProject('one-card'));
  expect(examples.attitude).toMatch(/^[\p{L} ]+: (Unaware|Resistant|Neutral|Supportive|Leading)$/u);
  expect(examples.tower).toMatch(/: \d+ of 10$/);
  expect(examples.evidence).toBeTruthy();
  expect(examples.stickyNotes).toBeUndefined();
});
