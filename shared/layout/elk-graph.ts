/** What is asked of ELK and what it answers: the part of its graph format that is used here. */
export type ElkNode = { id: string; width?: number; height?: number; x?: number; y?: number; children?: ElkNode[] };
export type ElkEdge = { id: string; sources: string[]; targets: string[] };
export type ElkGraph = ElkNode & { layoutOptions: Record<string, string>; edges: ElkEdge[] };

/** Lays a graph out. In the window this is elkjs in a worker of its own. */
export type Elk = (graph: ElkGraph) => Promise<ElkNode>;

/**
 * A hierarchy from above to below: whoever has no boss is on top, and the order of what is given is kept where crossings
 * allow it. ELK turns the lines of a circle around by itself.
 */
export const downward: Record<string, string> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.layered.layering.strategy': 'LONGEST_PATH_SOURCE',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.considerModelOrder.components': 'MODEL_ORDER',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.componentComponent': '40',
  'elk.layered.spacing.nodeNodeBetweenLayers': '48',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '4',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};
