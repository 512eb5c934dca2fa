import { block } from '../graph/blocks';
import { type Graph } from '../graph/graph';

/** What a graph remembers of itself under a name, such as which catalogue was loaded; undefined when nothing. */
export async function readState(graph: Graph, name: string): Promise<string | undefined> {
  const [row] = await graph.read(block('ingest/state').text, { name }, { timeoutMs: 10_000 });
  return row?.[0] as string | undefined;
}

export async function writeState(graph: Graph, name: string, value: string): Promise<void> {
  await graph.write((transaction) => transaction.run(block('ingest/write-state').text, { name, value }));
}
