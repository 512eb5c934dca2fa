import { type ManagedTransaction } from 'neo4j-driver';
import { Hierarchy } from './hierarchy';
import { rowsOf } from './run-block';

/** What is above what in the vocabulary's part of the graph and in that of persons. */
export async function hierarchyOf(transaction: ManagedTransaction): Promise<Hierarchy> {
  const rows = await rowsOf<{ id: string; broader: string[] }>(transaction, 'ingest/hierarchy', {});
  return new Hierarchy(rows.map(({ id, broader }) => [id, broader] as const));
}
