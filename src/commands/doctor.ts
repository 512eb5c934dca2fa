import { RESTORING } from '../backup/restore';
import { readConfig, type Config } from '../config';
import { Graph } from '../graph/graph';
import { readState } from '../ingest/graph-state';
import { BEGUN, CATALOGUE } from '../ingest/load-catalogue';
import { describeNeo4j } from '../neo4j/describe';
import { findNeo4j } from '../neo4j/find';
import { VERSION } from '../version';

const INDEXES =
  "SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name, state ORDER BY name";
const COUNTS = 'MATCH (n:Entity) UNWIND labels(n) AS label RETURN label, count(*) ORDER BY label';

/** Says what there is to work with and what is wrong; the answer is the exit status, 1 when something is. */
export async function doctorCommand(): Promise<number> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const config = readConfig();
  say(`paperweave ${VERSION}, Node ${process.version}`);
  say(`home: ${config.home}`);
  const outlook = await describeNeo4j(config);
  say(`Neo4j: ${outlook.why}`);
  say(`Java: ${outlook.java}`);
  say(`Docker: ${outlook.docker}`);
  if (outlook.way === 'none') {
    return 1;
  }
  say(
    `version: ${outlook.version ?? 'unknown'}; ${outlook.running ? `runs at ${outlook.uri}` : 'does not run'}`,
  );
  if (outlook.needsNetwork) {
    say('The first start fetches Neo4j from the network; later ones do without.');
  }
  if (!outlook.running) {
    say('graph: `paperweave serve` starts Neo4j and opens it');
    return 0;
  }
  return checkGraph(config, say);
}

/** What was begun and not ended, and what to do about it. */
async function brokenOff(graph: Graph): Promise<string[]> {
  return [
    ...((await readState(graph, RESTORING)) === undefined
      ? []
      : [
          'a restore was broken off, and the graph holds a part of the backup; run `paperweave restore FILE` again',
        ]),
    ...((await readState(graph, CATALOGUE)) === BEGUN
      ? ['the built-in catalogue is there in part; the next `paperweave serve` completes it']
      : []),
  ];
}

/** Joins the Neo4j that runs and looks into the graph. */
async function checkGraph(config: Config, say: (line: string) => void): Promise<number> {
  const neo4j = await findNeo4j(config, say);
  const graph = new Graph({ ...neo4j, database: config.database });
  try {
    const counts = await graph.read(COUNTS, {}, { timeoutMs: 30_000 });
    say(
      `graph: ${counts.map(([label, count]) => `${String(count)} ${String(label)}`).join(', ') || 'empty'}`,
    );
    const indexes = await graph.read(INDEXES, {}, { timeoutMs: 10_000 });
    const offline = indexes.filter(([, state]) => state !== 'ONLINE').map(([name]) => String(name));
    say(`indexes: ${indexes.length - offline.length} online`);
    if (offline.length > 0) {
      say(`WRONG: indexes not online: ${offline.join(', ')}`);
    }
    const halves = await brokenOff(graph);
    halves.forEach((half) => say(`WRONG: ${half}`));
    return offline.length + halves.length > 0 ? 1 : 0;
  } finally {
    await graph.close();
    await neo4j.release();
  }
}
