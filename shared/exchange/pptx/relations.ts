import { element, part } from './xml.ts';

/** How one part of a package of Office Open XML belongs to another. */
export type Relation = { id: string; type: string; target: string };

const office = 'http://schemas.openxmlformats.org';

export const related = (id: string, type: string, target: string): Relation => ({
  id,
  type: `${office}/officeDocument/2006/relationships/${type}`,
  target,
});

export const relationsXml = (relations: readonly Relation[]): string =>
  part(
    element(
      'Relationships',
      { xmlns: `${office}/package/2006/relationships` },
      ...relations.map(({ id, type, target }) => element('Relationship', { Id: id, Type: type, Target: target })),
    ),
  );

/** What a package is: its document, and what is said of it. */
export const rootRelations = (document: string): Relation[] => [
  related('rId1', 'officeDocument', document),
  {
    id: 'rId2',
    type: `${office}/package/2006/relationships/metadata/core-properties`,
    target: 'docProps/core.xml',
  },
  related('rId3', 'extended-properties', 'docProps/app.xml'),
];
