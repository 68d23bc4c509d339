import { expect, test } from './journey.ts';

test('S3: only the main frame of the window can call the host, and whatever it sends is answered in a sentence', async ({
  accord,
  page,
}) => {
  await accord.openSample('One Card');
  const refused = await page.evaluate(async () => {
    const { call } = (window as unknown as { accord: { call(name: unknown, ask: unknown): Promise<unknown> } }).accord;
    const names: unknown[] = ['saveProject', 'exportFile', 'deleteEverything', '__proto__', 'constructor', '', 7, null];
    const asks: unknown[] = [undefined, null, 0, 'x', [], { project: '../../etc/passwd' }, { path: '/etc/passwd' }];
    const answers: unknown[] = [];
    for (const name of names) for (const ask of asks) answers.push(await call(name, ask));
    return answers;
  });
  expect(refused).toHaveLength(56);
  for (const answer of refused) expect(answer).toEqual({ refused: expect.any(String) });

  // What cannot be copied never leaves the page.
  const notCopied = await page.evaluate(() =>
    (window as unknown as { accord: { call(name: string, ask: unknown): Promise<unknown> } }).accord
      .call('greet', { run: () => 1 })
      .then(String, (error: Error) => error.name),
  );
  expect(notCopied).toBe('DataCloneError');

  // A frame has no preload; even with the bare channel in its hands it gets no answer.
  const fromFrame = await page.evaluate(async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inside = frame.contentWindow as unknown as {
      accord: unknown;
      __electronInvoke(channel: string, message: unknown[]): Promise<unknown>;
    };
    return [typeof inside.accord, await inside.__electronInvoke('accord:call', ['greet', {}])];
  });
  expect(fromFrame).toEqual(['undefined', { refused: 'This page may not call Accord.' }]);
  expect(await page.evaluate('typeof require + typeof process + typeof __electronInvoke')).toBe(
    'undefinedundefinedundefined',
  );
});

test('S5: the page comes with its policy, which no inline script and no foreign style gets past', async ({
  accord,
  page,
  troubles,
}) => {
  expect(accord.files()).toEqual([]);
  const { policy, ran } = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = 1';
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.ran = 2');
    image.src = 'data:,';
    document.body.append(image);
    await new Promise((resume) => setTimeout(resume, 200));
    const answer = await fetch('/');
    return { policy: answer.headers.get('content-security-policy'), ran: (window as { ran?: number }).ran };
  });
  expect(ran).toBeUndefined();
  for (const rule of ["default-src 'none'", "script-src 'self'", "object-src 'none'", "frame-src 'none'"])
    expect(policy).toContain(rule);
  // Chromium says of each that it was stopped.
  expect(troubles.splice(0).length).toBeGreaterThanOrEqual(2);
});

