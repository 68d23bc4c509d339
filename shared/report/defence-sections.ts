import type { DefenceContent, Difference } from './defence-content.ts';

/** A piece of text in a cell. `lead` is a word or two before it that says what it is. */
export type Block = { text: string; look: 'strong' | 'plain' | 'quiet'; lead?: string };
export type Cell = { blocks: readonly Block[]; line?: Difference };
export type Row = { key: string; cells: readonly Cell[] };

/** A part of the sheet: rows under a heading. `columns` are shares of the width and add up to 1. */
export type Section = {
  title: string;
  look: 'hero' | 'plain';
  heads: readonly string[];
  columns: readonly number[];
  rows: readonly Row[];
  /** What stands there when there are no rows. */
  none: string;
  /** What the rows that are left out are called. */
  more: readonly [one: string, many: string];
};

const plain = (text: string): Block => ({ text, look: 'plain' });
const strong = (text: string): Block => ({ text, look: 'strong' });
const cell = (...blocks: Block[]): Cell => ({ blocks });

/** The sheet part by part: the users' gain first, then our plan for the pain, the cultures, and who has approved. */
export function defenceSections(content: DefenceContent): Section[] {
  const { gains, pains, differences, goodFor, approved, toDo } = content;
  const sections: Section[] = [
    {
      title: 'What our users gain',
      look: 'hero',
      heads: [],
      columns: [0.28, 0.72],
      rows: gains.map(({ group, gain }, nth) => ({
        key: `gain ${nth}`,
        cells: [cell(strong(group)), cell(plain(gain))],
      })),
      none: 'Not written down yet.',
      more: ['gain', 'gains'],
    },
    {
      title: 'Our plan for what it costs us',
      look: 'plain',
      heads: ['Our team', 'What it costs them', 'Our plan'],
      columns: [0.22, 0.36, 0.42],
      rows: pains.map(({ team, pain, plan }, nth) => ({
        key: `pain ${nth}`,
        cells: [
          cell(strong(team)),
          cell(pain ? plain(pain) : { text: 'Not written down yet', look: 'quiet' }),
          cell(plan ? strong(plan) : { text: 'No plan yet', look: 'quiet' }),
        ],
      })),
      none: '',
      more: ['cost to us', 'costs to us'],
    },
    cultureSection('Where we work differently, and what we do about it', differences, ['difference', 'differences']),
    cultureSection('What the other way of working is good for', goodFor, ['way of working', 'ways of working']),
    listSection('Who has approved', approved, ['approval', 'approvals']),
    listSection('Before you show this to anybody: not known yet', toDo, ['thing', 'things']),
  ];
  return sections.filter(({ rows, none }) => rows.length > 0 || none !== '');
}

function cultureSection(title: string, cultures: readonly Difference[], more: Section['more']): Section {
  return {
    title,
    look: 'plain',
    heads: [],
    columns: [0.44, 0.56],
    rows: cultures.map((difference, nth) => ({
      key: `${title} ${nth}`,
      cells: [{ blocks: [], line: difference }, cell(...followBlocks(difference))],
    })),
    none: '',
    more,
  };
}

function followBlocks({ expect, response, goodFor }: Difference): Block[] {
  const blocks = [
    { ...plain(expect), lead: 'We expect:' },
    { ...strong(response), lead: 'What we do:' },
    { ...plain(goodFor), lead: 'Good for:' },
  ].filter(({ text }) => text !== '');
  return blocks.length > 0 ? blocks : [{ text: 'What we do about it is not written down yet.', look: 'quiet' }];
}

const listSection = (title: string, lines: readonly string[], more: Section['more']): Section => ({
  title,
  look: 'plain',
  heads: [],
  columns: [1],
  rows: lines.map((line, nth) => ({ key: `${title} ${nth}`, cells: [cell(plain(line))] })),
  none: '',
  more,
});
