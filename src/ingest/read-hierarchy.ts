import { type ManagedTransaction } from 'neo4j-driver';
import { block } from '../graph/blocks';
import { type Graph } from '../graph/graph';
import { Hierarchy } from './hierarchy';
import { rowsOf } from './run-block';

/** Reads what is above what in the vocabulary's part of the graph and in that of persons. */
export async function readHierarchy(graph: Graph): Promise<Hierarchy> {
  const rows = await graph.read(block('ingest/hierarchy').text, {}, { timeoutMs: 60_000 });
  return new Hierarchy(rows.map(([id, broader]) => [id as string, broader as string[]] as const));
}

/** The same in a transaction, which sees what it wrote itself. */
export async function hierarchyOf(transaction: ManagedTransaction): Promise<Hierarchy> {
  const rows = await rowsOf<{ id: string; broader: string[] }>(transaction, 'ingest/hierarchy', {});
  return new Hierarchy(rows.map(({ id, broader }) => [id, broader] as const));
}
