import type { Menu } from '../../shared/host/menu.ts';
import type { App } from '../store/app.ts';
import { type Command, labelOf } from './command.ts';
import { deleteSelection, nudges, redo, selectEverybody, selectNothing, undo } from './edit-commands.ts';
import {
  closeProject,
  duplicateProject,
  exportMap,
  newProject,
  openProject,
  renameProject,
  saveCopy,
  saveNow,
} from './file-commands.ts';
import { about } from './help-commands.ts';
import {
  actualSize,
  addOneNote,
  addOneOrganisation,
  addOnePerson,
  addOneUnit,
  connectPair,
  fitMap,
  renameSelection,
  toggleInspector,
  zoomIn,
  zoomOut,
} from './map-commands.ts';
import { themes } from './theme-commands.ts';

/** What a menu lists. */
export type Entry = Command | 'separator';

/** The menus, native or in the window. */
export const menus: readonly { label: string; items: readonly Entry[] }[] = [
  {
    label: 'File',
    items: [
      newProject,
      openProject,
      'separator',
      saveNow,
      saveCopy,
      renameProject,
      duplicateProject,
      'separator',
      exportMap,
      'separator',
      closeProject,
    ],
  },
  {
    label: 'Edit',
    items: [undo, redo, 'separator', renameSelection, deleteSelection, 'separator', selectEverybody, selectNothing],
  },
  { label: 'Insert', items: [addOnePerson, addOneUnit, addOneOrganisation, addOneNote, 'separator', connectPair] },
  { label: 'View', items: [fitMap, zoomIn, zoomOut, actualSize, 'separator', toggleInspector, 'separator', ...themes] },
  { label: 'Help', items: [about] },
];

/** Buttons over the map. */
export const mapTools: readonly Command[] = [addOnePerson, addOneUnit, addOneOrganisation, addOneNote];

/** What a right click offers. */
export const contextCommands: readonly Entry[] = [
  addOnePerson,
  addOneUnit,
  'separator',
  renameSelection,
  connectPair,
  deleteSelection,
  'separator',
  fitMap,
];

/** Every command, once. */
export const commands: readonly Command[] = [
  ...new Set([...menus.flatMap((menu) => menu.items.filter((item) => item !== 'separator')), ...nudges]),
];

export const commandById = (id: string): Command | undefined => commands.find((command) => command.id === id);

/** The menu as it is just now, for the native menu. */
export const menuNow = (app: App): Menu =>
  menus.map(({ label, items }) => ({
    label,
    items: items.map((item) =>
      item === 'separator'
        ? item
        : { command: item.id, label: labelOf(item, app), keys: item.keys?.[0] ?? '', enabled: item.enabled(app) },
    ),
  }));
