import { describe, expect, test } from 'vitest';
import { readersMissing, readersSummary } from '../../../shared/answers/reader-words.ts';
import { readersOf } from '../../../shared/insight/title/readers.ts';
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
