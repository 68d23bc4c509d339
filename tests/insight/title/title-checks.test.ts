import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promiseSentence, titleSentence } from '../../../shared/answers/title-words.ts';
import { hiddenIn, hiddenMarked, withoutHidden } from '../../../shared/insight/title/hidden.ts';
import { namesOf } from '../../../shared/insight/title/names.ts';
import { promiseFindings } from '../../../shared/insight/title/promise-checks.ts';
import { isTrouble, titleFindings } from '../../../shared/insight/title/title-checks.ts';
import { canBeRead } from '../../../shared/insight/title/words.ts';
import { sampleProject } from '../../support/samples.ts';
import { smallProject } from '../../support/small-project.ts';

const sample = sampleProject('one-card');
const names = namesOf(sample);
const about = (title: string, among = names) => titleFindings(title, among).map(titleSentence);
const aboutPromise = (promise: string) => promiseFindings(promise, names).map(promiseSentence);

describe('a title', () => {
  test.each(['Shared Shelf', 'Ein Ausweis', '一张卡', 'كتاب واحد', 'Two Doors'])(
    'that is short, plain and new has nothing against it: %s',
    (title) => {
      expect(about(title)).toEqual([]);
    },
  );

  test('that is empty has no findings yet', () => {
    expect(about('  ')).toEqual([]);
  });

  test('of many words is too long to be remembered, then to be said in one breath', () => {
    expect(about('One shelf for readers of the town')).toEqual([
      'The title has 7 words (27 letters), and fewer are remembered. Which of them could go?',
    ]);
    const [long] = about('A shelf for all of the readers of the town and of the hill beside the town');
    expect(long).toMatch(/^The title has 17 words \(58 letters\) and cannot be said in one breath\./);
  });

  test('in a script without spaces is measured by its characters', () => {
    expect(about('一张卡打开两座房子')).toEqual([]);
    expect(about('一张卡打开两座房子和所有的房间和院子')[0]).toBe(
      'The title has 18 letters, and fewer are remembered. Which of them could go?',
    );
  });

  test('with jargon hears what a reader would say, phrases before words', () => {
    expect(about('Seamless reading')).toEqual([
      '“Seamless” is a word of those who run it. Say it as a user would: perhaps “without a break”.',
    ]);
    expect(about('Single sign-on')[0]).toContain('perhaps “one password”');
    expect(about('The reading project')).toContain(
      '“Project” is how we speak of it, not how users do. Leave the word out.',
    );
  });

  test('with an acronym is asked to write it out, unless it is a name here or everybody knows it', () => {
    expect(about('The CRM')).toEqual([
      'Who does not work here cannot know what “CRM” is short for. Write it out, or leave it out.',
    ]);
    expect(about('The BBQ and XYZ shelf')[0]).toContain('“BBQ” and “XYZ” are short for');
    expect(about('Reading TV')).toEqual([]);
    const { project, ours } = smallProject();
    ours.name = 'ACME Books';
    expect(about('Read at ACME', namesOf(project))).toEqual([]);
  });

  test('with jargon in capitals is no acronym', () => {
    expect(about('SEAMLESS reading')).toEqual([expect.stringContaining('perhaps “without a break”')]);
  });

  test('in capitals only is said to be that, and no row of acronyms', () => {
    expect(about('SHARED SHELF')).toEqual([expect.stringMatching(/^The title is in capitals only/)]);
  });

  describe('that is in use already', () => {
    const { project, ours, desk, dana } = smallProject();
    Object.assign(ours, { name: 'Reading House' });
    Object.assign(desk, { name: 'Book Bus' });
    Object.assign(dana, { jobTitle: 'Story Teller', tags: ['Night Shelf'] });
    project.vision.namesInUse = ['OneCard', 'the shelf project'];
    const here = namesOf(project);
    const first = (title: string) => about(title, here)[0];

    test.each([
      ['reading house', '“Reading House” is the name of an organisation already.'],
      ['Book Bus', '“Book Bus” is a unit of '],
      ['Story teller', '“Story Teller” is a job title at '],
      ['Night Shelf', '“Night Shelf” is a tag in this project already.'],
    ])('as the name of something here: %s', (title, sentence) => {
      expect(first(title)).toContain(sentence);
    });

    test.each(['One-Card', 'one card', 'OneKard', 'Öne Card'])('but for its spelling: %s', (title) => {
      expect(first(title)).toContain('“OneCard”, one of the names in use, is written almost like the title');
    });

    test('but for letters that sound the same', () => {
      expect(first('Won Kart')).toContain('“OneCard”, one of the names in use, sounds almost like the title');
    });

    test('in a word of it', () => {
      expect(first('Town Shelf')).toBe(
        '“the shelf project” is in use as well and shares “Shelf” with the title. Agree with both sides on which name goes.',
      );
    });

    test('and may hold the name of an organisation', () => {
      expect(first('Reading House at night')).toBeUndefined();
    });
  });

  test('with a word of two meanings hears both', () => {
    expect(about('Town Card')).toContain(
      '“Card” can be taken for a payment card or for a card that says who you are. Say which is meant, or ask three readers what they take it for.',
    );
    expect(about('The portals', namesOf(smallProject().project))[0]).toContain('“Portals” can be taken for');
  });

  test('with a word that sounds like another one is to be said on the telephone', () => {
    expect(about('The Whole Town')).toEqual([
      '“Whole” sounds like “hole”: say it on the telephone and see what is written down.',
    ]);
  });

  test('with a digit for a word, or a letter of another alphabet', () => {
    expect(about('Books4all')[0]).toContain('In “Books4all” a digit stands for a word');
    expect(about('Shеlf')[0]).toContain('letters of two alphabets');
  });

  test('with what nobody sees is told so, and can be had without it (bad input 31)', () => {
    expect(about('Shared\u202e Sh\u200belf\n')[0]).toBe(
      'The title has a line break or a tab, a mark that turns the direction of writing and an invisible character in it, which a poster cannot show and a screen reader stumbles over. Take that out.',
    );
    expect(hiddenMarked('Shared\u202e Shelf')).toBe('Shared▯ Shelf');
    expect(withoutHidden('\u202eShared\nSh\u200belf\ud800')).toBe('Shared Shelf');
    expect(hiddenIn('می\u200cخواهم')).toEqual([]);
    expect(hiddenIn('👩\u200d💻')).toEqual([]);
  });
});

