import { useSyncExternalStore } from 'react';

const KEY = 'paperweave.seen-until';
const listeners = new Set<() => void>();

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the browser kept, where it is a moment. */
function stored(): string | null {
  try {
    const value = window.localStorage.getItem(KEY);
    return value !== null && !Number.isNaN(Date.parse(value)) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Notes up to which paper one has seen what came into the graph: by the moment that the newest came in, as the server has it, so that
 * no clocks are compared.
 */
export function sawUntil(addedAt: string): void {
  try {
    window.localStorage.setItem(KEY, addedAt);
  } catch {
    // A private window may keep nothing: then nothing is new in it.
  }
  listeners.forEach((listener) => listener());
}

/** Up to when what came into the graph was seen; null where that is not known. */
export function useSeenUntil(): string | null {
  return useSyncExternalStore(listen, stored);
}

/** The first moment after another, of those that the server tells apart. */
export function justAfter(moment: string): string {
  return new Date(Date.parse(moment) + 1).toISOString();
}
