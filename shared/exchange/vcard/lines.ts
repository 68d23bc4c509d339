/** One property of a card: "item1.EMAIL;TYPE=work:ada@example.org". Names and parameters are in capitals. */
export type Property = {
  /** The line of the file it begins in. */
  line: number;
  group: string;
  name: string;
  parameters: ReadonlyMap<string, readonly string[]>;
  /** As it stands there, still with its escapes. */
  value: string;
};

/** The properties of an address book: lines that go on in the next one put together, quoted-printable read. */
export function* propertiesIn(text: string): Generator<Property> {
  for (const { words, line } of wholeLines(text)) {
    const property = propertyOf(words, line);
    if (property) yield property;
  }
}

/** A line goes on where the next one begins with a space (RFC 6350, 3.2), or ends with `=` in quoted-printable (vCard 2.1). */
function* wholeLines(text: string): Generator<{ words: string; line: number }> {
  let parts: string[] = [];
  let begun = 1;
  let isSoft = false;
  const lines = text.split(/\r\n|\r|\n/);
  for (const [nth, each] of lines.entries()) {
    const goesOn: boolean = parts.length > 0 && (isSoft || /^[ \t]/.test(each));
    if (!goesOn) {
      if (parts.length > 0) yield { words: parts.join(''), line: begun };
      parts = [];
      begun = nth + 1;
    }
    const words: string = goesOn && !isSoft ? each.slice(1) : each;
    // Base64 may end with the same sign; only where quoted-printable is named does it mean that the line goes on.
    isSoft = words.endsWith('=') && /^[^:]*QUOTED-PRINTABLE/i.test(parts[0] ?? words);
    parts.push(isSoft ? words.slice(0, -1) : words);
  }
  if (parts.length > 0) yield { words: parts.join(''), line: begun };
}

const head = /^(?:([\w-]+)\.)?([\w-]+)((?:;(?:[^;:"]|"[^"]*")*)*):/;

function propertyOf(words: string, line: number): Property | undefined {
  const found = head.exec(words);
  if (!found) return undefined;
  const [whole, group = '', name = '', written = ''] = found;
  const parameters = parametersOf(written);
  const raw = words.slice(whole.length);
  const isQuoted = parameters.get('ENCODING')?.includes('QUOTED-PRINTABLE');
  const value = isQuoted ? unquoted(raw, parameters.get('CHARSET')?.[0] ?? 'UTF-8') : raw;
  return { line, group: group.toLowerCase(), name: name.toUpperCase(), parameters, value };
}

const encodings = new Set(['QUOTED-PRINTABLE', 'BASE64', 'B', '8BIT', '7BIT']);

/** vCard 2.1 leaves the names of parameters out: ";HOME;QUOTED-PRINTABLE". */
function parametersOf(written: string): Map<string, string[]> {
  const parameters = new Map<string, string[]>();
  for (const [, part = ''] of written.matchAll(/;((?:[^;"]|"[^"]*")*)/g)) {
    const at = part.indexOf('=');
    const all = (at < 0 ? part : part.slice(at + 1))
      .split(',')
      .map((each) => each.replaceAll('"', '').trim().toUpperCase());
    const name = at >= 0 ? part.slice(0, at).trim().toUpperCase() : encodings.has(all[0] ?? '') ? 'ENCODING' : 'TYPE';
    parameters.set(name, [...(parameters.get(name) ?? []), ...all]);
  }
  return parameters;
}

/** Quoted-printable in the encoding that was named, or what it most likely is. */
function unquoted(text: string, charset: string): string {
  const bytes: number[] = [];
  for (const [part, hex] of text.matchAll(/=([0-9a-f]{2})|[\s\S]/gi))
    if (hex) bytes.push(Number.parseInt(hex, 16));
    else bytes.push(...new TextEncoder().encode(part));
  const raw = Uint8Array.from(bytes);
  for (const encoding of [charset.toLowerCase(), 'windows-1252'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(raw);
    } catch {
      // Not an encoding that we know, or not this one: the next is tried.
    }
  return text;
}

/** The parts of a value, at a sign that has no backslash before it. */
export const partsOf = (value: string, sign: ';' | ','): string[] =>
  (value.match(sign === ';' ? /(?:\\(?:[\s\S]|$)|[^;\\])*(?:;|$)/g : /(?:\\(?:[\s\S]|$)|[^,\\])*(?:,|$)/g) ?? [])
    .slice(0, -1)
    .map((part) => plain(part.replace(sign === ';' ? /;$/ : /,$/, '')));

/** A value without its escapes. */
export const plain = (value: string): string =>
  value.replace(/\\([\s\S])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign)).trim();
