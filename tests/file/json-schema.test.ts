import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fileJsonSchema } from '../../shared/file/json-schema.ts';
import { samples } from '../support/places.ts';

/** The published schema, as another program would use it. */
const schema = z.fromJSONSchema(fileJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);
const projects = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.accord'));

test.each(projects)('%s is what the published schema describes', (name) => {
  expect(schema.safeParse(JSON.parse(readFileSync(join(samples, name), 'utf8'))).error).toBeUndefined();
});

test('the published schema refuses what Accord refuses', () => {
  const file = JSON.parse(readFileSync(join(samples, 'one-card.accord'), 'utf8'));
  file.project.organisations[0].colour = 'red';
  expect(schema.safeParse(file).success).toBe(false);
});
