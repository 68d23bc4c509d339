import { expect, test } from 'vitest';
import {
  addNameInUse,
  addReader,
  removeNameInUse,
  removeReader,
  setNameInUse,
  setReader,
  setVision,
} from '../../shared/model/edits/vision.ts';
import { newReader } from '../../shared/model/vision.ts';
import { smallProject } from '../support/small-project.ts';

test('the texts of the vision are written, and the others stay', () => {
  const { project } = smallProject();
  setVision({ title: 'Two Doors' })(project);
  setVision({ promise: 'Everybody gets in.' })(project);
  expect(project.vision).toMatchObject({ title: 'Two Doors', promise: 'Everybody gets in.', metaphor: '' });
});

test('names in use are added, changed where they stand, and removed', () => {
  const { project } = smallProject();
  for (const name of ['A', 'B', 'C']) addNameInUse(name)(project);
  setNameInUse(1, 'the project')(project);
  setNameInUse(7, 'nowhere')(project);
  removeNameInUse(0)(project);
  expect(project.vision.namesInUse).toEqual(['the project', 'C']);
});

test('readers are added, written and removed, and one who is gone changes nothing', () => {
  const { project } = smallProject();
  const [first, second] = [newReader(), newReader()];
  addReader(first)(project);
  addReader(second)(project);
  setReader(second.id, { who: 'A student', answer: 'A card' })(project);
  removeReader(first.id)(project);
  removeReader(first.id)(project);
  setReader(first.id, { who: 'Nobody' })(project);
  expect(project.vision.readers).toEqual([{ id: second.id, who: 'A student', answer: 'A card', confusion: '' }]);
});
