import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { temporaryFolder } from './temporary-folder.ts';

/** A script with all it needs in one file: Node itself does not read our drawings (JSX). */
export async function bundled(script: URL): Promise<string> {
  const outDir = temporaryFolder();
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: fileURLToPath(script),
      outDir,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'script.mjs', codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
  return join(outDir, 'script.mjs');
}
