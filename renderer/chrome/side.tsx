import type { ComponentType } from 'react';
import { CounterpartsPanel } from '../panels/counterparts-panel.tsx';
import { FilterPanel } from '../panels/filter-panel.tsx';
import { Inspector } from '../panels/inspector.tsx';
import { PartnerSafePanel } from '../panels/partner-safe-panel.tsx';
import { TowersPanel } from '../panels/towers-panel.tsx';
import { usePartnerSafe, useWindow } from '../store/app.ts';
import type { Panel } from '../store/window-store.ts';

const panels: Record<Panel, ComponentType> = {
  details: Inspector,
  filter: FilterPanel,
  counterparts: CounterpartsPanel,
  towers: TowersPanel,
};

/** What the right side of the window shows. */
export function Side() {
  const Shown = panels[useWindow((state) => state.panel)];
  return usePartnerSafe() ? <PartnerSafePanel /> : <Shown />;
}
