import { useEffect, useSyncExternalStore } from 'react';

/** What this page may do: whether it may write is not known until the server said so. */
export interface Writer {
  readonly known: boolean;
  readonly mayWrite: boolean;
}

let writer: Writer = { known: false, mayWrite: false };
/** Only in memory: whoever opens the page later asks for it anew. */
let token: string | null = null;
let asked = false;
const listeners = new Set<() => void>();

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

interface Session {
  readonly scope: string | null;
  readonly token: string | null;
}

/** Asks what the page may do; on one's own machine the server hands out the local token. */
async function askSession(given: string | null): Promise<Session | null> {
  try {
    const response = await fetch('/session', {
      cache: 'no-store',
      headers: { 'x-paperweave-session': '1', ...(given && { authorization: `Bearer ${given}` }) },
    });
    return response.ok ? ((await response.json()) as Session) : null;
  } catch {
    return null;
  }
}

function decide(session: Session | null, given: string | null): boolean {
  const mayWrite = session !== null && ['write', 'admin'].includes(session.scope ?? '');
  token = mayWrite ? (session.token ?? given) : null;
  writer = { known: true, mayWrite };
  listeners.forEach((listener) => listener());
  return mayWrite;
}

/** Whether the page may change the graph. */
export function useWriter(): Writer {
  useEffect(() => {
    if (!asked) {
      asked = true;
      void askSession(null).then((session) => decide(session, null));
    }
  }, []);
  return useSyncExternalStore(listen, () => writer);
}

/** Uses a token that one was given. @returns whether it may write. */
export async function takeToken(given: string): Promise<boolean> {
  return decide(await askSession(given), given);
}

/** What a mutation is sent with. */
export function writerHeaders(): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` };
}
