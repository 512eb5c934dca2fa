import { setTimeout as sleep } from 'node:timers/promises';

export interface WatchOptions {
  readonly everyMs?: number;
  /** How long nothing may be answered before it is started again; twice as long after each time. */
  readonly patienceMs?: number;
}

const LONGEST_PATIENCE_MS = 600_000;

/**
 * Watches a Neo4j of ours. One that ends is started again by its supervisor; one that lives and answers nothing, such as after its disk was
 * full, is ended here.
 * @param answers settles when it answered, and throws when it did not.
 * @returns what ends the watch.
 */
export function watch(
  answers: () => Promise<void>,
  restart: () => void,
  { everyMs = 10_000, patienceMs = 60_000 }: WatchOptions = {},
): () => void {
  const ending = new AbortController();
  const run = async (): Promise<void> => {
    let patience = patienceMs;
    let answered = Date.now();
    while (!ending.signal.aborted) {
      try {
        await answers();
        answered = Date.now();
        patience = patienceMs;
      } catch {
        if (Date.now() - answered > patience && !ending.signal.aborted) {
          restart();
          answered = Date.now();
          patience = Math.min(patience * 2, LONGEST_PATIENCE_MS);
        }
      }
      await sleep(everyMs, undefined, { ref: false, signal: ending.signal }).catch(() => undefined);
    }
  };
  void run();
  return () => ending.abort();
}
