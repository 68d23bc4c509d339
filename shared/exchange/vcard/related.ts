import type { LinkKind } from '../../model/link.ts';
import type { Property } from './lines.ts';

/** A line that a card tells of: to whom, by id or by name; reversed where the other one is where it begins. */
export type Related = { other: string; kind: LinkKind; isReversed: boolean };

/** The relations of RFC 6350, 6.6.6, and of address books, as lines. Families are nobody's business here. */
const kinds: Readonly<Record<string, { kind: LinkKind; isReversed?: true }>> = {
  CONTACT: { kind: 'works-with' },
  'CO-WORKER': { kind: 'works-with' },
  COLLEAGUE: { kind: 'works-with' },
  ACQUAINTANCE: { kind: 'informal' },
  FRIEND: { kind: 'informal' },
  MET: { kind: 'informal' },
  MUSE: { kind: 'influence', isReversed: true },
  MANAGER: { kind: 'reports-to' },
  ASSISTANT: { kind: 'reports-to', isReversed: true },
};

/** What RELATED, or the related names of Apple and Outlook, say; nothing for what is no line here. */
export function relatedIn(property: Property, labels: ReadonlyMap<string, string>): Related | undefined {
  const other = property.value.trim().replace(/^urn:uuid:/i, '');
  const types =
    property.name === 'RELATED'
      ? (property.parameters.get('TYPE') ?? ['CONTACT'])
      : property.name === 'X-ABRELATEDNAMES'
        ? [(labels.get(property.group) ?? '').replace(/[_$!<>]/g, '').toUpperCase()]
        : property.name === 'X-MS-MANAGER' || property.name === 'X-MANAGER'
          ? ['MANAGER']
          : [];
  for (const type of types) {
    const known = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    if (known && other !== '') return { other, kind: known.kind, isReversed: known.isReversed ?? false };
  }
  return undefined;
}
