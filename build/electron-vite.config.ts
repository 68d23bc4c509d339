import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const at = (path: string): string => new URL(`../${path}`, import.meta.url).pathname;

/** Lets the browser fetch what the first map needs while it reads the page, not one after the other. */
const preloadFirstParts: Plugin = {
  name: 'preload-first-parts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.values(bundle).flatMap((part) => {
        const href = `./${part.fileName}`;
        if (part.type === 'chunk' && ['main', 'map-screen'].includes(part.name))
          return [{ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href }, injectTo: 'head' }];
        if (/inter-latin-(400|600|700)-normal.*\.woff2$/.test(part.fileName))
          return [{ tag: 'link', attrs: { rel: 'preload', as: 'font', crossorigin: true, href }, injectTo: 'head' }];
        return [];
      }),
  },
};

export default defineConfig({
  main: {
    build: {
      outDir: at('out/main'),
      // In a few files instead of hundreds these are there twice as fast.
      externalizeDeps: { exclude: ['conf', 'commander', 'electron-store', 'papaparse', 'react', 'react-dom', 'zod'] },
      rolldownOptions: {
        input: {
          desktop: at('electron/entries/desktop.ts'),
          browser: at('electron/entries/browser.ts'),
          cli: at('electron/entries/cli.ts'),
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
