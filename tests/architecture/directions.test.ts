import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Who may import whom, types included. The first rule whose folder holds the importing file counts. */
const rules: readonly [folder: string, mayImport: readonly string[]][] = [
  ['shared/base', ['shared/base', 'zod']],
  ['shared/model', ['shared/model', 'shared/base', 'zod']],
  ['shared/file', ['shared/file', 'shared/model', 'shared/base', 'zod']],
  [
    'shared/exchange/docx',
    ['shared/exchange/docx', 'shared/exchange/pptx', 'shared/report', 'shared/picture', 'shared/model', 'fflate'],
  ],
  [
    'shared/exchange/pptx',
    [
      'shared/exchange/pptx',
      'shared/exchange/xml',
      'shared/report',
      'shared/picture',
      'shared/model',
      'shared/base',
      'react',
      'fflate',
      'svgpath',
    ],
  ],
  [
    'shared/exchange',
    [
      'shared/exchange',
      'shared/file',
      'shared/picture',
      'shared/model',
      'shared/base',
      'zod',
      'papaparse',
      'saxes',
      'fflate',
    ],
  ],
  ['shared/list', ['shared/list', 'shared/exchange', 'shared/picture', 'shared/model', 'shared/base']],
  ['shared/layout', ['shared/layout', 'shared/model', 'shared/base']],
  [
    'shared/insight/title',
    ['shared/insight/title', 'shared/model', 'shared/base', 'double-metaphone', 'fastest-levenshtein'],
  ],
  [
    'shared/insight',
    ['shared/insight', 'shared/model', 'shared/base', 'graphology', 'graphology-metrics', 'graphology-types'],
  ],
  ['shared/compare', ['shared/compare', 'shared/picture', 'shared/model', 'shared/base']],
  ['shared/answers', ['shared/answers', 'shared/insight', 'shared/picture', 'shared/model', 'shared/base', 'zod']],
  ['shared/picture', ['shared/picture', 'shared/insight', 'shared/model', 'shared/base', 'react', 'react-dom']],
  [
    'shared/report',
    [
      'shared/report',
      'shared/answers',
      'shared/picture',
      'shared/insight',
      'shared/model',
      'shared/base',
      'react',
      'react-dom',
    ],
  ],
  ['shared/host', ['shared/host', 'shared/file', 'shared/model', 'shared/base', 'zod']],
  ['electron/host', ['electron/host', 'shared', 'node', 'zod']],
  ['electron/chromium', ['electron/chromium', 'electron/host', 'shared', 'node']],
  [
    'electron/browser-shell',
    ['electron/browser-shell', 'electron/chromium', 'electron/host', 'shared', 'node', 'conf'],
  ],
  [
    'electron/desktop-shell',
    ['electron/desktop-shell', 'electron/host', 'shared', 'node', 'electron', 'electron-store', 'zod'],
  ],
  ['electron/cli', ['electron/cli', 'electron/host', 'shared', 'node', 'commander']],
  ['electron/entries', ['electron/', 'shared', 'node', 'electron']],
  ['renderer/host', ['renderer/host', 'shared']],
  ['renderer/layout', ['renderer/layout', 'shared', 'elkjs']],
  ['renderer/store', ['renderer/store', 'renderer/host', 'shared', 'react', 'zustand', 'mutative']],
  [
    'renderer/commands',
    ['renderer/commands', 'renderer/layout', 'renderer/store', 'renderer/host', 'shared', 'lucide-react', 'zustand'],
  ],
  ['renderer/styles', ['renderer/styles', 'renderer/store', 'shared']],
  [
    'renderer/ui',
    ['renderer/ui', 'renderer/commands', 'renderer/store', 'shared', 'react', 'radix-ui', 'lucide-react'],
  ],
  ...(['canvas', 'start', 'insight', 'grid', 'list', 'merge', 'panels', 'export', 'import', 'dialogs'] as const).map(
    (folder) =>
      [
        `renderer/${folder}`,
        [
          `renderer/${folder}`,
          ...['ui', 'styles', 'store', 'commands'].map((each) => `renderer/${each}`),
          'shared',
          'react',
          'radix-ui',
          'lucide-react',
          '@xyflow/react',
          ...(folder === 'dialogs' ? ['cmdk', 'renderer/export', 'renderer/import'] : []),
          ...(folder === 'list' ? ['@tanstack/react-table', '@tanstack/react-virtual', 'zustand'] : []),
          ...(folder === 'export' ? ['pdfjs-dist'] : []),
          ...(folder === 'import' ? ['@tanstack/react-virtual', 'zustand', 'zod'] : []),
        ],
      ] as [string, string[]],
  ),
  ['renderer', ['renderer', 'shared', 'react', 'react-dom', 'radix-ui', 'lucide-react', 'get-nonce', 'zod', 'zustand']],
];

