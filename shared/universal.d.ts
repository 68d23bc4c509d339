/** What every JavaScript runtime we use has, browser and Node alike, although neither the DOM nor Node types are in `shared/`. */
declare const crypto: { randomUUID(): `${string}-${string}-${string}-${string}-${string}` };
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
