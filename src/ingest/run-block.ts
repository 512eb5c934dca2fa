import { type ManagedTransaction } from 'neo4j-driver';
import { block } from '../graph/blocks';

/** Runs a block of `cypher/` that takes `$rows`, when there are any. */
export async function runFor(
  transaction: ManagedTransaction,
  name: string,
  rows: readonly unknown[],
): Promise<void> {
  if (rows.length > 0) {
    await transaction.run(block(name).text, { rows });
  }
}
