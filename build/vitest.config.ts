import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

export default defineConfig({
  plugins: [react()],
  root: at('.'),
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/journeys/**', 'node_modules/**'],
    globalSetup: at('tests/support/with-browser.ts'),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Electron's binary is not needed for its shell's logic: a double of its API stands in.
    alias: { electron: at('tests/support/electron-double.ts') },
    server: { deps: { inline: ['electron-store'] } },
  },
});
