import { useRef } from 'react';

/** A value, or the last one there was while the next is on its way. */
export function useLast<Value>(value: Value | null): Value | null {
  const last = useRef(value);
  last.current = value ?? last.current;
  return last.current;
}
