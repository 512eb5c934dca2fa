import { block } from '../graph/blocks';
import { type Graph } from '../graph/graph';
import { VERSION } from '../version';
import { LAYOUT, type Line } from './file';
import { plain, type Properties } from './values';

/** How much a backup holds so far. */
export interface BackupCounts {
  nodes: number;
  relationships: number;
}

const MIGRATION = 'MATCH (m:Migration) RETURN max(m.version)';

/**
 * Everything that a graph holds, as the lines of a backup, read as they are taken. Whoever imports or curates waits until it is done,
 * so that it is of one moment.
 */
export async function* backupOf(
  graph: Graph,
  counts: BackupCounts = { nodes: 0, relationships: 0 },
  signal?: AbortSignal,
): AsyncGenerator<string> {
  signal?.throwIfAborted();
  const [row] = await graph.read(MIGRATION, {}, { timeoutMs: 10_000 });
  const line = (content: Line): string => `${JSON.stringify(content)}\n`;
  yield line({
    paperweaveBackup: LAYOUT,
    paperweave: VERSION,
    migration: (row?.[0] as number | null) ?? 0,
    at: new Date().toISOString(),
  });
  for await (const [id, labels, properties, floats] of graph.stream(block('backup/nodes').text, {}, signal)) {
    yield line({
      n: numberOf(id as string),
      labels: labels as string[],
      ...content(properties as Properties, floats as string[]),
    });
    counts.nodes += 1;
  }
  for await (const row of graph.stream(block('backup/relationships').text, {}, signal)) {
    const [from, type, to, properties, floats] = row as [string, string, string, Properties, string[]];
    yield line({ from: numberOf(from), type, to: numberOf(to), ...content(properties, floats) });
    counts.relationships += 1;
  }
  yield line({ end: { ...counts } });
}

function content(
  properties: Properties,
  floats: readonly string[],
): { p: Properties; f?: readonly string[] } {
  return { p: plain(properties), ...(floats.length > 0 ? { f: floats } : {}) };
}

/** The database's own number of a node: the last part of its element id. */
export function numberOf(elementId: string): number {
  return Number(elementId.slice(elementId.lastIndexOf(':') + 1));
}
