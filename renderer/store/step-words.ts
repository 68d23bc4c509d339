/** The verbs of our steps that do not end in -ed. */
const irregular: Record<string, string> = {
  write: 'wrote',
  choose: 'chose',
  draw: 'drew',
  lay: 'laid',
  make: 'made',
  take: 'took',
  give: 'gave',
  bring: 'brought',
  put: 'put',
  set: 'set',
  cut: 'cut',
  read: 'read',
  let: 'let',
  pin: 'pinned',
  unpin: 'unpinned',
  drop: 'dropped',
  swap: 'swapped',
  fit: 'fitted',
};

/** What a step has done, from its name: "Move 3 people" becomes "Moved 3 people". */
export function doneWords(label: string): string {
  const [verb = '', ...rest] = label.split(' ');
  return [pastOf(verb), ...rest].join(' ');
}

function pastOf(verb: string): string {
  const known = irregular[verb.toLowerCase()];
  if (known) return verb.charAt(0) + known.slice(1);
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${verb}ed`;
}
