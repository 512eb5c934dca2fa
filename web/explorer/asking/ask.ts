import { type TypedDocumentString } from '../../generated/graphql';
import { underway } from './busy';
import { serverAnswers, serverIsAway } from './server-state';

/** A name that was asked for, and all that it may mean. */
export interface Ambiguous {
  readonly id: string;
  readonly candidates: readonly { readonly id: string; readonly name?: string }[];
}

/** Why there is no answer. */
export class AskError extends Error {
  constructor(
    message: string,
    /** The API's stable code, or AWAY where no server answered. */
    readonly code: string,
    /** A name that means several things, and which. */
    readonly ambiguous: Ambiguous | null = null,
  ) {
    super(message);
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string } & Partial<Ambiguous>;
  }[];
}

/**
 * Asks the server that the page came from. A document goes as its hash; the server knows the text.
 * @throws AskError
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  headers: Record<string, string> = {},
): Promise<Data> {
  const { data, errors } = await underway(
    send<Data>({ documentId: String(document.__meta__?.['hash']), variables }, headers),
  );
  const [error] = errors ?? [];
  if (error) {
    const code = error.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
    if (code === 'SERVICE_UNAVAILABLE') {
      serverIsAway();
    } else {
      serverAnswers();
    }
    const { id, candidates } = error.extensions ?? {};
    throw new AskError(error.message, code, id !== undefined && candidates ? { id, candidates } : null);
  }
  serverAnswers();
  if (!data) {
    throw new AskError('The server answered nothing.', 'INTERNAL_SERVER_ERROR');
  }
  return data;
}

async function send<Data>(body: object, headers: Record<string, string>): Promise<Answer<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json',
        'content-type': 'application/json',
        ...headers,
      },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Answer<Data>;
  } catch {
    // No connection, or something in front of the server that does not speak its language.
    serverIsAway();
    throw new AskError('The server does not answer.', 'AWAY');
  }
}
