import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { attitude } from '../../shared/model/attitude.ts';
import { cardSize } from '../../shared/model/geometry.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { coverage, newPerson, type Person } from '../../shared/model/person.ts';
import { type Lens, lens as lenses } from '../../shared/model/view.ts';
import { PersonCard } from '../../shared/picture/card.tsx';
import { palettes } from '../../shared/picture/palette.ts';
import { attitudeWord, coverageWord } from '../../shared/picture/words.ts';
import { drawnTexts } from '../support/drawn-texts.ts';

const organisation = newOrganisation('Library', 'ours', { x: 0, y: 0, width: 1, height: 1 });
const palette = palettes.light;
const withTower = { tower: { value: 10, basis: '' } };

function card(lens: Lens | undefined, more: Partial<Person>): string {
  const person = newPerson(organisation.id, 'Dana Whitfield', { x: 0, y: 0 }, { jobTitle: 'Service manager', ...more });
  return renderToStaticMarkup(
    <PersonCard person={person} organisation={organisation} me palette={palette} lens={lens} />,
  );
}
const textsOf = (lens: Lens | undefined, more: Partial<Person>) => drawnTexts(card(lens, more)).map(({ text }) => text);

const attitudes = [undefined, ...attitude.options];
const coverages = [undefined, ...coverage.options];
const answers = [undefined, 'yes', 'no'] as const;
const levels = [undefined, 'low', 'high'] as const;
const judged = <Value,>(value: Value | undefined) => (value === undefined ? undefined : { value, basis: '' });

/** Everything a lens can have to say on a card. */
const everybody: [Lens, Partial<Person>][] = [
  ...attitudes.flatMap((current) =>
    attitudes.map((desired): [Lens, Partial<Person>] => ['support', { attitude: { current, desired, basis: '' } }]),
  ),
  ...coverages.flatMap((current) =>
    coverages.map((desired): [Lens, Partial<Person>] => ['coverage', { coverage: { current, desired, basis: '' } }]),
  ),
  ...levels.flatMap((buyIn) =>
    levels.flatMap((accountability) =>
      answers.map((answer): [Lens, Partial<Person>] => [
        'champions',
        {
          roles: ['champion'],
          champion: {
            speaksForUs: judged(answer),
            personalStake: judged(answer),
            buyIn: judged(buyIn),
            accountability: judged(accountability),
          },
        },
      ]),
    ),
  ),
];

describe('a card through a lens', () => {
  test('says its attitude now and the one we want, in words and with the shape of its mark', () => {
    const person = { attitude: { current: 'resistant', desired: 'neutral', basis: '' } } as const;
    expect(textsOf('support', person)).toEqual(['DW', 'Dana Whitfield', 'Service manager', 'Resistant', 'Neutral']);
    expect(card('support', person)).toContain('M-3 -3L3 3M3 -3L-3 3');
    expect(card('support', person).split('M-3 -3L3 3M3 -3L-3 3')).toHaveLength(2);
  });

  test('says not assessed where nobody knows, and never neutral', () => {
    for (const lens of ['support', 'coverage'] as const) expect(textsOf(lens, {})).toContain('Not assessed');
    expect(textsOf('support', {})).not.toContain('Neutral');
  });

  test('says how close our contact is, and how close we want it', () => {
    const person = { coverage: { current: 'brief', desired: 'in-depth', basis: '' } } as const;
    expect(textsOf('coverage', person)).toEqual(['DW', 'Dana Whitfield', 'Service manager', 'Brief', 'In depth']);
  });

  test('says what is known of a champion, and leaves others as they are', () => {
    const champion = { buyIn: judged('high' as const), accountability: judged('low' as const) };
    expect(textsOf('champions', { champion })).toContain('Cheerleader');
    expect(textsOf('champions', { roles: ['user'] })).toContain('User');
    expect(textsOf('support', { roles: ['user'] })).not.toContain('User');
    expect(textsOf('influence', { roles: ['user'] })).toContain('User');
  });

  test.each([
    ['with a tower', withTower, cardSize.width - 20],
    ['without a tower', {}, cardSize.width],
  ])('%s never cuts a word, leaves the card or writes over something', (_case, tower, right) => {
    for (const [lens, person] of everybody) {
      const texts = drawnTexts(card(lens, { ...person, ...tower }));
      for (const [index, text] of texts.entries()) {
        expect(text.text, JSON.stringify(person)).not.toContain('…');
        expect(text.left).toBeGreaterThanOrEqual(0);
        expect(text.right, JSON.stringify([lens, person, text])).toBeLessThanOrEqual(right);
        expect(text.bottom).toBeLessThanOrEqual(cardSize.height);
        for (const other of texts.slice(index + 1)) {
          const apart = other.left >= text.right || other.right <= text.left;
          expect(apart || other.top >= text.bottom || other.bottom <= text.top, `${text.text} ${other.text}`).toBe(
            true,
          );
        }
      }
    }
  });

  test('uses only what every drawing of the map can draw', () => {
    const elements = new Set(['g', 'rect', 'circle', 'path', 'text', 'title']);
    const attributes = new Set(
      'transform opacity font-family x y width height r cx cy d rx fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin fill-opacity stroke-opacity font-size font-weight text-anchor letter-spacing'.split(
        ' ',
      ),
    );
    for (const [lens, person] of everybody) {
      const markup = card(lens, person);
      for (const [, tag = '', rest = ''] of markup.matchAll(/<(\w+)([^>]*)>/g)) {
        expect(elements, tag).toContain(tag);
        for (const [, name = ''] of rest.matchAll(/ ([\w-]+)="/g)) expect(attributes, name).toContain(name);
      }
    }
  });

  test('is as large as without one', () => {
    for (const lens of [undefined, ...lenses.options])
      expect(card(lens, withTower)).toContain(`<rect width="${cardSize.width}" height="${cardSize.height}"`);
  });
});

test('every attitude and every coverage has its word on the card', () => {
  for (const current of attitude.options)
    expect(textsOf('support', { attitude: { current, basis: '' } })).toContain(attitudeWord[current]);
  for (const current of coverage.options)
    expect(textsOf('coverage', { coverage: { current, basis: '' } })).toContain(coverageWord[current]);
});
