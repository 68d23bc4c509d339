import type { GraphNode } from './graph.ts';

/** Who lies within which group. */
export type Nesting = {
  /** The innermost and the outermost group around a node; the same one twice where there is only one. */
  around: (id: string) => readonly [inner: GraphNode | undefined, outer: GraphNode | undefined];
  /** The outermost group around a group; nothing when it lies in none itself. */
  outermost: (id: string) => GraphNode | undefined;
  /** Nodes that lie within themselves by way of others: they count as lying in no group. */
  circular: readonly GraphNode[];
};

export function nestingOf(nodes: readonly GraphNode[]): Nesting {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parentOf = (node: GraphNode): GraphNode | undefined => {
    const parent = node.parent === undefined ? undefined : byId.get(node.parent);
    return parent?.isGroup ? parent : undefined;
  };
  const outer = new Map<string, GraphNode | undefined>();
  const circular: GraphNode[] = [];
  for (const node of nodes) {
    const way: GraphNode[] = [];
    const onWay = new Set<string>();
    let at: GraphNode | undefined = node;
    while (at && !outer.has(at.id) && !onWay.has(at.id)) {
      way.push(at);
      onWay.add(at.id);
      at = parentOf(at);
    }
    const isCircle = at !== undefined && onWay.has(at.id);
    if (isCircle && at) circular.push(at);
    // What the way ends at is outside everything, or its own outermost group is known.
    let outside = isCircle || !at ? undefined : (outer.get(at.id) ?? at);
    for (const each of way.reverse()) {
      if (isCircle && each === at) outside = undefined;
      outer.set(each.id, outside);
      outside ??= each.isGroup ? each : undefined;
    }
  }
  const isCut = new Set(circular.map(({ id }) => id));
  return {
    around: (id) => {
      const node = byId.get(id);
      const out = outer.get(id);
      return out && node && !isCut.has(id) ? [parentOf(node), out] : [undefined, undefined];
    },
    outermost: (id) => outer.get(id),
    circular,
  };
}
