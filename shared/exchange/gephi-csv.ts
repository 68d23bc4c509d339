import { failure, type Result, success } from '../base/result.ts';
import type { Project } from '../model/project.ts';
import { readCsvFile } from './csv/read-csv.ts';
import { writeCsv } from './csv/write-csv.ts';
import type { Format, Reading, WrittenFile } from './format.ts';
import { nothingFound } from './found.ts';
import { flatGraphOf } from './graph/from-project.ts';
import { type Attributes, emptyGraph, type Graph } from './graph/graph.ts';
import { readingOf } from './graph/to-found.ts';
import type { Sheet } from './sheet.ts';

/** The two tables that Gephi reads and writes: one of nodes, one of edges. */
export const gephiCsv: Format = {
  name: 'gephi-csv',
  title: 'Gephi tables (CSV)',
  extensions: ['csv'],
  loses: [
    'frames, colours and notes of organisations',
    'frames, functions, priorities and notes of units',
    'units and organisations without people',
    'photos and logos',
  ],
  fits: (fileName, bytes) => {
    const table = readCsvFile(bytes.subarray(0, 4096), fileName);
    return table.ok && kindOf(table.value) !== undefined;
  },
  read,
  write,
};

function read(bytes: Uint8Array, fileName: string): Result<Reading, string> {
  const table = readCsvFile(bytes, fileName);
  if (!table.ok) return table;
  const kind = kindOf(table.value);
  if (!kind)
    return failure(
      'This is no table of Gephi: it has neither "Id" and "Label" nor "Source" and "Target" in its first row.',
    );
  const [heading = [], ...rows] = table.value.rows;
  const graph = emptyGraph();
  for (const [nth, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const cells = new Map(
      heading.flatMap((name, column) => (row[column] ? [[name.trim(), row[column]] as const] : [])),
    );
    if (kind === 'nodes') takeNode(graph, cells, nth + 2);
    else takeEdge(graph, cells, nth + 2);
  }
  // One of the two tables may have nothing in it.
  if (graph.nodes.length + graph.edges.length === 0)
    return success({ kind: 'found', found: { ...nothingFound(), skipped: graph.skipped } });
  return readingOf(graph);
}

/** Gephi names its columns so; the first letter of each may be small. */
function kindOf({ rows }: Sheet): 'nodes' | 'edges' | undefined {
  const names = new Set((rows[0] ?? []).map((name) => name.trim().toLowerCase()));
  if (names.has('source') && names.has('target')) return 'edges';
  return names.has('id') && names.has('label') && !names.has('from') ? 'nodes' : undefined;
}

function taken(cells: Attributes, name: string): string {
  for (const [key, value] of cells)
    if (key.toLowerCase() === name) {
      cells.delete(key);
      return value;
    }
  return '';
}

function takeNode(graph: Graph, cells: Attributes, row: number): void {
  const [id, label] = [taken(cells, 'id').trim(), taken(cells, 'label')];
  taken(cells, 'timeset');
  if (id === '') graph.skipped.push({ place: { row, column: 'Id' }, why: 'the row has no id' });
  else graph.nodes.push({ id, place: { row }, label, isGroup: false, attributes: cells });
}

function takeEdge(graph: Graph, cells: Attributes, row: number): void {
  const [from = '', to = '', type = '', id = '', label = '', weight = '', kind = ''] = [
    'source',
    'target',
    'type',
    'id',
    'label',
    'weight',
    'kind',
  ].map((name) => taken(cells, name));
  taken(cells, 'timeset');
  if (from.trim() === '' || to.trim() === '') {
    graph.skipped.push({ place: { row }, why: `the line has no ${from.trim() === '' ? 'beginning' : 'end'}` });
    return;
  }
  graph.edges.push({
    id: id.trim(),
    place: { row },
    from: from.trim(),
    to: to.trim(),
    label,
    kind,
    // Gephi takes a line without a type as directed.
    isDirected: !/^(undirected|mutual)$/i.test(type.trim()),
    weight: weight.trim() === '' ? undefined : Number(weight.replace(',', '.')),
    attributes: cells,
  });
}

function write(project: Project): WrittenFile[] {
  const { nodes, edges } = flatGraphOf(project);
  const people = table('people', ['Id', 'Label', 'X', 'Y'], nodes, ({ id, label, frame }) => [
    id,
    label,
    String(frame?.x ?? ''),
    String(frame?.y ?? ''),
  ]);
  const links = table('links', ['Source', 'Target', 'Type', 'Id', 'Label', 'Weight'], edges, (edge) => [
    edge.from,
    edge.to,
    edge.isDirected ? 'Directed' : 'Undirected',
    edge.id ?? '',
    edge.label,
    String(edge.weight ?? ''),
  ]);
  return [
    { suffix: '-people', extension: 'csv', bytes: writeCsv(people) },
    { suffix: '-links', extension: 'csv', bytes: writeCsv(links) },
  ];
}

/** A column for every attribute that anybody has, in the order in which they are met. */
function table<Row extends { attributes: Attributes }>(
  name: string,
  first: readonly string[],
  all: readonly Row[],
  cellsOf: (row: Row) => string[],
): Sheet {
  const names = [...new Set(all.flatMap(({ attributes }) => [...attributes.keys()]))];
  const rows = all.map((row) => [...cellsOf(row), ...names.map((each) => row.attributes.get(each) ?? '')]);
  return { name, rows: [[...first, ...names], ...rows] };
}