describe('a promise', () => {
  test('in one sentence about users has nothing against it', () => {
    expect(aboutPromise('One card opens both houses.')).toEqual([]);
    expect(aboutPromise('')).toEqual([]);
  });

  test('of several sentences, of many words, about us, or with names from the inside hears why', () => {
    expect(aboutPromise('One card opens both houses. It is free.')[0]).toContain('has 2 sentences');
    expect(aboutPromise('We merge two houses.')[0]).toContain('With “We” the promise speaks of those who run it');
    expect(aboutPromise('We give you the keys.')).toEqual([]);
    expect(aboutPromise('Digital services answers everybody at once.')[0]).toContain('is a name from the inside');
    expect(aboutPromise('Seamless reading for everybody.')[0]).toContain('“Seamless” is a word of those who run it');
    expect(aboutPromise(`Everybody ${'reads and '.repeat(12)}sleeps.`)[0]).toContain('The promise has 26 words');
  });
});

describe('on any text', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 300 });

  test('the checks never throw, say the same twice, and speak in sentences', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = [...about(text), ...aboutPromise(text)];
        expect([...about(text), ...aboutPromise(text)]).toEqual(sentences);
        expect(sentences.length).toBeLessThan(30);
        for (const sentence of sentences) expect(sentence).toMatch(/^[\p{L}“].*[.?]$/su);
      }),
    );
  });

  test('what is hidden can be taken out, and then nothing is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(hiddenIn(withoutHidden(text))).toEqual([]);
      }),
    );
  });

  test('a title of 1 MB is too long, and its beginning is looked at only (bad input 21)', () => {
    const sizes = [
      'card '.repeat(200_000),
      'x'.repeat(1_000_000),
      '\u202e'.repeat(1_000_000),
      'A\u0301'.repeat(500_000),
    ];
    for (const text of sizes) {
      expect(titleFindings(text, names).some(isTrouble)).toBe(true);
      expect(promiseFindings(text, names).length).toBeLessThan(8);
    }
  });
});

test('words in other than Latin letters are not judged', () => {
  expect(['بطاقة واحدة', '一张卡', 'Одна карта'].map(canBeRead)).toEqual([false, false, false]);
  expect(['One Card', 'Carte à deux', '4711', ''].map(canBeRead)).toEqual([true, true, true, true]);
});
