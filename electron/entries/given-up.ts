/** Ctrl+C, or the terminal is closed: what runs is to end, and to leave nothing. */
export function untilGivenUp(): AbortSignal {
  const ended = new AbortController();
  // Again and again: a terminal and npm both pass on one Ctrl+C, and the second must not cut us off.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ended.abort());
  return ended.signal;
}
