import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { HostApi } from '../../shared/host/contract.ts';
import type { Frame } from '../../shared/model/geometry.ts';
import type { Project } from '../../shared/model/project.ts';
import type { startAutosave } from './autosave.ts';
import type { Open, ProjectStore } from './project-store.ts';
import { shownOpen } from './shown.ts';
import type { Sight } from './sight.ts';
import type { WindowState, WindowStore } from './window-store.ts';

/** What the canvas offers to commands while it is shown. */
export type CanvasControls = {
  fit(): void;
  zoomBy(factor: number): void;
  zoomTo(scale: number): void;
  /** Brings records into view. */
  reveal(ids: Iterable<string>): void;
  /** Brings records into view, from far away so near that they can be read. */
  bringNear(ids: Iterable<string>): void;
  /** Brings records into view and lets them light up for a moment. */
  flash(ids: Iterable<string>): void;
  /** What of the map is in the window, and how to look at another part of it. */
  sight(): Sight;
  look(sight: Sight): void;
  /** The part of the map that can be seen, in map units, and how to look at one. */
  part(): Frame;
  lookAt(part: Frame): void;
  /** Whether the map as it is now is on the screen, as sharp as it can be. */
  isPainted(): boolean;
  /** The place on the map under a point of the window. */
  placeOf(x: number, y: number): { x: number; y: number };
  /** The record that is drawn under a point of the window. */
  itemAt(x: number, y: number): string | undefined;
  /** The middle of what is in view, in map units. */
  middle(): { x: number; y: number };
};

/** Everything a command or a screen works with. */
export type App = {
  host: HostApi;
  projects: ProjectStore;
  window: WindowStore;
  autosave: ReturnType<typeof startAutosave>;
  canvas: { current: CanvasControls | null };
};

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('The app is not there yet.');
  return app;
}

/** Something of the open project as it is shown; the component is drawn again only when it changes. */
export function useOpen<Part>(select: (open: Open) => Part): Part | undefined {
  return useStore(useApp().projects, (state) => {
    const open = shownOpen(state);
    return open ? select(open) : undefined;
  });
}

/** Something of the content of the open project as it is shown. Only for screens that are there while one is open. */
export function useProject<Part>(select: (project: Project) => Part): Part {
  return useStore(useApp().projects, (state) => {
    const open = shownOpen(state);
    if (!open) throw new Error('No project is open.');
    return select(open.project);
  });
}

/** Whether only what the partner may see is shown. */
export const usePartnerSafe = (): boolean => useStore(useApp().projects, ({ partnerSafe }) => partnerSafe !== null);

/** The open project as it is shown, for whatever only looks at it. */
export const openNow = (app: App): Open | null => shownOpen(app.projects.getState());

export function useWindow<Part>(select: (state: WindowState) => Part): Part {
  return useStore(useApp().window, select);
}
