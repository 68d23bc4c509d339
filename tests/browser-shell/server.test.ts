import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../electron/browser-shell/server.ts';
import { figure } from '../support/figures.ts';
import { windowFixture } from '../support/places.ts';
import { traversals } from '../support/traversals.ts';

let server: Server;
let calls: string[] = [];
let port = '';
let token = '';

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** One raw request: every header as it is given, nothing added. */
function raw(method: string, path: string, headers: OutgoingHttpHeaders = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, method, path, setHost: false, headers: { host: server.address, ...headers } },
      (answer) => {
        let text = '';
        answer.on('data', (part) => {
          text += part;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

const own = () => ({ origin: `http://${server.address}`, 'content-type': 'application/json' });
const codeOf = (address: string) => new URL(address).hash.slice(1);
const exchange = (code: string) => raw('POST', '/exchange', own(), JSON.stringify({ code }));
const greet = (headers: OutgoingHttpHeaders) => raw('POST', '/call/greet', headers, '{}');

beforeEach(async () => {
  calls = [];
  server = await serve(windowFixture, async (name) => {
    calls.push(name);
    return { answered: name };
  });
  port = server.address.split(':')[1] ?? '';
  token = JSON.parse((await exchange(codeOf(server.newAddress()))).body).token;
});
afterEach(() => server.close());

describe('S15: only this machine, under its own name', () => {
  test('it listens on the loopback alone', () => {
    expect(server.address).toMatch(/^127\.0\.0\.1:\d+$/);
  });

  test('every other Host is turned away', async () => {
    const hosts = [
      'localhost',
      `localhost:${port}`,
      '127.0.0.1',
      '127.0.0.1:1',
      `127.0.0.1:0${port}`,
      `127.1:${port}`,
      `0.0.0.0:${port}`,
      `[::1]:${port}`,
      `[::ffff:127.0.0.1]:${port}`,
      `2130706433:${port}`,
      `0x7f000001:${port}`,
      `evil.example:${port}`,
      'evil.example',
      `127.0.0.1.nip.io:${port}`,
      `127.0.0.1:${port}.evil.example`,
      `127.0.0.1:${port}@evil.example`,
      `user@127.0.0.1:${port}`,
      `127.0.0.1:${port},evil.example`,
      `127.0.0.1:${port}/`,
      `127.0.0.1.:${port}`,
      `http://127.0.0.1:${port}`,
      `LOCALHOST:${port}`,
      `accord:${port}`,
      `127.0.0.1:${port};x`,
      `127.0.0.1:+${port}`,
      `127.0.0.1:${port}#`,
      `127.0.0.1:${port}?`,
      `127.000.000.001:${port}`,
      `\\127.0.0.1:${port}`,
      '',
    ];
    expect(new Set(hosts).size).toBe(30);
    for (const host of hosts) {
      expect((await raw('GET', '/', { host })).status, host).toBe(421);
      expect((await greet({ ...own(), 'accord-token': token, host })).status, host).toBe(421);
    }
    expect(calls).toEqual([]);
    figure('S15', `${hosts.length} other Hosts: 421 on every route`);
  });
});

describe('S16: only our own page', () => {
  test('calls from other origins, other ports, forms and other sites do nothing', async () => {
    const other = Number(port) + 1;
    const foreign: OutgoingHttpHeaders[] = [
      { origin: `http://127.0.0.1:${other}` },
      { origin: `http://localhost:${port}` },
      { origin: 'null' },
      { origin: 'https://evil.example' },
      { origin: `http://127.0.0.1:${port}.evil.example` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
    ];
    for (const headers of foreign) {
      const answer = await greet({ ...own(), 'accord-token': token, ...headers });
      expect(answer.status, JSON.stringify(headers)).toBe(403);
    }
    const { origin: _origin, ...without } = own();
    expect((await greet({ ...without, 'accord-token': token })).status).toBe(403);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])
      expect((await greet({ ...own(), 'accord-token': token, 'content-type': type })).status, type).toBe(415);
    expect((await raw('GET', '/', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(calls).toEqual([]);
  });

  test('nothing is said that would let other pages read answers', async () => {
    for (const answer of [await raw('GET', '/'), await greet({ ...own(), 'accord-token': token })]) {
      const names = Object.keys(answer.headers);
      expect(names.filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      });
    }
  });

  test('other methods are not served', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD', 'TRACE'])
      expect((await raw(method, '/', { ...own(), 'accord-token': token })).status, method).toBe(405);
  });
});

test('S16: a WebSocket gets no connection, and nobody is called', async () => {
  const upgrade = { ...own(), connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' };
  for (const origin of [`http://${server.address}`, 'https://evil.example']) {
    const headers = { ...upgrade, 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==', origin };
    expect((await raw('GET', '/events', headers)).status).toBe(401);
    // Where a page is served it is a page, whatever was asked for.
    expect((await raw('GET', '/', headers)).status).toBe(200);
  }
  expect(calls).toEqual([]);
});

test('S5, S19: every answer carries a policy, forbids guessing its kind, and can be framed and read by nobody else', async () => {
  const answers = [
    await raw('GET', '/'),
    await raw('GET', '/assets/main.js'),
    await raw('GET', '/nothing'),
    await raw('GET', '/', { host: 'evil.example' }),
    await raw('PUT', '/', own()),
    await greet(own()),
    await greet({ ...own(), 'accord-token': token }),
    await raw('POST', '/call/greet', { ...own(), 'accord-token': token }, '{'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 421, 405, 401, 200, 400]);
  for (const { headers } of answers) {
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
    expect(headers).toMatchObject({ 'cross-origin-resource-policy': 'same-origin', 'referrer-policy': 'no-referrer' });
  }
  figure('S5', `${answers.length} kinds of answers: a policy on each`);
  figure('S19', `${answers.length} kinds of answers: nosniff on each; exports are written to files and never served`);
});

describe('S17: only with the token', () => {
  test('every route without it is refused', async () => {
    for (const offered of [undefined, '', 'x', token.slice(1), `${token}x`, token.toUpperCase()]) {
      const headers = offered === undefined ? {} : { 'accord-token': offered };
      expect((await greet({ ...own(), ...headers })).status, offered).toBe(401);
      expect((await raw('GET', '/events', headers)).status, offered).toBe(401);
    }
    expect((await greet({ ...own(), cookie: `accord-token=${token}` })).status).toBe(401);
    expect(calls).toEqual([]);
    expect((await greet({ ...own(), 'accord-token': token })).body).toBe('{"answered":"greet"}');
  });

  test('a code of an address is good once, and is long', async () => {
    const code = codeOf(server.newAddress());
    expect(Buffer.from(code, 'base64url')).toHaveLength(32);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect((await exchange(code)).status).toBe(200);
    expect((await exchange(code)).status).toBe(401);
    for (const wrong of ['', 'x', code.slice(1)]) expect((await exchange(wrong)).status).toBe(401);
    expect((await raw('POST', '/exchange', own(), 'not json')).status).toBe(401);
    expect((await raw('POST', '/exchange', own(), 'null')).status).toBe(401);
  });
});

describe('only the built window is served', () => {
  test('with its policy, and a nonce of its own each time', async () => {
    const [first, second] = [await raw('GET', '/'), await raw('GET', '/index.html')];
    const policy = String(first.headers['content-security-policy']);
    for (const rule of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
      expect(policy).toContain(rule);
    expect(first.body).not.toContain('__CSP_NONCE__');
    expect(first.body).not.toBe(second.body);
    expect((await raw('GET', '/assets/main.js')).headers['content-type']).toContain('javascript');
  });

  test('S7: no path leads anywhere else', { timeout: 120_000 }, async () => {
    const tries = traversals();
    expect(tries.length).toBeGreaterThanOrEqual(500);
    for (const path of tries) expect((await raw('GET', path)).status, path).toBe(404);
    figure('S7', `${tries.length} ways out, through the browser door: 404 on each`);
    for (const path of ['/constructor', '/__proto__', '/assets', '/assets/', '/index.html/', '/INDEX.HTML'])
      expect((await raw('GET', path)).status, path).toBe(404);
  });
});

test('what is not JSON is refused, and an unknown address is said to be one', async () => {
  const headers = { ...own(), 'accord-token': token };
  expect((await raw('POST', '/call/greet', headers, '{')).status).toBe(400);
  expect((await raw('POST', '/elsewhere', headers, '{}')).status).toBe(404);
});

test('events reach every window as lines', async () => {
  const stop = new AbortController();
  const answer = await fetch(`http://${server.address}/events`, {
    headers: { 'accord-token': token },
    signal: stop.signal,
  });
  server.send({ name: 'command', data: { id: 'edit.undo' } });
  let text = '';
  for await (const part of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part;
    if (text.includes('\n{') && text.endsWith('}\n')) break;
  }
  expect(JSON.parse(text.trim())).toEqual({ name: 'command', data: { id: 'edit.undo' } });
  stop.abort();
});
