import {
  applyNodeChanges,
  Background,
  BackgroundVariant,
  type Connection,
  ConnectionMode,
  type EdgeChange,
  type NodeChange,
  type OnNodeDrag,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useStoreApi,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { type FocusEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { PersonId } from '../../shared/base/ids.ts';
import { moveItems } from '../../shared/model/edits/move.ts';
import { routeLinks } from '../../shared/picture/routes/route-links.ts';
import { countOf } from '../commands/edit-commands.ts';
import { connect } from '../commands/map-commands.ts';
import { useApp, useOpen, useProject } from '../store/app.ts';
import styles from './canvas.module.css';
import { CanvasMenu } from './canvas-menu.tsx';
import { CanvasControlsBridge, fitting } from './controls.tsx';
import { addWhereClicked } from './double-click.ts';
import { LinkEdgeView } from './link-edge.tsx';
import { NoteView, OrganisationView, PersonView, UnitView } from './node-views.tsx';
import { edgesOf, type LinkEdge, type MapNode, nodesOf } from './nodes.ts';

const nodeTypes = { organisation: OrganisationView, unit: UnitView, person: PersonView, note: NoteView };
const edgeTypes = { link: LinkEdgeView };

/** The map of the open project: a gesture moves React Flow's own nodes and becomes one edit when it ends. */
export function MapCanvas() {
  return (
    <ReactFlowProvider>
      <CanvasMenu>
        <Canvas />
      </CanvasMenu>
    </ReactFlowProvider>
  );
}

function Canvas() {
  const app = useApp();
  const project = useProject((it) => it);
  const selection = useOpen((open) => open.selection) ?? nobody;
  const routes = useMemo(() => routeLinks(project), [project]);
  const edges = useMemo(() => edgesOf(project, routes, selection), [project, routes, selection]);
  const atRest = useMemo(() => nodesOf(project, selection), [project, selection]);
  const [nodes, setNodes] = useState<MapNode[]>(atRest);
  useEffect(() => setNodes(atRest), [atRest]);
  /** A frame drawn around people chooses people; the lines between them come along by themselves. */
  const flow = useStoreApi();
  const dragStart = useRef({ x: 0, y: 0 });

  const select = (changes: readonly (NodeChange<MapNode> | EdgeChange<LinkEdge>)[]) => {
    const chosen = changes.filter((change) => change.type === 'select');
    if (chosen.length === 0) return;
    const next = new Set(app.projects.getState().open?.selection);
    for (const change of chosen) {
      if (change.selected) next.add(change.id);
      else next.delete(change.id);
    }
    app.projects.select(next);
  };

  const onNodesChange = (changes: NodeChange<MapNode>[]) => {
    select(changes);
    setNodes((shown) =>
      applyNodeChanges(
        changes.filter((change) => change.type !== 'select'),
        shown,
      ),
    );
  };

  const onNodeDragStop: OnNodeDrag<MapNode> = (_event, node, dragged) => {
    const by = {
      x: Math.round(node.position.x - dragStart.current.x),
      y: Math.round(node.position.y - dragStart.current.y),
    };
    const ids = new Set(dragged.map((each) => each.id));
    if (by.x !== 0 || by.y !== 0) app.projects.edit(`Move ${countOf(app, ids)}`, moveItems(ids, by));
  };

  return (
    <div className={styles.canvas}>
      <ReactFlow<MapNode, LinkEdge>
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onEdgesChange={(changes) => flow.getState().userSelectionActive || select(changes)}
        onNodeDragStart={(_event, node) => {
          dragStart.current = { ...node.position };
        }}
        onNodeDragStop={onNodeDragStop}
        onConnect={(made: Connection) => connect(app, made.source as PersonId, made.target as PersonId)}
        isValidConnection={(made) => made.source !== made.target}
        onDoubleClick={(event: MouseEvent) => addWhereClicked(app, event)}
        onFocus={(event: FocusEvent) => selectFocused(event)}
        onMove={(_event, { zoom }) => app.window.setState({ zoom })}
        connectionMode={ConnectionMode.Loose}
        connectionRadius={70}
        selectionMode={SelectionMode.Full}
        multiSelectionKeyCode={['Shift', 'Control', 'Meta']}
        deleteKeyCode={null}
        disableKeyboardA11y
        zoomOnDoubleClick={false}
        elevateNodesOnSelect={false}
        minZoom={0.02}
        maxZoom={4}
        onlyRenderVisibleElements={Object.keys(project.people).length > 100}
        fitView
        fitViewOptions={fitting}
        zIndexMode="manual"
        proOptions={{ hideAttribution: true }}
        aria-label="Map of the partnership"
      >
        <Background variant={BackgroundVariant.Dots} gap={24} size={1} color="var(--hairline)" />
        <CanvasControlsBridge />
      </ReactFlow>
    </div>
  );

  /** Whoever is reached with the keyboard is selected, so that every command works on it. */
  function selectFocused(event: FocusEvent) {
    const item = event.target instanceof Element ? event.target.closest('.react-flow__node, .react-flow__edge') : null;
    if (item === event.target && item.matches(':focus-visible')) {
      const id = item.getAttribute('data-id');
      if (id) app.projects.select([id]);
    }
  }
}

const nobody: ReadonlySet<string> = new Set();
