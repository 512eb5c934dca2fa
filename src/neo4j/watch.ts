import { setTimeout as sleep } from 'node:timers/promises';

export interface WatchOptions {
  readonly everyMs?: number;
  /** How long nothing may be answered before it is started again; twice as long after each time. */
  readonly patienceMs?: number;
}

const LONGEST_PATIENCE_MS = 600_000;

/** How it is asked whether it does what it is there for: each settles when it does, and throws when it does not. */
export interface Watched {
  readonly reads: () => Promise<void>;
  readonly writes: () => Promise<void>;
  readonly restart: () => void;
}

/**
 * Watches a Neo4j of ours. One that ends is started again by its supervisor; one that lives and does not read, or read once and does not write, such as
 * after its disk was full, is ended here. One that is starting is left to it: that may take minutes on a busy machine.
 * @returns what ends the watch.
 */
export function watch(
  { reads, writes, restart }: Watched,
  { everyMs = 10_000, patienceMs = 60_000 }: WatchOptions = {},
): () => void {
  const ending = new AbortController();
  const run = async (): Promise<void> => {
    let patience = patienceMs;
    let well = Date.now();
    let started = true;
    while (!ending.signal.aborted) {
      try {
        await reads();
        if (!started) {
          started = true;
          well = Date.now();
        }
        await writes();
        well = Date.now();
        patience = patienceMs;
      } catch {
        const limit = started ? patience : LONGEST_PATIENCE_MS;
        if (Date.now() - well > limit && !ending.signal.aborted) {
          restart();
          started = false;
          well = Date.now();
          patience = Math.min(patience * 2, LONGEST_PATIENCE_MS);
        }
      }
      await sleep(everyMs, undefined, { ref: false, signal: ending.signal }).catch(() => undefined);
    }
  };
  void run();
  return () => ending.abort();
}
