import { fold } from '../base/fold.ts';
import { wordsOf } from './search.ts';

/** A piece of a text; `marked` is what was searched for. */
export type Piece = { text: string; marked: boolean };

/** The text in pieces, those marked that the query speaks of. A long text is cut to what is around the first of them. */
export function excerpt(text: string, query: string, most = 72): Piece[] {
  const words = wordsOf(query);
  const { from, cut } = window(text, words, most);
  const pieces = marked(cut, words);
  if (from > 0) pieces.unshift({ text: '…', marked: false });
  if (from + cut.length < text.length) pieces.push({ text: '…', marked: false });
  return pieces;
}

/** The part of a long text that has the first match in it, from the start of a word. */
function window(text: string, words: readonly string[], most: number): { from: number; cut: string } {
  if (text.length <= most) return { from: 0, cut: text };
  const folded = fold(text);
  const places = words.map((word) => folded.indexOf(word)).filter((at) => at !== -1);
  const first = places.length > 0 ? placeIn(text, folded, Math.min(...places)) : 0;
  const wanted = Math.max(0, first - Math.floor(most / 3));
  const space = wanted === 0 ? 0 : text.slice(wanted, first).search(/\s/);
  const from = wanted + (space > 0 ? space + 1 : 0);
  return { from, cut: text.slice(from, from + most) };
}

/** Where in the text the letter is that stands at this place of the folded text. */
function placeIn(text: string, folded: string, wanted: number): number {
  if (text.length === folded.length) return wanted;
  let [at, passed] = [0, 0];
  for (const letter of text) {
    passed += fold(letter).length;
    if (passed > wanted) return at;
    at += letter.length;
  }
  return at;
}

function marked(text: string, words: readonly string[]): Piece[] {
  const letters = [...text];
  const folded = letters.map(fold);
  const whole = folded.join('');
  const isMarked = new Uint8Array(whole.length);
  for (const word of words)
    for (let at = whole.indexOf(word); at !== -1; at = whole.indexOf(word, at + word.length))
      isMarked.fill(1, at, at + word.length);
  const pieces: Piece[] = [];
  let passed = 0;
  for (const [index, letter] of letters.entries()) {
    const length = folded[index]?.length ?? 0;
    const last = pieces.at(-1);
    // An accent that stands alone belongs to the letter before it.
    const is = length === 0 ? (last?.marked ?? false) : isMarked[passed] === 1;
    if (last?.marked === is) last.text += letter;
    else pieces.push({ text: letter, marked: is });
    passed += length;
  }
  return pieces;
}
