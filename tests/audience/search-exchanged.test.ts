import { describe, expect, test } from 'vitest';
import { searchPrivate } from '../../electron/host/search-private.ts';
import { formats } from '../../shared/exchange/formats.ts';
import { audience } from '../../shared/model/view.ts';
import { forAudience } from '../../shared/report/for-audience.ts';
import { type PrivateValue, privateValues } from '../../shared/report/private-values.ts';
import { tracesOf } from '../../shared/report/traces.ts';
import { plantedProject } from '../support/planted.ts';
import { smallProject } from '../support/small-project.ts';

/** What formats write with signs of their own: entities, backslashes, doubled quotation marks, folded lines, list marks. */
const awkward = [
  'He said "never, ever" to us',
  'Back\\slash and; semicolon, comma',
  'First line of it\nand the second line',
  'Less < more & "both" > none',
  'A | bar in a list of words',
  '*Stars* and _underscores_ [in] `it`',
  'So long that an address book folds this line after seventy-five octets of it, and that is here',
];

const asValue = (value: string): PrivateValue => ({ what: 'It', value, traces: tracesOf(value) });

describe.each(formats)('$title', (format) => {
  test.each(awkward)('is searched as it is read: %j', async (value) => {
    const { project, ana } = smallProject();
    Object.assign(ana, { jobTitle: value });
    for (const { suffix, bytes } of format.write(project)) {
      const { found } = await searchPrivate(bytes, [asValue(value)]);
      const isOfPeople = suffix === '' || /people|elements|nodes/.test(suffix);
      expect(found.map(({ what }) => what)).toEqual(isOfPeople ? ['It'] : []);
    }
  });

  test.each(audience.options)('has no private value in it for %s', async (who) => {
    const project = plantedProject();
    const values = privateValues(project, who);
    for (const { bytes } of format.write(forAudience(project, who)))
      expect((await searchPrivate(bytes, values)).found).toEqual([]);
  });
});

test.each(formats.filter(({ name }) => !['vcard', 'json-canvas'].includes(name)))(
  'what a partner may not see would be found in $title',
  async (format) => {
    const project = plantedProject();
    const found = await Promise.all(
      format.write(project).map(({ bytes }) => searchPrivate(bytes, privateValues(project, 'partner'))),
    );
    const what = found.flatMap((each) => each.found.map((one) => one.what));
    expect(what).toContain('Tags (Dana Whitfield)');
    expect(what.length).toBeGreaterThan(12);
  },
);
