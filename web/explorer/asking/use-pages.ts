import { useState } from 'react';
import { type TypedDocumentString } from '../../generated/graphql';
import { ask, type AskError } from './ask';
import { useAnswer } from './use-answer';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list with the pages that were asked for so far. */
export interface Pages<Data, Item> {
  /** The first page's answer, for what comes with the list. */
  readonly data: Data | null;
  readonly error: AskError | null;
  readonly again: () => void;
  readonly items: readonly Item[];
  /** Asks for one more page; null where there is none. */
  readonly more: (() => void) | null;
  readonly waiting: boolean;
}

/** Asks for a list a page at a time. `page` finds the list in an answer. */
export function usePages<Data, Variables extends { after?: string | null }, Item>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
  page: (data: Data) => Page<Item>,
): Pages<Data, Item> {
  const first = useAnswer(document, variables);
  const key = JSON.stringify(variables);
  const [further, setFurther] = useState<{ key: string; pages: readonly Data[] }>({ key, pages: [] });
  const [waiting, setWaiting] = useState(false);
  const [error, setError] = useState<AskError | null>(null);
  const pages = [...(first.data ? [first.data] : []), ...(further.key === key ? further.pages : [])].map(
    page,
  );
  const last = pages.at(-1)?.pageInfo;
  const more = async () => {
    setWaiting(true);
    setError(null);
    try {
      const data = await ask(document, { ...variables!, after: last?.endCursor });
      setFurther((old) => ({ key, pages: [...(old.key === key ? old.pages : []), data] }));
    } catch (thrown) {
      setError(thrown as AskError);
    } finally {
      setWaiting(false);
    }
  };
  return {
    ...first,
    error: first.error ?? error,
    items: pages.flatMap(({ items }) => items),
    more: last?.hasNextPage && !waiting ? () => void more() : null,
    waiting,
  };
}
