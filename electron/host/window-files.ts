import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { contentSecurityPolicy } from '../host/content-security-policy.ts';

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

/** An empty page on paper colour, shown until the window is told its address. */
const startPage = '<!doctype html><html lang="en"><title>Accord</title></html>';

/**
 * The built window, by address. Only what is listed here at the start can ever be asked for: no path of a request
 * reaches the disk.
 */
export function staticFiles(folder: string): (path: string) => Served | undefined {
  const files = new Map<string, string>(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file] as const),
  );
  return (path) => {
    if (path === '/start') return page(startPage);
    const file = files.get(path === '/' ? '/index.html' : path);
    if (file === undefined) return undefined;
    const body = readFileSync(file);
    if (extname(file) === '.html') return page(body.toString('utf8'));
    const type = types[extname(file)] ?? 'application/octet-stream';
    return { body, headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' } };
  };
}

function page(html: string): Served {
  const nonce = randomBytes(16).toString('base64');
  return {
    body: Buffer.from(html.replaceAll('__CSP_NONCE__', nonce)),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `${contentSecurityPolicy(nonce)}; frame-ancestors 'none'`,
    },
  };
}
