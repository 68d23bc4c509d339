/** What comes of the work, or the reason why it was given up, at once. */
export function orAborted<Made>(work: Promise<Made>, signal: AbortSignal | undefined): Promise<Made> {
  if (!signal) return work;
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', onAbort));
}
