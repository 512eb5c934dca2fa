import { block } from '../graph/blocks';
import { type Graph } from '../graph/graph';

/** How many papers have no abstract, and the titles of some. */
export async function papersWithoutText(graph: Graph): Promise<{ count: number; titles: string[] }> {
  const [row] = await graph.read(block('ingest/without-text').text, {}, { timeoutMs: 60_000 });
  const [count, titles] = row ?? [0, []];
  return { count: count as number, titles: titles as string[] };
}
