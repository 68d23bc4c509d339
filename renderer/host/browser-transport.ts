import { findToken } from './token.ts';
import { HostGone, type Transport } from './transport.ts';

const retryAfter = 1000;

/** Calls over the loopback connection of the browser door; events arrive as lines of one long answer. */
export async function browserTransport(): Promise<Transport> {
  const token = await findToken();
  const headers = { 'accord-token': token, 'content-type': 'application/json' };

  return {
    async call(name, ask) {
      const body = JSON.stringify(ask);
      // What a window says as it goes still arrives, if it is short.
      const keepalive = body.length < 10_000;
      const answer = await fetch(`/call/${name}`, { method: 'POST', headers, body, keepalive }).catch(() => {
        throw new HostGone();
      });
      return answer.json();
    },
    subscribe(listener) {
      const ended = new AbortController();
      void listen(token, listener, ended.signal);
      return () => ended.abort();
    },
  };
}

async function listen(token: string, listener: (event: unknown) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const answer = await fetch('/events', { headers: { 'accord-token': token }, signal });
      if (!answer.ok || !answer.body) return;
      await eachLine(answer.body, (line) => listener(JSON.parse(line)));
    } catch {
      if (signal.aborted) return;
    }
    await new Promise((resume) => setTimeout(resume, retryAfter));
  }
}

async function eachLine(body: ReadableStream<Uint8Array<ArrayBuffer>>, take: (line: string) => void): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim()) take(line);
  }
}
