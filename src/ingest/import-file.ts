import { readCatalogue } from '../catalogue/read';
import { type Graph } from '../graph/graph';
import { importPapers, type ImportOptions } from './import';
import { openInput } from './input';
import { startReader } from './readers';
import { type ImportCounts } from './record';
import { runOf } from './run';

/** How a file is imported by a program. */
export interface ImportFileOptions extends Omit<ImportOptions, 'reader' | 'run' | 'batchSize'> {
  /** The format, where it cannot be told from the content. */
  readonly format?: string;
}

/**
 * Imports a file as the command does: read, extracted in a thread of its own, joined with what the graph has, written.
 * @returns what became of its records. What an ended import wrote stays; the same call goes on from there.
 * @throws InputError when the file is missing, of no known format, or breaks off; what came before that is written.
 */
export async function importFile(
  graph: Graph,
  file: string,
  { format, ...options }: ImportFileOptions = {},
): Promise<ImportCounts> {
  const input = await openInput(file, format);
  const catalogue = readCatalogue();
  const reader = startReader(catalogue);
  try {
    return await importPapers(graph, input, catalogue, { ...options, reader, run: runOf(file) });
  } finally {
    await reader?.close();
  }
}
