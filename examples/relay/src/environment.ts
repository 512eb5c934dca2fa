import {
  Environment,
  type FetchFunction,
  type GraphQLSingularResponse,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';

/**
 * Sends a document by its hash. relay-compiler wrote the texts to `documents.json`, which the server reads
 * (PAPERWEAVE_DOCUMENTS_FILE), so that it can be told to run no others (PAPERWEAVE_DOCUMENTS=trusted).
 */
const ask: FetchFunction = async ({ id }, variables) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ documentId: `sha256:${id}`, variables }),
  });
  const answer = (await response.json()) as GraphQLSingularResponse;
  // Relay would show what failed as what is not there.
  if ('errors' in answer && answer.errors?.length) {
    throw new Error(answer.errors[0]!.message);
  }
  return answer;
};

export const environment = new Environment({
  network: Network.create(ask),
  store: new Store(new RecordSource()),
});
