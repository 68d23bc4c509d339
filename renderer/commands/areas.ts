const focusable = [
  'button:not(:disabled)',
  'input:not([hidden], :disabled)',
  'select:not(:disabled)',
  'textarea:not(:disabled)',
  'summary',
  'a[href]',
  '[tabindex]:not([tabindex="-1"])',
].join();

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** The areas of the window, in reading order: each names itself with `data-area`. */
const areas = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-area]')].filter(isShown);

/** Moves the focus to the next area of the window, or with -1 to the one before. From nowhere it goes to the map. */
export function focusNextArea(step: 1 | -1): void {
  const all = areas();
  const at = Math.max(
    0,
    all.findIndex((area) => area.contains(document.activeElement)),
  );
  const next = all[(at + step + all.length) % all.length];
  if (next) enter(next);
}

/** Gives the focus to what is selected on the map, or in the list that is in its place; else to the map itself. */
export function focusMap(): void {
  const shown = areas().find(({ dataset }) => dataset.area === 'map' || dataset.area === 'list');
  if (shown) enter(shown);
}

/** Gives the focus back to where it was; when that is gone, to the map. */
export function returnFocus(to: Element | null): void {
  // What is chosen on the map may be something else by now: the map knows where the keyboard goes on.
  const isOnMap = to?.closest('[data-area="map"] .react-flow') != null;
  if (!isOnMap && to instanceof HTMLElement && to.isConnected && to !== document.body && isShown(to))
    to.focus({ preventScroll: true });
  else focusMap();
}

function enter(area: HTMLElement): void {
  const first = [...area.querySelectorAll<HTMLElement>(focusable)].find(isShown);
  const chosen =
    area.dataset.area === 'map' ? onMap(area) : area.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]');
  const target = chosen ?? first;
  (target ?? area).focus({ preventScroll: true });
}

function onMap(area: HTMLElement): HTMLElement | undefined {
  const map = area.querySelector<HTMLElement>('.react-flow');
  // The map hands the focus on to what is chosen, and mounts it first when it is not in view.
  return map?.querySelector<HTMLElement>('[data-id][tabindex="0"]') ?? map ?? undefined;
}
