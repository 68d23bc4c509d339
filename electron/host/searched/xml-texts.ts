import { apart } from '../../../shared/report/comparable.ts';
import type { Reading } from '../../../shared/report/traces.ts';

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ', shy: '' };

/** Text with its entities as letters; one that is not known stays as it is. */
const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

const parts =
  /<!--([\s\S]*?)-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?([\s\S]*?)\?>|<[a-z/!][^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>/gi;

/** What only says how something looks: its words are those of the format. It is still searched with the bytes as they are. */
const lookOnly =
  /^(xmlns\b.*|style|class|d|transform|points|viewBox|fill.*|stroke.*|font.*|text-anchor|dominant-baseline|role|lang|type|preserveAspectRatio|clip-path|opacity)$/i;

/** What somebody, or a program, reads in XML or HTML: its text without marks, its attributes, its comments. */
export function xmlTexts(source: string, where: string): Reading[] {
  const xml = source.replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '\n');
  let [text, at] = ['', 0];
  const attributes: string[] = [];
  const comments: string[] = [];
  for (const match of xml.matchAll(parts)) {
    text += decoded(xml.slice(at, match.index));
    at = match.index + match[0].length;
    const [whole, comment, data, instruction] = match;
    if (data !== undefined) text += data;
    else if (comment !== undefined || instruction !== undefined) comments.push(decoded(comment ?? instruction ?? ''));
    else {
      // What is drawn next to each other is still two words.
      if (!/^<\/?(b|i|u|em|strong|span|tspan|a|a:t|w:t|t)[\s>/]/i.test(whole)) text += '\n';
      for (const [, name = '', double, single] of whole.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
        if (!lookOnly.test(name)) attributes.push(decoded(double ?? single ?? ''));
    }
  }
  text += decoded(xml.slice(at));
  return [
    { where: `the text of ${where}`, text },
    {
      where: `an attribute in ${where}`,
      text: attributes.filter((each) => !each.startsWith('data:')).join(apart),
    },
    { where: `a comment in ${where}`, text: comments.join('\n') },
  ].filter((reading) => reading.text.trim() !== '');
}

/** The parts that are embedded as `data:` addresses, as bytes. */
export function* embeddedParts(text: string): Generator<Buffer> {
  for (const [, base64, body = ''] of text.matchAll(/data:[\w.+/-]*(?:;[\w=.-]+)*?(;base64)?,([^"'<>\s]{16,})/gi))
    yield base64 ? Buffer.from(body, 'base64') : Buffer.from(unescaped(body), 'utf8');
}

/** With `%41` as a letter, where there is any; what cannot be read stays. */
export function unescaped(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}
