import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

type Served = { body: Buffer; headers: Record<string, string> };

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/**
 * The built window, by address ("/", "/assets/…"). Only what is in the folder at the start can ever be asked for: no
 * path of a request reaches the disk.
 */
export function windowFiles(folder: string): (path: string) => Served | undefined {
  const files = new Map<string, string>(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file] as const),
  );
  return (path) => {
    const file = files.get(path === '/' ? '/index.html' : path);
    if (file === undefined) return undefined;
    const body = readFileSync(file);
    if (extname(file) === '.html') return servedPage(body.toString('utf8'));
    const type = types[extname(file)] ?? 'application/octet-stream';
    return { body, headers: { 'content-type': type, 'cache-control': kept, ...(isScript(type) && workersPolicy) } };
  };
}

const kept = 'public, max-age=31536000, immutable';

/** A script that runs as a worker has the policy it came with: it may start the worker it needs, and nothing else. */
const workersPolicy = { 'content-security-policy': "default-src 'none'; script-src 'self'; frame-ancestors 'none'" };
const isScript = (type: string): boolean => type.startsWith('text/javascript');

/** A page with its policy; `__CSP_NONCE__` in it becomes a nonce of its own. */
function servedPage(html: string): Served {
  const nonce = randomBytes(16).toString('base64');
  return {
    body: Buffer.from(html.replaceAll('__CSP_NONCE__', nonce)),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': contentSecurityPolicy(nonce),
    },
  };
}

/** What the window's page may load: itself, and pictures that are already in it. */
const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
