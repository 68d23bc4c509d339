/** Looks for many texts at once; gives the numbers of those that are in another text, each as often as it stands there. */
export type FindTexts = (within: string, found: (nth: number, at: number) => void) => void;

const keyLength = 4;
const shortKeyLength = 2;

/** One pass over the text that is looked through, however many texts are looked for. Texts of one letter are not found. */
export function textFinder(wanted: readonly string[]): FindTexts {
  const long = new Map<string, number[]>();
  const short = new Map<string, number[]>();
  const pairs = new Uint8Array(1 << 16);
  wanted.forEach((text, nth) => {
    if (text.length < shortKeyLength) return;
    const [keys, length] = text.length < keyLength ? [short, shortKeyLength] : [long, keyLength];
    const key = text.slice(0, length);
    const known = keys.get(key);
    if (known) known.push(nth);
    else keys.set(key, [nth]);
    pairs[pairAt(text, 0)] = 1;
  });
  return (within, found) => {
    for (let at = 0; at + 1 < within.length; at += 1) {
      if (pairs[pairAt(within, at)] === 0) continue;
      const candidates = long.get(within.slice(at, at + keyLength)) ?? [];
      for (const nth of candidates) if (within.startsWith(wanted[nth] ?? '', at)) found(nth, at);
      if (short.size === 0) continue;
      for (const nth of short.get(within.slice(at, at + shortKeyLength)) ?? [])
        if (within.startsWith(wanted[nth] ?? '', at)) found(nth, at);
    }
  };
}

const pairAt = (text: string, at: number): number => ((text.charCodeAt(at) * 31) ^ text.charCodeAt(at + 1)) & 0xffff;
