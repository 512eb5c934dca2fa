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

/** Goes to another address of the explorer; with `replace`, in the place of the present one; with `stay`, without scrolling up. */
export function go(
  address: string,
  { replace = false, stay = replace }: { replace?: boolean; stay?: boolean } = {},
): void {
  if (address === here()) {
    return;
  }
  window.history[replace ? 'replaceState' : 'pushState'](null, '', address);
  if (!stay) {
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

/** Changes what stands behind the question mark, in place: the view stays, and its address says what it shows. Null takes a part out. */
export function change(parts: Readonly<Record<string, string | null>>): void {
  const parameters = new URLSearchParams(window.location.search);
  for (const [name, value] of Object.entries(parts)) {
    if (value === null || value === '') {
      parameters.delete(name);
    } else {
      parameters.set(name, value);
    }
  }
  // As the addresses of links have them: colons and commas as they are.
  const query = parameters.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  go(window.location.pathname + (query && `?${query}`), { replace: true });
}

/** What stands behind the question mark of the address, kept up with. */
export function useParameters(): URLSearchParams {
  const [, query = ''] = useHere().split(/\?(.*)/s);
  return new URLSearchParams(query);
}
