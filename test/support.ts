import { Graph, type GraphAddress } from '../src/graph/graph';
import { migrate } from '../src/graph/migrations';

/** Opens the graph of this worker, with every node gone and the schema up to date. */
export async function emptyGraph(): Promise<Graph> {
  const graph = new Graph(testAddress());
  await graph.define(
    'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );
  await migrate(graph);
  return graph;
}

/** Where the Neo4j of this worker of the test run is. */
export function testAddress(): GraphAddress {
  const addresses = JSON.parse(process.env['PAPERWEAVE_TEST_GRAPHS']!) as GraphAddress[];
  return addresses[Number(process.env['JEST_WORKER_ID']) - 1]!;
}
