import { decodeXml } from './decode.ts';

/** The name of the first element of a document, without its prefix; nothing where the bytes are no XML. */
export function rootNamed(bytes: Uint8Array): string | undefined {
  const start = decodeXml(cutAt(bytes, 4096));
  const text = start.ok ? start.value : new TextDecoder('utf-8').decode(cutAt(bytes, 4096));
  const bare = text
    .replace(/^\ufeff/, '')
    .replace(/^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>)*/, '');
  return /^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(bare)?.[1];
}

const cutAt = (bytes: Uint8Array, length: number): Uint8Array => bytes.subarray(0, length);
