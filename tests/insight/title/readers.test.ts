import { describe, expect, test } from 'vitest';
import { readersMissing, readersSummary } from '../../../shared/answers/reader-words.ts';
import { otherTitleOf, readersOf } from '../../../shared/insight/title/readers.ts';
import { addReader, setReader, setVision } from '../../../shared/model/edits/vision.ts';
import { newReader } from '../../../shared/model/vision.ts';
import { sampleProject } from '../../support/samples.ts';

const reader = (answer: string, confusion = '') => ({ ...newReader(), who: 'A student', answer, confusion });
const said = (title: string, ...readers: ReturnType<typeof reader>[]) => readersSummary(readersOf({ title, readers }));

describe('what readers took it for', () => {
  test('is counted, and the word that confused them is named', () => {
    expect(readersSummary(readersOf(sampleProject('one-card').vision))).toBe(
      'Of 2 readers, 1 understood it and 1 did not. The confusion is about “Card”.',
    );
  });

  test('is about a word that the confusion names in another form', () => {
    expect(said('Shared Shelf', reader('Furniture', 'looked for shelves and shelf'))).toContain('“Shelf”');
  });

  test('is about a word that was taken for its other meaning, when no word is named', () => {
    expect(said('Town Card', reader('A new payment thing', 'Thought it costs money'))).toContain('“Card”');
  });

  test('is about no word when none can be seen', () => {
    expect(said('Town Card', reader('A walk', 'Something outdoors'))).toBe(
      'One reader was asked and did not understand it.',
    );
  });

  test('says when several stumble over the same word', () => {
    const confused = reader('A bank', 'card');
    expect(said('Town Card', confused, { ...confused, id: newReader().id })).toContain('about “Card”, more than once.');
  });

  test('does not count those who have not answered', () => {
    expect(said('Town Card', reader(''))).toBe('Nobody has been asked yet.');
    expect([0, 1, 2, 3, 4].map(readersMissing)).toEqual([
      'Ask 3 readers who know nothing of it: “What do you think this is?”',
      'Ask 2 more readers who know nothing of it: “What do you think this is?”',
      'Ask one more reader who knows nothing of it: “What do you think this is?”',
      '',
      '',
    ]);
  });
});

describe('what was said of another title', () => {
  test('stays with that title when it is renamed, letter by letter, and does not count for the new one', () => {
    const project = sampleProject('one-card');
    for (const title of ['T', 'Tw', 'Twin Pass']) setVision({ title })(project);
    expect(project.vision.readers.map(({ title }) => title)).toEqual(['One Card', 'One Card']);
    expect(readersSummary(readersOf(project.vision))).toBe(
      'Nobody has been asked about this title yet. 2 readers answered about an earlier title: ask each again.',
    );
    setVision({ title: 'one card ' })(project);
    expect(readersOf(project.vision).asked).toHaveLength(2);
  });

  test('is kept apart from what the same reader says of the new one', () => {
    const project = sampleProject('one-card');
    setVision({ title: 'Twin Pass' })(project);
    const again = newReader('A student');
    addReader(again)(project);
    setReader(again.id, { answer: 'A pass for two' })(project);
    setReader(project.vision.readers[0]?.id ?? again.id, { answer: 'A card, still' })(project);
    expect(readersOf(project.vision).asked.map(({ answer }) => answer)).toEqual(['A pass for two']);
    expect(otherTitleOf(project.vision.readers[0] ?? again, 'Twin Pass')).toBe('One Card');
  });
});
