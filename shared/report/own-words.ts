import * as words from '../picture/words.ts';

/** What documents say by themselves: in titles, legends, heads of tables and sentences. */
const said = `
accord and approved buy champion champions conflict contact cost costs counterparts difference differences ends focus
for from gain gains group heard hold identified in influence interest is job judgement known legend line lines link
linked listened listens long management map me measurement medium name names no not note notes of on one organisation
organisations other our ours over page part partner partners partnership people person place plan priority profile
question reports resistant rest role roles same senior sentence short shown side somebody speaks stake step steps strong
team teams the their they think this title to tower two unit units untitled user users value want wants way weak we what
who why with without works worth yet you your
`;

const vocabularies = Object.values(words).flatMap((each) => (typeof each === 'string' ? [each] : Object.values(each)));

const known = new Set([...said.split(/\s+/), ...vocabularies.flatMap((each) => each.toLowerCase().split(/\W+/))]);

const mostWords = 2;

/** Whether a text is no more than one or two words that Accord prints by itself, or a number: such a text tells nothing. */
export function isOurWords(text: string): boolean {
  const all = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return all.length <= mostWords && all.every((word) => known.has(word) || /^\d{1,4}$/.test(word));
}
