import { failure, type Result, success } from '../../base/result.ts';
import { joined, parts } from '../columns/cell-kinds.ts';
import type { Format, Reading } from '../format.ts';
import { recordsOf, type Sheet } from '../sheet.ts';
import { kumuDialect } from '../tables/dialect.ts';
import { tablesLose } from '../tables/loses.ts';
import { tablesOf } from '../tables/write-tables.ts';
import { hasExtension } from './csv.ts';

/** Kumu's file of elements and connections (JSON), and the one that its projects are saved in. */
export const kumuBlueprint: Format = {
  name: 'kumu-blueprint',
  title: 'Kumu blueprint (JSON)',
  extensions: ['json'],
  loses: tablesLose,
  fits: (fileName, bytes) => hasExtension(fileName, ['json']) && parsed(bytes) !== undefined,
  read: readBlueprint,
  write: (project) => {
    const [elements, connections] = tablesOf(project, kumuDialect).map(kumuRecords);
    const text = `${JSON.stringify({ elements, connections }, null, 2)}\n`;
    return [{ suffix: '', extension: 'json', bytes: new TextEncoder().encode(text) }];
  },
};

type Blueprint = { elements: unknown[]; connections: unknown[] };

function readBlueprint(bytes: Uint8Array, fileName: string): Result<Reading, string> {
  const blueprint = parsed(bytes);
  if (!blueprint) return failure(`${fileName} is no Kumu blueprint: it has no list of elements.`);
  return success({
    kind: 'tables',
    sheets: [sheetOf('Elements', blueprint.elements), sheetOf('Connections', blueprint.connections)],
  });
}

function parsed(bytes: Uint8Array): Blueprint | undefined {
  try {
    const { elements, connections = [] } = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Blueprint>;
    return Array.isArray(elements) && Array.isArray(connections) ? { elements, connections } : undefined;
  } catch {
    return undefined;
  }
}

/** A list of records as a table with a column for every name that any of them has. */
function sheetOf(name: string, records: readonly unknown[]): Sheet {
  const rows = records.map(cellsOf);
  const headings = [...new Set(rows.flatMap((cells) => [...cells.keys()]))];
  return { name, rows: [headings, ...rows.map((cells) => headings.map((heading) => cells.get(heading) ?? ''))] };
}

/** Projects of Kumu have most of a record within `attributes`, and call some of it otherwise than blueprints do. */
const alsoCalled: Readonly<Record<string, string>> = {
  _id: 'id',
  'element type': 'type',
  'connection type': 'type',
};

function cellsOf(record: unknown): Map<string, string> {
  const cells = new Map<string, string>();
  if (typeof record !== 'object' || record === null) return cells;
  for (const [name, value] of Object.entries(record)) {
    if (name === 'attributes') for (const [inner, cell] of cellsOf(value)) cells.set(inner, cell);
    else cells.set(alsoCalled[name] ?? name, cellOf(value));
  }
  return cells;
}

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return joined(value.map(cellOf));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Fields in which Kumu wants a list. */
const lists = new Set(['tags', 'roles']);

/** The rows of a table as Kumu has them: headings in small letters, and nothing that is empty but a label. */
const kumuRecords = (sheet: Sheet): object[] =>
  recordsOf(sheet).map((record) =>
    Object.fromEntries(
      Object.entries(record).flatMap(([heading, cell]) => {
        const name = heading.toLowerCase();
        if (cell === '' && name !== 'label') return [];
        return [[name, lists.has(name) ? parts(cell) : cell]];
      }),
    ),
  );
