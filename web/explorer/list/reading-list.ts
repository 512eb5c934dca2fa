import { useSyncExternalStore } from 'react';

const KEY = 'paperweave.reading-list';
/** How many papers a list holds: as many as fit in an address that others can open. */
export const LONGEST_LIST = 100;

const NOTHING: readonly string[] = [];
const listeners = new Set<() => void>();
let kept: readonly string[] | null = null;

function listen(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('storage', readAgain);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      window.removeEventListener('storage', readAgain);
    }
  };
}

/** Another window changed the list. */
function readAgain() {
  kept = null;
  listeners.forEach((listener) => listener());
}

function papers(): readonly string[] {
  kept ??= stored();
  return kept;
}

/** What the browser kept; nothing where it keeps nothing, or where what it kept is no list. */
function stored(): readonly string[] {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value)
      ? value.filter((id) => typeof id === 'string').slice(0, LONGEST_LIST)
      : NOTHING;
  } catch {
    return NOTHING;
  }
}

function change(ids: readonly string[]) {
  kept = ids;
  try {
    window.localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // A private window may keep nothing: the list then lasts as long as the page.
  }
  listeners.forEach((listener) => listener());
}

/** Puts papers at the end of the reading list, those that are not in it. */
export function keep(ids: readonly string[]): void {
  change([...new Set([...papers(), ...ids])].slice(0, LONGEST_LIST));
}

/** Takes a paper out of the reading list. */
export function drop(id: string): void {
  change(papers().filter((one) => one !== id));
}

/** The ids of the papers in the reading list, which this browser keeps. */
export function useReadingList(): readonly string[] {
  return useSyncExternalStore(listen, papers);
}
