import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function listen(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Goes to another address of the explorer; with `replace`, in the place of the present one. */
export function go(address: string, { replace = false } = {}): void {
  if (address === here()) {
    return;
  }
  window.history[replace ? 'replaceState' : 'pushState'](null, '', address);
  if (!replace) {
    window.scrollTo(0, 0);
  }
  listeners.forEach((listener) => listener());
}

/** The address in the address bar, kept up with. */
export function useHere(): string {
  return useSyncExternalStore(listen, here);
}

function here(): string {
  return window.location.pathname + window.location.search;
}