type Import = { file: string; of: string };

const sources = ['shared', 'electron', 'renderer'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
);

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const { module, errors } = parseSync(file, text, { lang: file.endsWith('.tsx') ? 'tsx' : 'ts' });
  expect(errors, file).toEqual([]);
  const asked = [
    ...module.staticImports.map((each) => each.moduleRequest.value),
    ...module.staticExports.flatMap((each) => each.entries.map((entry) => entry.moduleRequest?.value)),
    ...module.dynamicImports.map((each) => text.slice(each.moduleRequest.start + 1, each.moduleRequest.end - 1)),
  ];
  return [...new Set(asked.filter((each) => each !== undefined))];
}

/** A file of ours from the root, "node" for what is built in, else the name of a package. */
function target(file: string, asked: string): string {
  if (asked.startsWith('.')) return posix.join(dirname(file), asked);
  if (asked.startsWith('node:')) return 'node';
  return asked
    .split('/')
    .slice(0, asked.startsWith('@') ? 2 : 1)
    .join('/');
}

const all: Import[] = sources.flatMap((file) =>
  importsOf(file)
    .filter((asked) => !/\.(css|svg|json)$/.test(asked))
    .map((asked) => ({ file, of: target(file, asked) })),
);

test('every import follows the direction of its folder', () => {
  const wrong = all.filter(({ file, of }) => {
    const allowed = rules.find(([folder]) => file.startsWith(`${folder}/`))?.[1] ?? [];
    return !allowed.some((each) => of === each || of.startsWith(each.endsWith('/') ? each : `${each}/`));
  });
  expect(wrong.map(({ file, of }) => `${file} imports ${of}`)).toEqual([]);
  expect(all.length).toBeGreaterThan(300);
});

test('no files import each other in a circle', () => {
  const next = new Map<string, string[]>();
  for (const { file, of } of all) next.set(file, [...(next.get(file) ?? []), of]);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
    if (done.has(file) || path.includes(file)) return;
    for (const of of next.get(file) ?? []) visit(of, [...path, file]);
    done.add(file);
  };
  for (const file of sources) visit(file, []);
  expect(circles).toEqual([]);
});

test('only commands, canvas, forms and the store change a project', () => {
  const editors = sources.filter((file) => /\.edit\(/.test(readFileSync(join(root, file), 'utf8')));
  const allowed = /^renderer\/(commands|canvas|export|insight|list|story|panels|store|dialogs)\//;
  expect(editors.filter((file) => !allowed.test(file))).toEqual([]);
  expect(editors.length).toBeGreaterThan(3);
});

test('ipcMain and ipcRenderer are used in one file each', () => {
  const users = (name: string) =>
    sources.filter((file) => new RegExp(`\\b${name}\\b`).test(readFileSync(join(root, file), 'utf8')));
  expect(users('ipcMain')).toEqual(['electron/desktop-shell/ipc.ts']);
  expect(users('ipcRenderer')).toEqual(['electron/desktop-shell/preload.ts']);
});

test('nothing puts text into a page as HTML', () => {
  const risky =
    /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/;
  expect(sources.filter((file) => risky.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
