import { type Graph } from '../graph/graph';
import { type ExportFormat } from './format';
import { GraphReader, type ExportCounts } from './graph-reader';
import { type Output } from './output';
import { ExportRefused } from './refused';
import { select } from './selection';

export interface ExportOptions {
  /** Nodes to begin at: `method:lora`, `arxiv:2106.09685`, `doi:…`, `title:…`, `name:…`. The whole graph without. */
  readonly ids?: readonly string[];
  /** How many steps around these; by default 1, and 0 for formats that have papers only. */
  readonly hops?: number;
  /** Breaks the export off; nothing is left of it. */
  readonly signal?: AbortSignal;
  /** After every batch, with the counts so far. */
  readonly onBatch?: (counts: Readonly<ExportCounts>) => void;
}

/** @throws ExportRefused when a part is asked for in a format that has all or nothing. */
export function checkPart(format: ExportFormat, ids: readonly string[] | undefined): void {
  if (ids !== undefined && format.of === 'store') {
    throw new ExportRefused(`${format.name} is of the whole graph; --ids cannot narrow it`);
  }
}

/**
 * Writes a graph, or the part around some nodes, to an opened output.
 * @returns how much was written.
 * @throws ExportRefused when an id is none, or names nothing or several things. Whatever is thrown, nothing is left behind.
 */
export async function exportGraph(
  graph: Graph,
  output: Output,
  { ids, hops, signal, onBatch }: ExportOptions = {},
): Promise<ExportCounts> {
  try {
    checkPart(output.format, ids);
    const steps = hops ?? (output.format.of === 'papers' ? 0 : 1);
    const selection = ids === undefined ? undefined : await select(graph, ids, steps);
    const reader = new GraphReader(graph, selection, { ...(signal ? { signal } : {}), onBatch });
    await output.write(reader);
    return reader.counts;
  } catch (error) {
    await output.abandon();
    throw error;
  }
}
