import { useSyncExternalStore } from 'react';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 10_000;

let away = false;
/** How often the server came back: what failed in between is asked again. */
let returns = 0;
const listeners = new Set<() => void>();

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell() {
  listeners.forEach((listener) => listener());
}

/** Notes that the server is away, and looks for it until it is back. */
export function serverIsAway(): void {
  if (!away) {
    away = true;
    tell();
    lookAgain(FIRST_WAIT_MS);
  }
}

/** Notes that the server answered something, if only an error. */
export function serverAnswers(): void {
  if (away) {
    away = false;
    returns += 1;
    tell();
  }
}

function lookAgain(wait: number): void {
  setTimeout(async () => {
    try {
      if ((await fetch('/readyz', { cache: 'no-store' })).ok) {
        serverAnswers();
      }
    } catch {
      // Still away.
    }
    if (away) {
      lookAgain(Math.min(2 * wait, LONGEST_WAIT_MS));
    }
  }, wait);
}

/** Whether the server is away. */
export function useServerAway(): boolean {
  return useSyncExternalStore(listen, () => away);
}

/** A number that changes when the server is back after it was away. */
export function useReturns(): number {
  return useSyncExternalStore(listen, () => returns);
}
