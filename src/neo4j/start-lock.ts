import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './process-info';

// The holder touches the file every second; one that slept this long is taken for gone, even if another process
// has its id by now.
const STALE_MS = 60_000;

/**
 * Runs `work` while holding the right to start this home's Neo4j, which one process at a time has; waits for it as
 * long as a living process has it.
 */
export async function withStartLock<T>(
  file: string,
  report: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  let told = false;
  for (;;) {
    const unlock = takeStartLock(file);
    if (unlock) {
      try {
        return await work();
      } finally {
        unlock();
      }
    }
    if (!told) report('Another process is starting this Neo4j; waiting for it …');
    told = true;
    await sleep(100);
  }
}

/**
 * Takes the right to start this home's Neo4j, which one process at a time has.
 * @returns a function that gives it back, or undefined when a living process has it.
 */
function takeStartLock(file: string): (() => void) | undefined {
  const claim = `${process.pid} ${randomBytes(8).toString('hex')}`;
  const draft = `${file}.${claim.slice(-16)}`;
  writeFileSync(draft, claim);
  try {
    // A link appears with its content, so that nobody reads a lock half written.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    clearStale(file, draft);
    return undefined;
  } finally {
    rmSync(draft, { force: true });
  }
  const touch = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      // The home was removed under us; whoever holds the start will notice in its own way.
    }
  }, 1_000);
  touch.unref();
  return () => {
    clearInterval(touch);
    if (read(file) === claim) rmSync(file, { force: true });
  };
}

/** Removes the lock of a process that is gone; whoever asks again then competes for it anew. */
function clearStale(file: string, draft: string): void {
  const claim = read(file);
  if (claim === undefined || !isStale(file, claim)) return;
  const aside = `${draft}.stale`;
  try {
    renameSync(file, aside);
    // Between reading and renaming, another may have cleared it and taken it: then it goes back.
    if (read(aside) !== claim) linkSync(aside, file);
  } catch {
    // Someone else was quicker.
  } finally {
    rmSync(aside, { force: true });
  }
}

function isStale(file: string, claim: string): boolean {
  if (!isAlive(Number(claim.split(' ')[0]))) return true;
  try {
    return Date.now() - statSync(file).mtimeMs > STALE_MS;
  } catch {
    return false;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
