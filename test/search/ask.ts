import { type ApolloServer } from '@apollo/server';
import { type Graph } from '../../src/graph/graph';
import { buildSchema } from '../../src/schema';
import { createApollo, type RequestContext } from '../../src/server/apollo';
import { emptyGraph, testAddress } from '../support';
import { post, RecordingGraph } from '../planner/recording';

export interface Asked<T> {
  readonly data: T;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  /** How many statements it took. */
  readonly statements: number;
}

/** The API over a graph of this test's own. */
export interface Asking {
  ask<T>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Asked<T>>;
  readonly graph: RecordingGraph;
  close(): Promise<void>;
}

/** Fills an empty graph and opens the API over it. */
export async function askingOver(fill: (graph: Graph) => Promise<unknown>): Promise<Asking> {
  const empty = await emptyGraph();
  await fill(empty);
  await empty.close();
  const graph = new RecordingGraph(testAddress());
  const server: ApolloServer<RequestContext> = createApollo(buildSchema());
  await server.start();
  return {
    graph,
    ask: async <T>(query: string, variables = {}) => {
      graph.taken();
      const { text } = await post(server, graph, { query, variables });
      return { ...(JSON.parse(text) as Asked<T>), statements: graph.taken().length };
    },
    close: async () => {
      await server.stop();
      await graph.close();
    },
  };
}
