import { failure, type Result, success } from '../base/result.ts';

/** Deeper nesting than this is refused: such a file parses, but could never be saved again. */
export const deepest = 64;

export type JsonFault =
  | { kind: 'tooDeep'; limit: number }
  | { kind: 'damaged'; where: string; what: string }
  | { kind: 'wrongValue'; where: string; what: string };

class Fault extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads JSON as RFC 8259 has it, and refuses what JSON.parse lets through although it loses something: a key that stands
 * twice, a number that cannot be held exactly (1e400, whole numbers beyond 2^53), keys that reach into prototypes, and
 * nesting deeper than `deepest`. `-0` becomes `0`.
 */
export function parseStrictJson(text: string): Result<unknown, JsonFault> {
  const reader = new Reader(text);
  try {
    return success(reader.document());
  } catch (error) {
    return failure(error instanceof Fault ? error.fault : reader.damage('it could not be read on from there'));
  }
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plainString = /"[^"\\\u0000-\u001f]*"/y;
const space = /[ \t\r\n]*/y;

class Reader {
  readonly #text: string;
  readonly #path: (string | number)[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): unknown {
    const value = this.#value();
    this.#space();
    if (this.#at < this.#text.length) this.#damaged('there is more text after the end');
    return value;
  }

  #value(): unknown {
    this.#space();
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object();
      case '[':
        return this.#array();
      case '"':
        return this.#string();
      case 't':
        return this.#word('true', true);
      case 'f':
        return this.#word('false', false);
      case 'n':
        return this.#word('null', null);
      default:
        return this.#number();
    }
  }

  #object(): Record<string, unknown> {
    this.#goDeeper();
    const result: Record<string, unknown> = {};
    this.#at += 1;
    this.#space();
    if (this.#takes('}')) return result;
    do {
      this.#space();
      const key = this.#key(result);
      this.#space();
      if (!this.#takes(':')) this.#damaged('a colon is missing');
      this.#path.push(key);
      result[key] = this.#value();
      this.#path.pop();
      this.#space();
    } while (this.#takes(','));
    if (!this.#takes('}')) this.#damaged('a comma or a closing brace is missing');
    return result;
  }

  #key(soFar: Record<string, unknown>): string {
    if (this.#text[this.#at] !== '"') this.#damaged('the name of a field is missing');
    const key = this.#string();
    if (forbiddenKeys.has(key)) this.#wrong(`a field must not be called ${key}`);
    if (Object.hasOwn(soFar, key)) this.#wrong(`the field ${JSON.stringify(key)} stands there twice`);
    return key;
  }

  #array(): unknown[] {
    this.#goDeeper();
    const result: unknown[] = [];
    this.#at += 1;
    this.#space();
    if (this.#takes(']')) return result;
    do {
      this.#path.push(result.length);
      result.push(this.#value());
      this.#path.pop();
      this.#space();
    } while (this.#takes(','));
    if (!this.#takes(']')) this.#damaged('a comma or a closing bracket is missing');
    return result;
  }

  #string(): string {
    plainString.lastIndex = this.#at;
    if (plainString.test(this.#text)) {
      const value = this.#text.slice(this.#at + 1, plainString.lastIndex - 1);
      this.#at = plainString.lastIndex;
      return value;
    }
    const end = this.#endOfString();
    try {
      const value = JSON.parse(this.#text.slice(this.#at, end)) as string;
      this.#at = end;
      return value;
    } catch {
      return this.#damaged('a text is not closed or has a sign that is not allowed');
    }
  }

  /** Goes from quote to quote: a pattern with a choice in it runs out of memory on a text of some millions of signs. */
  #endOfString(): number {
    let quote = this.#at;
    do quote = this.#text.indexOf('"', quote + 1);
    while (quote !== -1 && this.#isEscaped(quote));
    return quote === -1 ? this.#text.length : quote + 1;
  }

  #isEscaped(at: number): boolean {
    let first = at;
    while (this.#text[first - 1] === '\\') first -= 1;
    return (at - first) % 2 === 1;
  }

  #number(): number {
    number.lastIndex = this.#at;
    if (!number.test(this.#text))
      this.#damaged(this.#at >= this.#text.length ? 'the file ends too early' : 'a value is missing');
    const written = this.#text.slice(this.#at, number.lastIndex);
    const value = Number(written);
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
      this.#wrong(`the number ${written.slice(0, 40)} is too large to be kept exactly`);
    this.#at = number.lastIndex;
    return value === 0 ? 0 : value;
  }

  #word<Value>(written: string, value: Value): Value {
    if (!this.#text.startsWith(written, this.#at)) this.#damaged('a value is missing');
    this.#at += written.length;
    return value;
  }

  #goDeeper(): void {
    if (this.#path.length >= deepest) throw new Fault({ kind: 'tooDeep', limit: deepest });
  }

  #space(): void {
    space.lastIndex = this.#at;
    space.test(this.#text);
    this.#at = space.lastIndex;
  }

  #takes(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  /** What is wrong where the reader stands. */
  damage(what: string): JsonFault {
    const before = this.#text.slice(0, this.#at).split('\n');
    return { kind: 'damaged', where: `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`, what };
  }

  #damaged(what: string): never {
    throw new Fault(this.damage(what));
  }

  #wrong(what: string): never {
    throw new Fault({ kind: 'wrongValue', where: pathText(this.#path), what });
  }
}

/** `people[3].name`; the whole file for the empty path. */
export function pathText(path: readonly (string | number | symbol)[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return parts.join('').replace(/^\./, '') || 'the whole file';
}
