import { useEffect, useState, useSyncExternalStore } from 'react';
import { type TypedDocumentString } from '../../generated/graphql';
import { ask, type AskError } from './ask';
import { useReturns } from './server-state';

/** What there is of an answer. While something else is asked, `data` is null. */
export interface Asked<Data> {
  readonly data: Data | null;
  readonly error: AskError | null;
  readonly again: () => void;
}

/** Answers of this visit, so that going back shows at once what was there. The oldest makes room. */
const KEPT = 200;
const answers = new Map<string, unknown>();
/** Those that may no longer be true: they are shown until they were asked for again. */
let stale = new Set<string>();
let changes = 0;
const listeners = new Set<() => void>();

/** Has everything asked for again, as the graph was changed. */
export function forgetAnswers(): void {
  stale = new Set(answers.keys());
  changes += 1;
  listeners.forEach((listener) => listener());
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks once a document and variables; null for variables asks nothing. Asks again by itself when a server that was away is back. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Asked<Data> {
  const key = variables === null ? '' : `${document.__meta__?.['hash']} ${JSON.stringify(variables)}`;
  const [state, setState] = useState<{ key: string; error: AskError | null }>({ key: '', error: null });
  const [attempt, setAttempt] = useState(0);
  const returns = useReturns();
  const changed = useSyncExternalStore(listen, () => changes);
  useEffect(() => {
    if (variables === null || (answers.has(key) && !stale.has(key))) {
      return undefined;
    }
    let wanted = true;
    ask(document, variables).then(
      (data) => {
        keep(key, data);
        if (wanted) {
          setState({ key, error: null });
        }
      },
      (error: AskError) => wanted && setState({ key, error }),
    );
    return () => {
      wanted = false;
    };
    // The key stands for document and variables.
  }, [key, attempt, returns, changed]);
  return {
    data: (answers.get(key) as Data | undefined) ?? null,
    error: state.key === key ? state.error : null,
    again: () => {
      setState({ key: '', error: null });
      setAttempt(attempt + 1);
    },
  };
}

function keep(key: string, data: unknown): void {
  answers.set(key, data);
  stale.delete(key);
  const [oldest] = answers.keys();
  if (answers.size > KEPT && oldest !== undefined) {
    answers.delete(oldest);
  }
}
