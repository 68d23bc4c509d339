import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const config = fileURLToPath(new URL('../../build/electron-builder.json', import.meta.url));

/** What stands before the fuses in a packaged Electron, and their order behind their version and their number. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const order = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

const wanted = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
};

test('S13: the packaged app cannot be run as Node, is told nothing by the environment, and loads its own code alone', () => {
  expect(JSON.parse(readFileSync(config, 'utf8'))).toMatchObject({ asar: true, electronFuses: wanted });
});

test('S13: so it is in a packaged binary', (context) => {
  const binary = process.env.ACCORD_PACKAGED;
  if (!binary) return context.skip('no packaged app is on this machine: name its binary in ACCORD_PACKAGED');
  const bytes = readFileSync(binary);
  const at = bytes.indexOf(sentinel) + sentinel.length;
  expect(at).toBeGreaterThan(sentinel.length);
  const wire = bytes.subarray(at + 2, at + 2 + (bytes[at + 1] ?? 0)).toString('latin1');
  for (const [name, isOn] of Object.entries(wanted))
    expect(wire[order.indexOf(name as (typeof order)[number])], name).toBe(isOn ? '1' : '0');
});
