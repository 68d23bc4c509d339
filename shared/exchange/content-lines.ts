/** Text as a value of a property of a calendar or an address book (RFC 5545, 3.3.11; RFC 6350, 3.4). */
export const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** The octets of a line without its break, as RFC 5545, 3.1, and RFC 6350, 3.2, want it at most. */
const longestLine = 75;

/** A long line in several, each of the others begun with a space; a character is never cut in two. */
export function folded(line: string): string {
  if (isShort(line)) return line;
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > longestLine) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += length;
  }
  return [...parts, part].join('\r\n');
}

const isShort = (line: string): boolean => line.length * 3 <= longestLine;
