import { useSyncExternalStore } from 'react';

let underWay = 0;
const listeners = new Set<() => void>();

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function count(by: 1 | -1) {
  underWay += by;
  listeners.forEach((listener) => listener());
}

/** Counts a question among those under way until it is answered, if only by an error. */
export async function underway<Answer>(question: Promise<Answer>): Promise<Answer> {
  count(1);
  try {
    return await question;
  } finally {
    count(-1);
  }
}

/** A line across the top while something is asked for: whatever was clicked, one sees that it is under way. */
export function BusyLine() {
  const busy = useSyncExternalStore(listen, () => underWay > 0);
  return busy && <div className="busy" aria-hidden="true" />;
}
