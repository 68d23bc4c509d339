import { readdirSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { bundledFonts } from '../../electron/host/fonts.ts';
import { makeSearched } from '../../electron/host/make-searched.ts';
import { createMaker } from '../../electron/host/maker.ts';
import { type Printer, PrintingFailed } from '../../electron/host/ports.ts';
import { PrivateValuesFound } from '../../electron/host/search-private.ts';
import type { ExportProgress } from '../../shared/host/export-progress.ts';
import type { MapProduct } from '../../shared/host/product.ts';
import { doors } from '../support/doors.ts';
import { openedBy } from '../support/opened.ts';
import { sampleProject } from '../support/samples.ts';
import { workerFromSource } from '../support/worker-from-source.ts';

const product: MapProduct = {
  kind: 'map',
  format: 'pdf',
  paper: 'A4',
  orientation: 'landscape',
  audience: 'team',
  view: 'everything',
  people: true,
};
const encoded = (text: string) => new TextEncoder().encode(text);
const printing = (printer: Partial<Printer> = {}) => ({
  printer: { print: async (html: string) => encoded(html), picture: async () => encoded('PNG'), ...printer },
  clock: { now: () => Date.UTC(2026, 10, 24, 12) },
  fonts: bundledFonts(),
});

/** A printer that prints until it is given up. */
function endlessPrinter() {
  const begun = Promise.withResolvers<void>();
  const print = (_html: string, signal?: AbortSignal) => {
    begun.resolve();
    return new Promise<Uint8Array>((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new Error('ended')));
    });
  };
  return { begun: begun.promise, print };
}

describe('what is made in a worker', () => {
  const maker = (parts = printing()) => {
    const made = createMaker(parts, workerFromSource);
    onTestFinished(() => made.close());
    return made;
  };

  test('is what is made without one, printed here, with its stages told', async () => {
    const project = sampleProject('one-card');
    const stages: ExportProgress[] = [];
    const { make } = maker();
    for (const format of ['pdf', 'svg', 'pptx'] as const) {
      stages.length = 0;
      const made = await make(project, { ...product, format }, { progress: (each) => stages.push(each) });
      const here = await makeSearched(project, { ...product, format }, printing());
      expect(Buffer.from(made.bytes).equals(Buffer.from(here.bytes)), format).toBe(true);
      expect(made.privateValues).toBe(here.privateValues);
      expect(stages).toEqual(
        ['drawing', ...(format === 'pdf' ? ['printing'] : []), 'searching'].map((stage) => ({ stage })),
      );
    }
  });

  test('fails as it does without one: nothing to print with, something private in it', async () => {
    const project = sampleProject('one-card');
    const print = () => Promise.reject(new PrintingFailed('Install one.'));
    await expect(maker(printing({ print })).make(project, product)).rejects.toThrow(new PrintingFailed('Install one.'));
    const leak = async () => encoded('<p>Nobody has told her yet, as far as Dana knows</p>');
    await expect(maker(printing({ print: leak })).make(project, { ...product, audience: 'partner' })).rejects.toThrow(
      PrivateValuesFound,
    );
  });

  test('is given up at once, while it is drawn and while it is printed', async () => {
    const { print } = endlessPrinter();
    const { make } = maker(printing({ print }));
    for (const when of ['drawing', 'printing'] as const) {
      const ended = new AbortController();
      const reason = new Error(`given up while ${when}`);
      const progress = ({ stage }: ExportProgress) => void (stage === when && ended.abort(reason));
      await expect(make(sampleProject('one-card'), product, { signal: ended.signal, progress })).rejects.toBe(reason);
    }
  });

  test('is made in this thread, with the reason told, where no worker starts', async () => {
    const { make } = createMaker(printing(), new URL('file:///nowhere/worker.js'));
    const stages: ExportProgress[] = [];
    const { bytes } = await make(sampleProject('one-card'), product, { progress: (each) => stages.push(each) });
    expect(new TextDecoder().decode(bytes)).toContain('Dana Whitfield');
    expect(stages[0]).toEqual({ stage: 'drawing', standsStill: expect.stringContaining('Cannot find module') });
  });
});

describe.each(doors)('an export with a ticket, through $name', (kind) => {
  const ticket = '00000000-0000-4000-8000-000000000001';

  test('tells how far it is', async () => {
    const door = await kind.open({ worker: workerFromSource });
    const { handle, content } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    door.willChoose('map.pdf');
    expect(await door.ask('exportFile', { project: handle, content, product, ticket })).toMatchObject({
      kind: 'written',
    });
    await vi.waitFor(() =>
      expect(door.events.filter(({ name }) => name === 'exportProgress').map(({ data }) => data)).toEqual(
        ['drawing', 'printing', 'searching', 'writing'].map((stage) => ({ ticket, stage })),
      ),
    );
    await door.stop();
  });

  test('is cancelled, and leaves nothing', async () => {
    const { begun, print } = endlessPrinter();
    const door = await kind.open({ printer: { ...printing().printer, print } });
    const { handle, content } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    door.willChoose('cancelled.pdf');
    const outcome = door.ask('exportFile', { project: handle, content, product, ticket });
    await begun;
    await door.ask('cancelExport', { ticket });
    expect(await outcome).toEqual({ kind: 'cancelled' });
    expect(readdirSync(door.library).filter((name) => name.includes('cancelled'))).toEqual([]);
    // Of a ticket that is over, or never was, nothing is left to cancel.
    expect(await door.ask('cancelExport', { ticket })).toEqual({});
    await door.stop();
  });

  test('is cancelled when Accord ends', async () => {
    const { begun, print } = endlessPrinter();
    const door = await kind.open({ printer: { ...printing().printer, print } });
    const { handle, content } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    door.willChoose('ended.pdf');
    const outcome = door.ask('exportFile', { project: handle, content, product, ticket });
    outcome.catch(() => undefined);
    await begun;
    await door.host.close();
    expect(await outcome).toEqual({ kind: 'cancelled' });
    expect(readdirSync(door.library)).not.toContain('ended.pdf');
    await door.stop();
  });
});
