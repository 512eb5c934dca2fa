import { type GraphiQLProps } from 'graphiql';
import { Kind, parse } from 'graphql';

type Sent = Parameters<GraphiQLProps['fetcher']>[0];

/**
 * What is sent: the editor reads the names of a document's operations a moment after it was changed, so that a quick hand runs
 * a new document under an old name. A name that the document does not have is left out.
 */
function named(operation: Sent): Sent {
  try {
    const known = parse(operation.query).definitions.some(
      (one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === operation.operationName,
    );
    return known ? operation : { ...operation, operationName: undefined };
  } catch {
    return operation; // The server says better what is wrong with it.
  }
}

/** Sends an operation to the server that the page came from. */
export const fetcher: GraphiQLProps['fetcher'] = async (operation, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify(named(operation)),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The server answered ${response.status} ${response.statusText}: ${text.slice(0, 500)}`);
  }
};
