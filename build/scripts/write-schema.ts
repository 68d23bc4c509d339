/** Writes docs/accord.schema.json, or with `--check` says whether the file is what this script makes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileJsonSchema } from '../../shared/file/json-schema.ts';

const file = new URL('../../docs/accord.schema.json', import.meta.url);
const text = `${JSON.stringify(fileJsonSchema(), null, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  process.stdout.write('docs/accord.schema.json is not what the script makes: run "npm run samples".\n');
  process.exitCode = 1;
}
