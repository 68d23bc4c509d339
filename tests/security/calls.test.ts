import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { type CallName, hostCalls, hostEvents, refusal } from '../../shared/host/contract.ts';
import { doors, type OpenDoor } from '../support/doors.ts';
import { figure, times } from '../support/figures.ts';

const names = Object.keys(hostCalls) as CallName[];
/** Calls that wait for an answer of the user; here nobody is there to give one. */
const seed = 3;

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    {},
    { project: '../../etc/passwd', content: {} },
    { project: '3f2504e0-4f89-41d3-9a0c-0305e82c3301', content: null },
    { template: '../one-card' },
    { sample: 'one-card', path: '/etc/passwd' },
    { request: '3f2504e0-4f89-41d3-9a0c-0305e82c3301', folder: '../..' },
    { request: '3f2504e0-4f89-41d3-9a0c-0305e82c3301', choice: { folder: '/', name: 'etc/passwd' } },
    { recent: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' },
    JSON.parse('{"__proto__":{"polluted":1}}'),
    JSON.parse('{"constructor":{"prototype":{"polluted":1}}}'),
    { theme: 'dark', library: '/'.repeat(5000) },
  ),
);

/** A question near to what is agreed: the example with a part of it replaced. */
const nearly = (name: CallName): fc.Arbitrary<unknown> => {
  const schema = z.toJSONSchema(hostCalls[name].ask, { unrepresentable: 'any', io: 'input' }) as {
    properties?: Record<string, unknown>;
  };
  const fields = Object.keys(schema.properties ?? {});
  return fc.record(Object.fromEntries(fields.map((field) => [field, anything])), { requiredKeys: [] });
};

async function fuzz(door: OpenDoor, count: number): Promise<number> {
  let answered = 0;
  for (const name of names)
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, nearly(name)), async (ask) => {
        // A dialog that is asked for is cancelled.
        door.willChoose(null);
        const answer = await door.askAnything(name, ask);
        const known = refusal.safeParse(answer).success || hostCalls[name].answer.safeParse(answer).success;
        if (!known) throw new Error(`${name} answered ${JSON.stringify(answer).slice(0, 200)}`);
        if (JSON.stringify(answer).includes(' at ') && /\.ts:\d+/.test(JSON.stringify(answer)))
          throw new Error(`${name} gave away where it failed`);
        answered += 1;
      }),
      { numRuns: count, seed },
    );
  return answered;
}

test('S3: every call and every event has a schema, for what is asked and for what is answered', () => {
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) {
    expect(hostCalls[name].ask, name).toBeInstanceOf(z.ZodType);
    expect(hostCalls[name].answer, name).toBeInstanceOf(z.ZodType);
    // Nothing agreed lets just anything through.
    expect(hostCalls[name].ask.safeParse(Symbol('not agreed')).success, name).toBe(false);
  }
  for (const schema of Object.values(hostEvents)) expect(schema).toBeInstanceOf(z.ZodType);
  figure('S3', `${names.length} of ${names.length} calls have a schema`);
});

test('S3: no call takes a path: only what a dialog gave, by its handle', () => {
  const pathLike = names.filter((name) =>
    /"(path|file|filePath|directory)"/.test(
      JSON.stringify(
        Object.keys(
          (z.toJSONSchema(hostCalls[name].ask, { unrepresentable: 'any', io: 'input' }) as { properties?: object })
            .properties ?? {},
        ),
      ),
    ),
  );
  expect(pathLike).toEqual([]);
});

describe.each(doors)('through $name', (door) => {
  test('S3, S12: whatever is called with whatever, the answer is one that was agreed or a sentence, and nothing is thrown', {
    timeout: 3_600_000,
  }, async () => {
    const open = await door.open();
    onTestFinished(() => open.stop());
    const answered = await fuzz(open, times(15, 1000));
    for (const name of ['', '__proto__', 'constructor', 'toString', 'greet/../greet', 'deleteEverything'])
      expect(
        JSON.stringify(await open.askAnything(encodeURIComponent(name), {}).catch(() => ({ refused: '' }))),
      ).toContain('refused');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(await open.ask('greet', {})).toMatchObject({ version: '1.2.3' });
    figure('S3', `${answered.toLocaleString('en')} fuzzed calls through ${door.name}: 0 thrown`, seed);
  });
});
