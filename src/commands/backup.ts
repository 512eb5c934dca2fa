import { openBackup } from '../backup/backup';
import { restoreBackup } from '../backup/restore';
import { readConfig } from '../config';
import { Graph } from '../graph/graph';
import { findNeo4j } from '../neo4j/find';
import { openGraph } from './open-graph';

/** Neither has a client that waits. */
const PATIENCE_MS = 60_000;
const REPORT_MS = 5_000;
const INTERRUPTED = 130;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Writes everything that the graph holds to a file; the answer is the exit status. */
export async function backupCommand(file: string): Promise<number> {
  const config = readConfig();
  const backup = await openBackup(file);
  const broken = new AbortController();
  const stop = (): void => broken.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const opened = await openGraph(config, say, { patienceMs: PATIENCE_MS }).catch(async (error: unknown) => {
    await backup.abandon();
    throw error;
  });
  try {
    const { nodes, relationships } = await backup.write(opened.graph, broken.signal);
    say(`${nodes} nodes and ${relationships} relationships written to ${file}`);
    return 0;
  } catch (error) {
    if (broken.signal.aborted) {
      say('Stopped; nothing was left.');
      return INTERRUPTED;
    }
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await opened.close();
  }
}

/** Takes a backup back into an empty graph; the answer is the exit status. */
export async function restoreCommand(file: string): Promise<number> {
  const config = readConfig();
  const neo4j = await findNeo4j(config, say);
  say(`Neo4j: ${neo4j.why}`);
  const graph = new Graph({ ...neo4j, database: config.database }, { patienceMs: PATIENCE_MS });
  let reported = Date.now();
  try {
    const { nodes, relationships } = await restoreBackup(graph, file, (soFar) => {
      if (Date.now() - reported > REPORT_MS) {
        reported = Date.now();
        say(`${soFar.nodes} nodes and ${soFar.relationships} relationships …`);
      }
    });
    say(`${nodes} nodes and ${relationships} relationships restored from ${file}`);
    return 0;
  } finally {
    await graph.close();
    await neo4j.release();
  }
}
