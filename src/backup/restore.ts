import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { block } from '../graph/blocks';
import { type Graph } from '../graph/graph';
import { appliedVersion, migrate, readMigrations } from '../graph/migrations';
import { readState, writeState } from '../ingest/graph-state';
import {
  BackupRefused,
  LAYOUT,
  type End,
  type Head,
  type Line,
  type NodeLine,
  type RelationshipLine,
} from './file';
import { restored } from './values';
import { numberOf, type BackupCounts } from './write-backup';

/** What a graph says of itself while a backup is taken back into it. */
export const RESTORING = 'restore';

const BATCH = 5_000;

/**
 * Takes a backup back into a graph that holds nothing, and brings it up to date. A restore that was broken off is begun anew by the next.
 * @throws BackupRefused when the file is none or not whole, or when the graph holds something; nothing is written then.
 */
export async function restoreBackup(
  graph: Graph,
  file: string,
  onBatch: (counts: Readonly<BackupCounts>) => void = () => undefined,
): Promise<BackupCounts> {
  const head = await checked(file);
  await prepare(graph, head, file);
  const counts: BackupCounts = { nodes: 0, relationships: 0 };
  // By the node's number in the file: its number in this database.
  const numbers: number[] = [];
  let prefix = '';
  let nodes: NodeLine[] = [];
  let relationships: RelationshipLine[] = [];
  const writeNodes = async (): Promise<void> => {
    const rows = nodes.map(({ labels, p, f }) => ({ labels, properties: restored(p, f) }));
    const ids = await write(graph, 'create-nodes', rows);
    ids.forEach((id, i) => {
      numbers[nodes[i]!.n] = numberOf(id);
      prefix ||= id.slice(0, id.lastIndexOf(':') + 1);
    });
    counts.nodes += nodes.length;
    nodes = [];
    onBatch(counts);
  };
  const writeRelationships = async (): Promise<void> => {
    const rows = relationships.map(({ from, type, to, p, f }) => ({
      from: `${prefix}${numbers[from]}`,
      type,
      to: `${prefix}${numbers[to]}`,
      properties: restored(p, f),
    }));
    await write(graph, 'create-relationships', rows);
    counts.relationships += relationships.length;
    relationships = [];
    onBatch(counts);
  };
  for await (const line of linesOf(file)) {
    if ('labels' in line) {
      nodes.push(line);
    } else if ('type' in line) {
      relationships.push(line);
    }
    if (nodes.length >= BATCH || ('type' in line && nodes.length > 0)) {
      await writeNodes();
    }
    if (relationships.length >= BATCH) {
      await writeRelationships();
    }
  }
  await writeNodes();
  await writeRelationships();
  await graph.write((transaction) => transaction.run(block('backup/done').text, { name: RESTORING }));
  await migrate(graph);
  return counts;
}

/** @throws BackupRefused when a restore into this graph was broken off, so that it holds a part of what it should. */
export async function checkRestored(graph: Graph): Promise<void> {
  if ((await readState(graph, RESTORING)) !== undefined) {
    throw new BackupRefused(
      'A restore into this graph was broken off, and it holds a part of it. Run `paperweave restore FILE` again.',
    );
  }
}

async function write(graph: Graph, name: string, rows: readonly unknown[]): Promise<string[]> {
  if (rows.length === 0) {
    return [];
  }
  return graph.write(async (transaction) => {
    const { records } = await transaction.run(block(`backup/${name}`).text, { rows });
    return records.map((record) => record.get(0) as string);
  });
}

/** Brings an empty graph to where the one of the backup was. */
async function prepare(graph: Graph, { migration }: Head, file: string): Promise<void> {
  const migrations = readMigrations();
  if (migration > migrations.length) {
    throw new BackupRefused(`${file} was made by a newer paperweave than this; use that, or update this one`);
  }
  const applied = await appliedVersion(graph);
  if (applied > migration) {
    throw new BackupRefused(
      `${file} is of an older graph than the empty one at hand; restore into a new PAPERWEAVE_HOME or database`,
    );
  }
  const [holds] = await graph.read(block('backup/holds').text, {}, { timeoutMs: 60_000 });
  if (holds && (applied === 0 || (await readState(graph, RESTORING)) === undefined)) {
    throw new BackupRefused(
      'The graph holds something already; restore into a new PAPERWEAVE_HOME or an empty database',
    );
  }
  await migrate(graph, migrations.slice(0, migration));
  await writeState(graph, RESTORING, 'begun');
  await graph.define(block('backup/clear').text);
}

/** Reads a backup to its end before anything is done with it. */
async function checked(file: string): Promise<Head> {
  let head: Head | undefined;
  let end: End['end'] | undefined;
  const found = { nodes: 0, relationships: 0 };
  for await (const line of linesOf(file)) {
    if (!head) {
      if (!('paperweaveBackup' in line)) {
        throw new BackupRefused(`${file} is no backup of paperweave`);
      }
      head = line;
    } else if ('labels' in line) {
      found.nodes += 1;
    } else if ('type' in line) {
      found.relationships += 1;
    } else if ('end' in line) {
      end = line.end;
    }
  }
  if (head && head.paperweaveBackup > LAYOUT) {
    throw new BackupRefused(`${file} was made by a newer paperweave than this; use that, or update this one`);
  }
  if (!head || end?.nodes !== found.nodes || end.relationships !== found.relationships) {
    throw new BackupRefused(`${file} is not whole`);
  }
  return head;
}

async function* linesOf(file: string): AsyncGenerator<Line> {
  const source = createReadStream(file);
  const bytes = source.pipe(createGunzip());
  source.on('error', (error) => bytes.destroy(error));
  const lines = createInterface({ input: bytes, crlfDelay: Infinity });
  let fault: Error | undefined;
  bytes.on('error', (error) => {
    fault = error;
    lines.close();
  });
  try {
    for await (const line of lines) {
      yield JSON.parse(line) as Line;
    }
  } catch (error) {
    fault ??= error as Error;
  }
  if (fault) {
    throw fault instanceof BackupRefused
      ? fault
      : new BackupRefused(`${file} cannot be read: ${fault.message}`);
  }
}
