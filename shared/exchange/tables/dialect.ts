import type { ColumnField } from '../columns/field.ts';

/** How a table of one kind is written: its columns in order, under the headings that its program knows. */
export type TableDialect = {
  sheet: string;
  /** These columns come first and are always there; what else somebody has follows under our own words. */
  first: readonly ColumnField[];
  headings: Readonly<Record<ColumnField, string>>;
};

/** How one program wants its tables of people and of lines. */
export type Dialect = {
  people: TableDialect;
  links: TableDialect;
  /** Whether lines name their ends by name, by id, or by name as long as only one person is called so. */
  ends: 'name and id' | 'id' | 'name where unique';
};

export const accordDialect: Dialect = {
  people: {
    sheet: 'People',
    first: [
      'id',
      'name',
      'jobTitle',
      'organisation',
      'side',
      'unit',
      'roles',
      'tags',
      'seniorManagement',
      'contact.email',
      'contact.phone',
      'attitude.current',
      'attitude.desired',
      'tower.value',
      'interest.value',
      'coverage.current',
      'coverage.desired',
      'notes',
    ],
    headings: {},
  },
  links: {
    sheet: 'Links',
    first: ['id', 'from', 'to', 'kind', 'direction', 'strength', 'label', 'note', 'fromId', 'toId'],
    headings: {},
  },
  ends: 'name and id',
};

/** Kumu: Label first, From and To first, an ID before them. */
export const kumuDialect: Dialect = {
  people: {
    sheet: 'Elements',
    first: ['id', 'name', 'type', 'notes', 'tags', 'contact.email'],
    headings: { name: 'Label', type: 'Type', notes: 'Description' },
  },
  links: {
    sheet: 'Connections',
    first: ['id', 'from', 'to', 'kind', 'direction', 'label', 'strength', 'note'],
    headings: { kind: 'Type', note: 'Description' },
  },
  ends: 'name where unique',
};

/** Gephi: a table of nodes and a table of edges; Type says whether an edge has a direction. */
export const gephiDialect: Dialect = {
  people: { sheet: 'Nodes', first: ['id', 'name'], headings: { id: 'Id', name: 'Label' } },
  links: {
    sheet: 'Edges',
    first: ['from', 'to', 'direction', 'id', 'label', 'strength', 'kind'],
    headings: { from: 'Source', to: 'Target', direction: 'Type', id: 'Id', strength: 'Weight' },
  },
  ends: 'id',
};
