import * as words from '../picture/words.ts';

/** What documents say by themselves: in titles, legends, heads of tables and sentences. */
const said = `
accord and answer answers approved as assessed at be behind both brings buy by carries champion champions conflict
confused contact contents cost costs counterparts cover day defence difference differences else ends engagement
everybody everything find focus footer for from gain gains go group headline heard hold how identified image in
influence insights interest is it job judgement key known last legend line lines link linked links listened listens
long management map matrix me measurement medium missing name names needed new next no nobody not note noted notes now
of on one organisation organisations other our ours over page part partner partners partnership people person pictured
place plan poster priority profile promise question readers report reports resistant rest rests role roles same
secured senior sentence shape sheet short shown side sign signs slide somebody speaker speaks stake stand stands step
steps story strong strongly support take team teams test the their they think this title to today tower two under unit
units untitled user users value vision want wants way we weak what which who whose why with without words works worth
yet you your
`;

const vocabularies = Object.values(words).flatMap((each) => (typeof each === 'string' ? [each] : Object.values(each)));

const known = new Set([...said.split(/\s+/), ...vocabularies.flatMap((each) => each.toLowerCase().split(/\W+/))]);

const mostWords = 2;

/** Whether a text is no more than one or two words that Accord prints by itself, or a number: such a text tells nothing. */
export function isOurWords(text: string): boolean {
  const all = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return all.length <= mostWords && all.every((word) => known.has(word) || /^\d{1,4}$/.test(word));
}
