import { checkRestored } from '../backup/restore';
import { type Config } from '../config';
import { Graph, type GraphOptions } from '../graph/graph';
import { migrate } from '../graph/migrations';
import { fillTerms } from '../ingest/fill-terms';
import { findNeo4j, type FoundNeo4j } from '../neo4j/find';

/** A graph that is up to date, and what to do when it is not needed any more. */
export interface OpenedGraph {
  readonly graph: Graph;
  readonly neo4j: FoundNeo4j;
  close(): Promise<void>;
}

/** Finds or starts the Neo4j of the configuration, says which and why, and migrates its graph. */
export async function openGraph(
  config: Config,
  report: (line: string) => void,
  options: GraphOptions = {},
): Promise<OpenedGraph> {
  const neo4j = await findNeo4j(config, report);
  report(`Neo4j: ${neo4j.why}`);
  const graph = new Graph({ ...neo4j, database: config.database }, options);
  try {
    await checkRestored(graph);
    const applied = await migrate(graph);
    if (applied.length > 0) {
      report(`Migrated the graph: ${applied.length} ${applied.length === 1 ? 'step' : 'steps'}`);
    }
    const filled = await fillTerms(graph);
    if (filled > 0) {
      report(`Made ${filled} papers be found by the terms of their texts`);
    }
  } catch (error) {
    await graph.close();
    await neo4j.release();
    throw error;
  }
  return {
    graph,
    neo4j,
    close: async () => {
      await graph.close();
      await neo4j.release();
    },
  };
}
