/** A person as a line of text names one: the name, and the job title after a tab. */
export type Named = { name: string; jobTitle: string };

/** How many lines of a text name somebody, and the first of them. Blank lines name nobody. */
export function readNames(text: string, most: number): { count: number; names: Named[] } {
  const names: Named[] = [];
  let count = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const named = readLine(text, start, end);
    if (named) {
      count += 1;
      if (names.length < most) names.push(named);
    }
    start = end + 1;
  }
  return { count, names };
}

function readLine(text: string, start: number, end: number): Named | undefined {
  const [name = '', jobTitle = ''] = text.slice(start, end).split('\t', 2);
  return name.trim() || jobTitle.trim() ? { name: name.trim(), jobTitle: jobTitle.trim() } : undefined;
}

/** People as plain text, one a line, so that any other program can take them. */
export const writeNames = (people: readonly Named[]): string =>
  people.map(({ name, jobTitle }) => oneLine(name) + (jobTitle && `\t${oneLine(jobTitle)}`)).join('\n');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
