import { openFile } from '../export/output';
import { block } from '../graph/blocks';
import { type Graph } from '../graph/graph';
import { BackupRefused } from './file';
import { backupOf, type BackupCounts } from './write-backup';

/** A backup whose file was found to be free and writable. */
export interface OpenBackup {
  /** Writes everything that a graph holds; the file appears under its name when it is whole. Writers of the graph wait meanwhile. */
  write(graph: Graph, signal?: AbortSignal): Promise<BackupCounts>;
  /** Leaves nothing behind. Of no effect once all is written. */
  abandon(): Promise<void>;
}

/** @throws BackupRefused, ExportRefused when the name is not that of a packed file, when it exists or cannot be written. */
export async function openBackup(file: string): Promise<OpenBackup> {
  if (!file.endsWith('.gz')) {
    throw new BackupRefused(`a backup is packed: give it a name that ends in .gz, such as ${file}.jsonl.gz`);
  }
  let text: AsyncIterable<string> | undefined;
  const format = { name: 'backup', description: '', of: 'store', shape: 'file', write: () => text! } as const;
  const output = await openFile(format, file);
  return {
    async write(graph, signal) {
      const counts: BackupCounts = { nodes: 0, relationships: 0 };
      text = backupOf(graph, counts, signal);
      try {
        await graph.write(async (transaction) => {
          await transaction.run(block('backup/lock').text);
          await output.write(undefined as never);
        });
        return counts;
      } catch (error) {
        await output.abandon();
        throw error;
      }
    },
    abandon: () => output.abandon(),
  };
}
