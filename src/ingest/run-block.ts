import { type ManagedTransaction } from 'neo4j-driver';
import { block } from '../graph/blocks';

/** Rows in one statement: more would only make one message larger. */
const ROWS = 10_000;

/**
 * Runs a block of `cypher/` that takes `$rows`, when there are any; `words` stand for what its text leaves open.
 * @returns what it answers.
 */
export async function runFor<T = never>(
  transaction: ManagedTransaction,
  name: string,
  rows: readonly unknown[],
  words: Readonly<Record<string, string>> = {},
): Promise<T[]> {
  if (rows.length === 0) {
    return [];
  }
  let { text } = block(name);
  for (const [open, word] of Object.entries(words)) {
    text = text.replaceAll(open, word);
  }
  const answers: T[] = [];
  for (let i = 0; i < rows.length; i += ROWS) {
    const { records } = await transaction.run(text, { rows: rows.slice(i, i + ROWS) });
    for (const record of records) {
      answers.push(record.toObject());
    }
  }
  return answers;
}

/** Runs a block that reads, and gives its rows as objects. */
export async function rowsOf<T>(
  transaction: ManagedTransaction,
  name: string,
  parameters: Record<string, unknown>,
): Promise<T[]> {
  const { records } = await transaction.run(block(name).text, parameters);
  return records.map((record) => record.toObject() as T);
}
