import { useState } from 'react';
import { type TypedDocumentString } from '../../generated/graphql';
import { ask, type AskError } from '../asking/ask';
import { forgetAnswers } from '../asking/use-answer';
import { writerHeaders } from './writer';

/** A change of the graph that is under way, or was refused. */
export interface Changing {
  readonly waiting: boolean;
  readonly refused: AskError | null;
  /** Makes a change; what is shown is then asked for again. @returns whether it was made. */
  change<Variables extends { key?: string | null }>(
    document: TypedDocumentString<unknown, Variables>,
    variables: Variables,
  ): Promise<boolean>;
}

export function useChange(): Changing {
  const [waiting, setWaiting] = useState(false);
  const [refused, setRefused] = useState<AskError | null>(null);
  return {
    waiting,
    refused,
    change: async (document, variables) => {
      setWaiting(true);
      setRefused(null);
      try {
        // Under a key of its own a change is made once, however often a browser sends it.
        const key = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
        await ask(document, { ...variables, key }, writerHeaders());
        forgetAnswers();
        return true;
      } catch (error) {
        setRefused(error as AskError);
        return false;
      } finally {
        setWaiting(false);
      }
    },
  };
}
