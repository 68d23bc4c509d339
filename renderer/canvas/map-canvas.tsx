import {
  applyNodeChanges,
  type NodeChange,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useStoreApi,
  type Viewport,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { type MouseEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { mapBounds } from '../../shared/picture/map.tsx';
import { useApp, useOpen, usePartnerSafe } from '../store/app.ts';
import type { Sight } from '../store/sight.ts';
import styles from './canvas.module.css';
import { CanvasMenu } from './canvas-menu.tsx';
import { CanvasControlsBridge, sightOf } from './controls.tsx';
import { addWhereClicked } from './double-click.ts';
import { Lines } from './lines.tsx';
import { MapPicture, type Painting } from './map-picture.tsx';
import { mountedIn } from './mounted.ts';
import { NoteView, OrganisationView, PersonView, UnitView } from './node-views.tsx';
import { type MapNode, nodesOf } from './nodes.ts';
import { SceneContext } from './scene-context.ts';
import { useAreaAtRest } from './use-area.ts';
import { useDrag } from './use-drag.ts';
import { useKeyboard } from './use-keyboard.ts';
import { useLit } from './use-lit.ts';
import { useMarquee } from './use-marquee.ts';
import { useCurrentScene } from './use-scene.ts';
import { useTouched } from './use-touched.ts';

const nodeTypes = { organisation: OrganisationView, unit: UnitView, person: PersonView, note: NoteView };

/**
 * The map of the open project: a gesture moves React Flow's own nodes and becomes one edit when it ends. It is shown
 * whole at first, or from `start`.
 */
export function MapCanvas({ start }: { start?: Sight }) {
  return (
    <ReactFlowProvider>
      <CanvasMenu>
        <Canvas from={start} />
      </CanvasMenu>
    </ReactFlowProvider>
  );
}

function Canvas({ from }: { from: Sight | undefined }) {
  const app = useApp();
  const flow = useStoreApi();
  const isSafe = usePartnerSafe();
  const selection = useOpen((open) => open.selection) ?? nobody;
  const scene = useCurrentScene();
  const sceneNow = useRef(scene);
  sceneNow.current = scene;
  const painting = useRef<Painting>(null);
  const area = useAreaAtRest();
  const areaNow = useRef(area);
  areaNow.current = area;
  const [touched, touch] = useTouched(sceneNow);
  const root = useRef<HTMLDivElement>(null);
  const { cursor, listeners } = useKeyboard(sceneNow, root);
  const [lit, light] = useLit();
  const drag = useDrag(sceneNow, areaNow, painting);
  const marquee = useMarquee(sceneNow);

  const handled = useMemo(() => ({ selection, touched, cursor, lit }), [selection, touched, cursor, lit]);
  const mounted = useMemo(() => mountedIn(scene, area, handled), [scene, area, handled]);
  const atRest = useMemo(() => nodesOf(scene, mounted, handled), [scene, mounted, handled]);
  const [nodes, setNodes] = useState<MapNode[]>(atRest);
  useLayoutEffect(() => setNodes(atRest), [atRest]);

  const select = (changes: readonly NodeChange<MapNode>[]) => {
    const chosen = changes.filter((change) => change.type === 'select');
    if (chosen.length === 0 || marquee.isOn()) return;
    // React Flow knows of what is mounted only; what else was chosen is let go with it.
    const next = new Set(flow.getState().multiSelectionActive ? app.projects.getState().open?.selection : []);
    for (const change of chosen) {
      if (change.selected) next.add(change.id);
      else next.delete(change.id);
    }
    app.projects.select(next);
  };

  const onNodesChange = (changes: NodeChange<MapNode>[]) => {
    select(changes);
    const others = drag.follow(changes).filter((change) => change.type !== 'select');
    if (others.length > 0) setNodes((shown) => applyNodeChanges(others, shown));
  };

  /** Where nothing is mounted, a click still finds what is drawn there. */
  const onPaneClick = (event: MouseEvent) => {
    const id = app.canvas.current?.itemAt(event.clientX, event.clientY);
    if (id) app.projects.select(event.shiftKey || event.ctrlKey || event.metaKey ? [...selection, id] : [id]);
  };

  // Where the map is looked at from is known before it is shown, so that it never jumps.
  const [start, setStart] = useState<Viewport | null>(null);
  useLayoutEffect(() => {
    if (!root.current) return;
    const sight = from ?? sightOf(mapBounds(sceneNow.current.project), root.current.getBoundingClientRect());
    setStart(sight);
    app.window.setState({ zoom: sight.zoom });
  }, [app, from]);

  return (
    <SceneContext value={sceneNow}>
      <div className={styles.canvas} ref={root} {...touch} {...listeners}>
        {start && (
          <ReactFlow<MapNode>
            nodes={nodes}
            nodeTypes={nodeTypes}
            onNodesChange={onNodesChange}
            onNodeDragStart={drag.onNodeDragStart}
            onNodeDrag={drag.onNodeDrag}
            onNodeDragStop={drag.onNodeDragStop}
            onPaneClick={onPaneClick}
            onSelectionStart={marquee.start}
            onSelectionEnd={marquee.end}
            onDoubleClick={(event: MouseEvent) => addWhereClicked(app, event)}
            onMove={(_event, { zoom }) => app.window.setState({ zoom })}
            defaultViewport={start}
            panOnScroll
            zoomOnPinch
            nodesConnectable={false}
            nodesDraggable={!isSafe}
            selectionMode={SelectionMode.Full}
            multiSelectionKeyCode={['Shift', 'Control', 'Meta']}
            deleteKeyCode={null}
            disableKeyboardA11y
            zoomOnDoubleClick={false}
            elevateNodesOnSelect={false}
            minZoom={0.02}
            maxZoom={4}
            zIndexMode="manual"
            proOptions={{ hideAttribution: true }}
            tabIndex={cursor === null ? 0 : -1}
            aria-label="Map of the partnership"
          >
            <MapPicture scene={scene} without={drag.lifted?.ids} painting={painting} />
            <Lines scene={scene} mounted={mounted} handled={handled} />
            <CanvasControlsBridge painting={painting} onFlash={light} />
          </ReactFlow>
        )}
      </div>
    </SceneContext>
  );
}

const nobody: ReadonlySet<string> = new Set();
