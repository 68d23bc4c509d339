import { drawio } from './drawio/drawio.ts';
import type { Format, FormatName } from './format.ts';
import { csv } from './formats/csv.ts';
import { gephiCsv } from './formats/gephi-csv.ts';
import { kumu } from './formats/kumu.ts';
import { kumuBlueprint } from './formats/kumu-blueprint.ts';
import { kumuCsv } from './formats/kumu-csv.ts';
import { xlsx } from './formats/xlsx.ts';
import { gexf } from './gexf/gexf.ts';
import { graphml } from './graphml/graphml.ts';
import { jsonCanvas } from './json-canvas.ts';
import { vcard } from './vcard/vcard.ts';

/** Every format there is; of those whose files are called the same, the usual one comes first. */
export const formats: readonly Format[] = [
  csv,
  xlsx,
  kumu,
  kumuCsv,
  kumuBlueprint,
  gephiCsv,
  gexf,
  graphml,
  jsonCanvas,
  drawio,
  vcard,
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
  // A table of Gephi is also a table: what is told by more comes later in the list.
  return fitting.at(-1) ?? formatsCalled(fileName)[0];
}

/** What of a project no format of other programs can hold. */
const alwaysLost: readonly string[] = ['the vision, the value and the story', 'sticky notes'];

/** What is lost in a format, a few words each. */
export const lostIn = ({ loses }: Format): string[] => [...new Set([...loses, ...alwaysLost])];

/** Everything that is lost in a format, for a person to read before it is written. */
export const lossWords = (format: Format): string => `${format.title} cannot hold: ${lostIn(format).join('; ')}.`;
