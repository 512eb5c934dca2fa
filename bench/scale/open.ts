import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrations';
import { run } from '../../src/neo4j/command';
import { argumentFile } from '../../src/neo4j/configuration';
import { findNeo4j, type FoundNeo4j } from '../../src/neo4j/find';
import { resolveJars } from '../../src/neo4j/jars';
import { findJava } from '../../src/neo4j/java';
import { makePlace, placeOf } from '../../src/neo4j/place';
import { keepWay } from '../../src/neo4j/way';
import { writeLiterature } from './literature';

/** What the generator writes; counted up when that changes, so that a graph kept from before is made anew. */
const VERSION = '1';
const IMPORT_MS = 60 * 60_000;

export interface ScaleGraph {
  readonly address: FoundNeo4j;
  readonly graph: Graph;
  readonly papers: number;
  close(): Promise<void>;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Where the graph of this many papers is kept between runs; remove the folder to have the disk back. */
export function scaleHome(papers: number): string {
  return join(process.env['PAPERWEAVE_SCALE'] ?? join(tmpdir(), 'paperweave-scale'), String(papers));
}

/** The graph of a made literature of this many papers, made when it is not there yet. Needs Java. */
export async function openScale(papers: number): Promise<ScaleGraph> {
  const home = scaleHome(papers);
  const stamp = join(home, 'made');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== VERSION) {
    rmSync(home, { recursive: true, force: true });
    await make(home, papers);
    writeFileSync(stamp, VERSION);
  }
  const address = await findNeo4j({ home }, say);
  const graph = new Graph(address, { patienceMs: 60_000 });
  await migrate(graph);
  await graph.read('CALL db.awaitIndexes(1800)', {}, { timeoutMs: 1_800_000 });
  return {
    address,
    graph,
    papers,
    close: async () => {
      await graph.close();
      await address.release();
    },
  };
}

async function make(home: string, papers: number): Promise<void> {
  const java = await findJava();
  if ('missed' in java) {
    throw new Error(`a graph at scale is imported under Java: ${java.missed}`);
  }
  const jars = await resolveJars(java, say);
  const place = placeOf(home);
  makePlace(home, place);
  keepWay(home, 'local');
  const folder = join(home, 'csv');
  mkdirSync(folder, { recursive: true });
  say(`making ${papers} papers …`);
  writeLiterature(folder, papers, say);
  say('importing them …');
  const command = join(home, 'import.arguments');
  writeFileSync(command, argumentFile(['-Xmx2g', '-cp', jars.join(delimiter), 'org.neo4j.cli.AdminTool']));
  const { code, out, err } = await run(
    java.program,
    [`@${command}`, 'database', 'import', 'full', 'neo4j', '@import.args'],
    {
      timeoutMs: IMPORT_MS,
      cwd: folder,
      env: { ...process.env, NEO4J_HOME: place.folder, NEO4J_CONF: place.conf },
    },
  );
  if (code !== 0) {
    throw new Error(`neo4j-admin could not import: ${out}\n${err}`);
  }
  rmSync(folder, { recursive: true });
}
