const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** What PDFDocEncoding has from 0x80 on, where Latin-1 has control characters. */
const fromEighty = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž';

/** A text of a PDF, given as one character for each of its bytes: UTF-16 or UTF-8 with a mark, else PDFDocEncoding. */
export function pdfText(raw: string): string {
  if (raw.startsWith('\xfe\xff')) return utf16(raw.slice(2), true);
  if (raw.startsWith('\xff\xfe')) return utf16(raw.slice(2), false);
  if (raw.startsWith('\xef\xbb\xbf')) return Buffer.from(raw.slice(3), 'latin1').toString('utf8');
  return raw.replace(/[\x80-\x9e]/g, (byte) => fromEighty.charAt(byte.charCodeAt(0) - 0x80));
}

/** UTF-16, the more significant byte first or last; half a character at the end is left out. */
export function utf16(raw: string, isBigEndian: boolean): string {
  const bytes = Buffer.from(raw.length % 2 === 0 ? raw : raw.slice(0, -1), 'latin1');
  return (isBigEndian ? bytes.swap16() : bytes).toString('utf16le');
}

/** Reads `(text)` from after its bracket: what it says, and where it ends. */
export function literalAt(source: string, from: number): { raw: string; end: number } {
  let raw = '';
  let depth = 1;
  let at = from;
  for (; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(source.slice(at + 1, at + 4))?.[0];
      if (octal) raw += String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      else if (!/[\r\n]/.test(source.charAt(at + 1))) raw += escapes[source.charAt(at + 1)] ?? source.charAt(at + 1);
      at += octal ? octal.length : 1;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) break;
    raw += character;
  }
  return { raw, end: at + 1 };
}

/** `<00A7>` as bytes, one character each. */
export const hexBytes = (hex: string): string => Buffer.from(hex.replace(/[^0-9a-f]/gi, ''), 'hex').toString('latin1');

/** Every text in what is written of an object: titles, descriptions, names of bookmarks, addresses of links. */
export function stringsIn(written: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < written.length; at += 1) {
    const character = written.charAt(at);
    if (character === '(') {
      const { raw, end } = literalAt(written, at + 1);
      found.push(pdfText(raw));
      at = end - 1;
    } else if (character === '<' && written.charAt(at + 1) === '<') at += 1;
    else if (character === '<') {
      const end = written.indexOf('>', at);
      if (end < 0) break;
      found.push(pdfText(hexBytes(written.slice(at + 1, end))));
      at = end;
    }
  }
  return found;
}
