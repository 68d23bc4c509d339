import { createRoot } from 'react-dom/client';
import { MapCanvas } from '../../../renderer/canvas/map-canvas.tsx';
import { type App, AppContext } from '../../../renderer/store/app.ts';
import { createProjectStore } from '../../../renderer/store/project-store.ts';
import { createWindowStore } from '../../../renderer/store/window-store.ts';
import { applyColours } from '../../../renderer/styles/theme.ts';
import type { HostApi } from '../../../shared/host/contract.ts';
import { type PeersMap, projectOf } from './peers-map.ts';
import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/base.css';

/** What the peers' benchmark asks of a page (its `shared/bench.js` and `shared/gen.js`, served beside this one). */
type Peers = {
  makeMap(people: number): PeersMap;
  fitView(map: PeersMap): { x: number; y: number; zoom: number };
  install(adapter: Record<string, unknown>): Promise<void>;
};
const peers = (file: string): Promise<Partial<Peers>> => import(/* @vite-ignore */ `/peers/${file}`);
const { makeMap, fitView } = (await peers('gen.js')) as Peers;
const { install } = (await peers('bench.js')) as Peers;

const map = makeMap(Number(new URLSearchParams(location.search).get('n') ?? 500));
const project = projectOf(map);
const people = Object.values(project.people);
const ids = new Map(map.nodes.map((node, index) => [node.id, people[index]?.id]));

applyColours();
const projects = createProjectStore();
const autosave = { flush: async () => true, flushInPlace: async () => true, stop: () => {} };
const app: App = { host: {} as HostApi, projects, window: createWindowStore(), autosave, canvas: { current: null } };
const handle = crypto.randomUUID() as never;
projects.show({
  handle,
  content: project,
  fileName: '',
  place: '',
  readOnly: false,
  encrypted: false,
  heldBy: null,
  recovered: false,
});
Object.assign(globalThis, { app });

const root = document.getElementById('app');
if (!root) throw new Error('There is no place for the map.');
createRoot(root).render(
  <AppContext value={app}>
    <MapCanvas start={fitView(map)} />
  </AppContext>,
);

await install({
  map,
  gestures: { panButton: 'middle', zoomCtrl: true, zoomDelta: 25 },
  complete: () => app.canvas.current?.isPainted() ?? false,
  setView: (sight: { x: number; y: number; zoom: number }) => app.canvas.current?.look(sight),
  view: () => app.canvas.current?.sight(),
  nodePos(id: string) {
    const person = projects.getState().open?.project.people[ids.get(id) as never];
    return { x: person?.position.x, y: person?.position.y };
  },
});