test('S6: the page goes nowhere, opens nothing, downloads nothing and is permitted nothing', async ({
  opened,
  accord,
  page,
  troubles,
}) => {
  const { shell } = opened;
  test.skip(!shell, 'what is refused is seen by the double');
  if (!shell) return;
  await accord.openSample('One Card');
  const before = page.url();
  const elsewhere = 'https://elsewhere.example/';

  await test.step('navigation', async () => {
    await page.evaluate((url) => location.assign(url), elsewhere);
    await expect.poll(() => shell.seen.cancelled).toContain(elsewhere);
    expect(page.url()).toBe(before);
    await expect(accord.cards()).toHaveCount(14);
  });

  await test.step('windows', async () => {
    await page.evaluate((url) => void window.open(url), elsewhere);
    await expect.poll(() => shell.seen.popups.length).toBe(1);
    await expect.poll(() => page.context().pages().length).toBe(1);
  });

  await test.step('frames and requests of every kind', async () => {
    const answers = await page.evaluate(async (url) => {
      const attempt = (made: Promise<unknown>) => made.then(String, (error: Error) => error.name);
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.src = url;
      const socket = await attempt(
        new Promise((opens, fails) => {
          const made = new WebSocket('wss://elsewhere.example/');
          made.onopen = opens;
          made.onerror = () => fails(new Error('refused'));
        }),
      ).catch(() => 'Error');
      return [await attempt(fetch(url)), await attempt(fetch('file:///etc/passwd')), socket];
    }, elsewhere);
    expect(answers).toEqual(['TypeError', 'TypeError', 'Error']);
  });

  await test.step('downloads', async () => {
    await page.evaluate(() => {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'x.exe';
      link.click();
    });
    await expect.poll(() => shell.seen.downloads.length).toBe(1);
  });

  await test.step('permissions', async () => {
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[];
      return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
    });
    expect(states.filter((state) => state === 'granted')).toEqual([]);
    const asked = await page.evaluate(() => Notification.requestPermission());
    expect(asked).not.toBe('granted');
  });
  await test.step('forms', async () => {
    await page.evaluate(() => {
      const form = document.body.appendChild(document.createElement('form'));
      form.action = 'https://form.example/';
      form.submit();
    });
    expect(await page.evaluate('location.href')).toBe(before);
    expect(shell.seen.cancelled).not.toContain('https://form.example/?');
  });
  expect(shell.seen.escaped).toEqual([]);
  troubles.splice(0);
});

test('S7: no address of the window leads to a file beside it', async ({ accord, page, troubles }) => {
  expect(accord.files()).toEqual([]);
  const statuses = await page.evaluate(async () => {
    const up = ['..', '%2e%2e', '%252e%252e', '..%2f', '..%5c', '.%2e', '..;', '%c0%ae%c0%ae'];
    const tails = ['package.json', 'etc/passwd', 'main/desktop.js', 'index.html%00.js'];
    const starts = ['/', '//', '/assets/', '/%00/'];
    const found: [string, string][] = [];
    for (const start of starts)
      for (const step of up)
        for (const tail of tails) {
          const path = `${start}${step}/${step}/${tail}`;
          const status = await fetch(location.origin + path).then(
            (answer) => String(answer.status),
            () => 'refused',
          );
          found.push([path, status]);
        }
    found.push(['POST /', String((await fetch('/', { method: 'POST' })).status)]);
    return found;
  });
  expect(statuses).toHaveLength(129);
  expect(statuses.at(-1)).toEqual(['POST /', '405']);
  expect(statuses.slice(0, -1).filter(([, status]) => status !== '404' && status !== 'refused')).toEqual([]);
  troubles.splice(0);
});

test('closing the window saves first, and then the app has ended', async ({ accord }) => {
  await accord.openSample('One Card');
  await accord.card('Dana Whitfield').click();
  await accord.details().getByLabel('Job title').fill('Head of everything');
  await accord.native?.close();
  const [name = ''] = accord.files();
  expect(accord.file(name)).toContain('Head of everything');
});

test('the native menu shows what can be done now, and does it', async ({ accord, page }) => {
  await accord.openSample('One Card');
  expect((await accord.native?.items('Edit'))?.some((label) => label.startsWith('Undo'))).toBe(false);
  await accord.card('Dana Whitfield').click();
  await page.keyboard.press('Delete');
  await expect(accord.card('Dana Whitfield')).toHaveCount(0);
  await accord.menu('Edit', 'Undo: Delete Dana Whitfield');
  await expect(accord.card('Dana Whitfield')).toHaveCount(1);
});

test('a picture is taken by a hidden window with as many pixels as were asked for', async ({ accord, page }) => {
  await accord.openSample('One Card');
  await page.keyboard.press('Control+e');
  const choices = page.getByRole('dialog').first();
  await choices.getByLabel('As', { exact: true }).selectOption('png');
  await choices.getByRole('button', { name: /^Export( the map)?$/ }).click();
  await accord.chooseWhere('Map.png');
  await expect(page.getByText('Exported: Map.png')).toBeVisible({ timeout: 30_000 });
  const png = Buffer.from(accord.bytes('Map.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1500);
});
