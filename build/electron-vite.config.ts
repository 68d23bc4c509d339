import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const firstFonts = /inter-latin-(400|600|700)-normal.*\.woff2$/;

/** Lets the browser fetch what the first map needs while it reads the page, not one after the other. */
const preloadFirstParts: Plugin = {
  name: 'preload-first-parts',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle = {} }) {
      const files = Object.values(bundle);
      const first = files.filter((file) => file.type === 'chunk' && file.name === 'main');
      const scripts = new Set(first.flatMap((part) => [part.fileName, ...('imports' in part ? part.imports : [])]));
      const styles = files
        .filter((file) => file.type === 'chunk' && scripts.has(file.fileName))
        .flatMap((file) => ('viteMetadata' in file ? [...(file.viteMetadata?.importedCss ?? [])] : []));
      const fonts = files.filter(({ fileName }) => firstFonts.test(fileName));
      const link = (fileName: string, attrs: Record<string, string>) => ({
        tag: 'link',
        attrs: { crossorigin: true, href: `./${fileName}`, ...attrs },
        injectTo: 'head' as const,
      });
      return [
        ...[...scripts].map((fileName) => link(fileName, { rel: 'modulepreload' })),
        ...styles.map((fileName) => link(fileName, { rel: 'preload', as: 'style' })),
        ...fonts.map(({ fileName }) => link(fileName, { rel: 'preload', as: 'font' })),
      ];
    },
  },
};

export default defineConfig({
  main: {
    // Otherwise React draws as it does while one develops: half as fast.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: at('out/main'),
      // In a few files instead of hundreds these are there twice as fast.
      externalizeDeps: { exclude: ['conf', 'commander', 'electron-store', 'react', 'react-dom', 'zod'] },
      rolldownOptions: {
        input: {
          desktop: at('electron/entries/desktop.ts'),
          browser: at('electron/entries/browser.ts'),
          cli: at('electron/entries/cli.ts'),
          'export-worker': at('electron/entries/export-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      rolldownOptions: {
        input: { preload: at('electron/desktop-shell/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react(), preloadFirstParts],
    build: {
      outDir: at('out/renderer'),
      minify: true,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
