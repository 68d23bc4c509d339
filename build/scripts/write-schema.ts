/** Writes the JSON Schemas of docs/, or with `--check` says whether the files are what this script makes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { insightJsonSchema } from '../../shared/answers/insight-schema.ts';
import { fileJsonSchema } from '../../shared/file/json-schema.ts';

const schemas = { 'accord.schema.json': fileJsonSchema(), 'insight.schema.json': insightJsonSchema() };

for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(`../../docs/${name}`, import.meta.url);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    process.stdout.write(`docs/${name} is not what the script makes: run "npm run samples".\n`);
    process.exitCode = 1;
  }
}
