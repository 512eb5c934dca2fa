import { Graph, type GraphAddress } from '../src/graph/graph';
import { migrate } from '../src/graph/migrations';

/** Opens the graph of this test run, with every node gone and the schema up to date. */
export async function emptyGraph(): Promise<Graph> {
  const graph = new Graph(testAddress());
  await graph.define(
    'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );
  await migrate(graph);
  return graph;
}

/** Where this test run's Neo4j is. */
export function testAddress(): GraphAddress {
  return JSON.parse(process.env['PAPERWEAVE_TEST_GRAPH']!) as GraphAddress;
}
