import type { Menu } from '../../shared/host/menu.ts';
import type { App } from '../store/app.ts';
import { alignCommands, distributeCommands, tidy } from './arrange-commands.ts';
import { bringIn } from './bring-in.ts';
import { saveCalendar } from './calendar-command.ts';
import { clipboardCommands, copy, cut, duplicate, paste } from './clipboard-commands.ts';
import { type Command, canRun, labelOf } from './command.ts';
import { connectTo } from './connect-command.ts';
import { copyAsPicture, copyAsText } from './copy-map-commands.ts';
import { deleteSelection, nudges, redo, selectEverybody, selectNothing, undo } from './edit-commands.ts';
import { defenceSheet, exportProject, makeReport } from './export-commands.ts';
import {
  closeProject,
  duplicateProject,
  newProject,
  openProject,
  protectProject,
  renameProject,
  saveCopy,
  saveNow,
} from './file-commands.ts';
import { find, findCommand, keyboardHelp, nextArea, previousArea } from './find-commands.ts';
import { about } from './help-commands.ts';
import { exportList, importList } from './import-commands.ts';
import { keepInDownloads } from './keep-in-downloads.ts';
import { layoutCommands, pinPeople } from './layout-commands.ts';
import { fewerSteps, focusOnPerson, lensCommands, moreSteps, showAll, toggleFilter } from './lens-commands.ts';
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
  toggleLegend,
  zoomIn,
  zoomOut,
} from './map-commands.ts';
import { outsideCommands } from './outside-commands.ts';
import { readTowers, showCounterparts } from './panel-commands.ts';
import { quickHide } from './quick-hide.ts';
import { resizeCommands } from './resize-commands.ts';
import { gridCommands, insightCommands, screenCommands, storyCommands } from './screen-commands.ts';
import { openSettings, whereMyDataIs } from './settings-commands.ts';
import { lowerInterest, raiseInterest } from './standing-commands.ts';
import { addViewToStory, exportStory, storyDeeds } from './story-commands.ts';
import { themes } from './theme-commands.ts';
import { lowerTower, raiseTower } from './tower-commands.ts';
import { showVersions } from './version-commands.ts';

/** What a menu lists. */
export type Entry = Command | 'separator';

/** The menus, native or in the window. */
export const menus: readonly { label: string; items: readonly Entry[] }[] = [
  {
    label: 'File',
    items: [
      newProject,
      openProject,
      importList,
      'separator',
      saveNow,
      saveCopy,
      renameProject,
      duplicateProject,
      protectProject,
      showVersions,
      bringIn,
      'separator',
      exportProject,
      makeReport,
      exportList,
      defenceSheet,
      'separator',
      openSettings,
      closeProject,
    ],
  },
  {
    label: 'Edit',
    items: [
      undo,
      redo,
      'separator',
      ...clipboardCommands,
      copyAsPicture,
      copyAsText,
      'separator',
      renameSelection,
      deleteSelection,
      'separator',
      raiseTower,
      lowerTower,
      raiseInterest,
      lowerInterest,
      'separator',
      selectEverybody,
      selectNothing,
      'separator',
      find,
    ],
  },
  {
    label: 'Insert',
    items: [addOnePerson, addOneUnit, addOneOrganisation, addOneNote, 'separator', connectPair, connectTo],
  },
  {
    label: 'Arrange',
    items: [
      ...layoutCommands,
      pinPeople,
      'separator',
      ...alignCommands,
      'separator',
      ...distributeCommands,
      tidy,
      'separator',
      ...resizeCommands,
    ],
  },
  {
    label: 'View',
    items: [
      ...Object.values(screenCommands),
      'separator',
      ...gridCommands,
      'separator',
      fitMap,
      zoomIn,
      zoomOut,
      actualSize,
      'separator',
      ...lensCommands,
      'separator',
      toggleFilter,
      focusOnPerson,
      moreSteps,
      fewerSteps,
      showAll,
      'separator',
      toggleInspector,
      toggleLegend,
      showCounterparts,
      readTowers,
      nextArea,
      previousArea,
      'separator',
      quickHide,
      'separator',
      ...themes,
    ],
  },
  { label: 'Insight', items: [...insightCommands, 'separator', saveCalendar] },
  {
    label: 'Story',
    items: [...storyCommands, 'separator', addViewToStory, 'separator', ...storyDeeds, 'separator', exportStory],
  },
  { label: 'Help', items: [findCommand, keyboardHelp, 'separator', whereMyDataIs, about] },
];

/** Buttons over the map. */
export const mapTools: readonly Command[] = [addOnePerson, addOneUnit, addOneOrganisation, addOneNote];

/** What a right click offers. */
export const contextCommands: readonly Entry[] = [
  addOnePerson,
  addOneUnit,
  'separator',
  cut,
  copy,
  paste,
  duplicate,
  'separator',
  renameSelection,
  connectPair,
  connectTo,
  focusOnPerson,
  pinPeople,
  deleteSelection,
  'separator',
  fitMap,
  addViewToStory,
];

/** Every command, once. */
export const commands: readonly Command[] = [
  ...new Set([
    ...menus.flatMap((menu) => menu.items.filter((item) => item !== 'separator')),
    ...nudges,
    ...outsideCommands,
    keepInDownloads,
  ]),
];

/** The commands by the menu they are in; those in no menu last. */
export function commandGroups(): { label: string; commands: readonly Command[] }[] {
  const inMenus = menus.map(({ label, items }) => ({ label, commands: items.filter((item) => item !== 'separator') }));
  const rest = [
    ...inMenus,
    { label: 'When the file is not ours alone', commands: [...outsideCommands, keepInDownloads] },
  ];
  const others = commands.filter((command) => !rest.some((menu) => menu.commands.includes(command)));
  return [...rest, { label: 'On the map', commands: others }];
}

export const commandById = (id: string): Command | undefined => commands.find((command) => command.id === id);

/** The menu as it is just now, for the native menu. */
export const menuNow = (app: App): Menu =>
  menus.map(({ label, items }) => ({
    label,
    items: items.map((item) =>
      item === 'separator'
        ? item
        : { command: item.id, label: labelOf(item, app), keys: item.keys?.[0] ?? '', enabled: canRun(item, app) },
    ),
  }));
