import type { IncomingHttpHeaders } from 'node:http';

type Request = { method?: string | undefined; headers: IncomingHttpHeaders };

/**
 * Why a request is turned away before anything is done with it; nothing when it may go on. `address` is what we listen
 * on, "127.0.0.1:PORT".
 */
export function turnedAway({ method, headers }: Request, address: string): { status: number; why: string } | undefined {
  // A name that a hostile page has pointed at this machine comes with its own Host.
  if (headers.host !== address) return { status: 421, why: 'This is not an address of Accord.' };
  if (method !== 'GET' && method !== 'POST') return { status: 405, why: 'Only GET and POST are served.' };
  const site = headers['sec-fetch-site'];
  const ownSites = method === 'GET' ? ['same-origin', 'none'] : ['same-origin'];
  if (site !== undefined && !ownSites.includes(String(site)))
    return { status: 403, why: 'Other pages cannot call Accord.' };
  if (method === 'GET') return undefined;
  if (headers.origin !== `http://${address}`) return { status: 403, why: 'Other pages cannot call Accord.' };
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return type === 'application/json' ? undefined : { status: 415, why: 'Calls are JSON.' };
}
