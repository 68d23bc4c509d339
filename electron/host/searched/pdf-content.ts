import { hexBytes, literalAt } from './pdf-strings.ts';

/** What stands before an operator: a name, the bytes of a text, or a number. */
export type Operand = { name?: string; raw?: string; number?: number };

const token = /\s+|%[^\r\n]*|<<|>>|[[\]]|\/[^\s/<>[\]()%]*|[^\s/<>[\]()%]+|[()<>]/y;

/** Goes through a content stream, one operator after the other, each with its operands. */
export function eachOperator(content: string, operate: (operator: string, operands: readonly Operand[]) => void): void {
  const operands: Operand[] = [];
  for (let at = 0; at < content.length; ) {
    token.lastIndex = at;
    const part = token.exec(content)?.[0];
    if (part === undefined) return;
    at += part.length;
    if (part === '(') {
      const { raw, end } = literalAt(content, at);
      operands.push({ raw });
      at = end;
    } else if (part === '<') {
      const end = content.indexOf('>', at);
      if (end < 0) return;
      operands.push({ raw: hexBytes(content.slice(at, end)) });
      at = end + 1;
    } else if (part.startsWith('/')) operands.push({ name: part.slice(1) });
    else if (/^[-+.\d]/.test(part)) operands.push({ number: Number(part) });
    else if (/^[a-zA-Z'"*]/.test(part) && !/^(true|false|null)$/.test(part)) {
      operate(part, operands);
      operands.length = 0;
    }
  }
}
