/** What came of making something: what it is, or why it is not there. */
export type Made<Thing> = { kind: 'made'; thing: Thing } | { kind: 'failed'; why: string };

/** So many milliseconds nothing is chosen before it is made: somebody who goes through a list makes one preview. */
const pause = 300;

/**
 * Makes one thing after the other. What is asked for while one is being made waits, and of what waits only the newest is
 * made; what is no longer wanted when it is there is not told.
 */
export function createPreviewer<Asked, Thing>(
  make: (asked: Asked) => Promise<Thing>,
  onMade: (made: Made<Thing>) => void,
): { ask(asked: Asked): void; stop(): void } {
  let wanted: { asked: Asked } | undefined;
  let isMaking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const start = async () => {
    const making = wanted;
    if (isMaking || !making) return;
    isMaking = true;
    const made = await make(making.asked).then(
      (thing): Made<Thing> => ({ kind: 'made', thing }),
      (error: unknown): Made<Thing> => ({
        kind: 'failed',
        why: error instanceof Error ? error.message : String(error),
      }),
    );
    isMaking = false;
    if (isOver) return;
    if (wanted === making) onMade(made);
    else if (timer === undefined) void start();
  };
  return {
    ask(asked) {
      wanted = { asked };
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        void start();
      }, pause);
    },
    stop() {
      isOver = true;
      clearTimeout(timer);
    },
  };
}
