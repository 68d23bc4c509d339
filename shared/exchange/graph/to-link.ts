import { ownId } from '../columns/person-row.ts';
import { readFields } from '../columns/row.ts';
import type { FoundLink, LinkTold, Place, Skipped } from '../found.ts';
import { strengthsOf } from '../strengths.ts';
import { asRow, namesIn } from './attributes.ts';
import type { GraphEdge } from './graph.ts';
import { kindNamed, usualKind } from './kinds.ts';

type Tell = (place: Place, why: string) => void;

const names = namesIn('links');

/** Reads the lines of a graph; how strong one is depends on how strong the others are. */
export function linkReader(edges: readonly GraphEdge[], tell: Tell): (edge: GraphEdge) => FoundLink {
  const strengthOf = strengthsOf(edges.map(({ weight }) => weight));
  return (edge) => {
    const { attributes, words } = withoutKind(edge);
    const { row, unknown } = asRow(edge.place, attributes, names, {});
    for (const name of unknown) tell({ column: name }, 'Accord has no field for this');
    const skipped: Skipped[] = [];
    const fields = readFields<LinkTold>(row, skipped);
    for (const { place, why } of skipped) tell(place, why);
    const label = edge.label.trim();
    const named = kindNamed(words) ?? (words === '' ? kindNamed(label) : undefined);
    const kind = fields.kind ?? named?.kind ?? usualKind(edge.isDirected);
    const isReversed = fields.kind === undefined && named?.isReversed === true;
    const isMutual = kind !== 'reports-to' && !edge.isDirected && !isReversed;
    // A word that is no kind is still what somebody wrote on the line.
    const shown = label === '' && !named ? words : fields.kind === undefined && words === '' && named ? '' : edge.label;
    const strength = strengthOf(edge.weight);
    return {
      place: edge.place,
      id: ownId(edge.id ?? ''),
      ...(isReversed ? { from: edge.to, to: edge.from } : { from: edge.from, to: edge.to }),
      fields: {
        direction: isMutual ? 'mutual' : 'directed',
        ...(shown && { label: shown }),
        ...(strength && { strength }),
        ...fields,
        kind,
      },
    };
  };
}

/** The word for the kind of a line: from the format's own place for it, else from an attribute like "type". */
function withoutKind({ attributes, kind = '' }: GraphEdge) {
  const others = new Map(attributes);
  let words = kind;
  for (const [name, text] of attributes)
    if (names(name)?.id === 'kind' && !name.startsWith('accord.')) {
      others.delete(name);
      words ||= text.trim();
    }
  return { attributes: others, words };
}
