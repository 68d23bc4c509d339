import { drawio } from './drawio/drawio.ts';
import type { Format, FormatName } from './format.ts';
import { gephiCsv } from './gephi-csv.ts';
import { gexf } from './gexf/gexf.ts';
import { graphml } from './graphml/graphml.ts';
import { jsonCanvas } from './json-canvas.ts';
import { vcard } from './vcard/vcard.ts';

/** Every format there is. What is told by more comes first: a table of Gephi is also a table. */
export const formats: readonly Format[] = [
  jsonCanvas,
  graphml,
  gexf,
  drawio,
  vcard,
  gephiCsv,
  // Lists and Kumu come here.
];

export const formatNamed = (name: FormatName): Format | undefined => formats.find((format) => format.name === name);

/** The ending of a file's name, in small letters and without the dot. */
const extensionOf = (fileName: string): string => /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';

/** The formats whose files are called so; the usual one first. */
export const formatsCalled = (fileName: string): Format[] =>
  formats.filter(({ extensions }) => extensions.includes(extensionOf(fileName)));

/** What a file is: by what is in it, and where that says nothing, by its name. */
export function formatFor(fileName: string, bytes: Uint8Array): Format | undefined {
  const fitting = formats.filter(({ fits }) => fits(fileName, bytes));
  const called = formatsCalled(fileName);
  return fitting.find((format) => called.includes(format)) ?? fitting[0] ?? called[0];
}

/** What of a project no format of other programs can hold. */
export const alwaysLost: readonly string[] = ['the vision, gains, pains and cultures', 'the story', 'sticky notes'];

/** Everything that is lost in a format, for a person to read before it is written. */
export const lossWords = ({ title, loses }: Format): string =>
  `${title} cannot hold: ${[...loses, ...alwaysLost].join('; ')}.`;
