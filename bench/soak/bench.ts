import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readCatalogue } from '../../src/catalogue/read';
import { Graph, type GraphAddress } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrations';
import { loadCatalogue } from '../../src/ingest/load-catalogue';
import { findNeo4j } from '../../src/neo4j/find';
import { placeOf } from '../../src/neo4j/place';
import { PACKAGE_ROOT } from '../../src/package-root';
import { Clients } from './clients';

const SECONDS = Number(process.env['SOAK_SECONDS'] ?? 180);
const READERS = 12;
const WRITERS = 3;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const UPSERT = `mutation ($title: String!, $key: String!) {
  upsertPaper(paper: { title: $title, abstract: "We use low-rank adaptation and evaluate on GLUE.", authors: ["Soak Tester"], year: 2024 }, key: $key) {
    outcome paper { id } } }`;
const ADD = `mutation ($paper: ID!, $key: String!) {
  addStatement(paper: $paper, relation: STUDIES, concept: "name:early exit", key: $key) { change { id } } }`;
const RETRACT = `mutation ($paper: ID!, $key: String!) {
  retractStatement(paper: $paper, relation: STUDIES, concept: "name:early exit", key: $key) { change { id } } }`;
const TAG = `mutation ($paper: ID!, $key: String!) { addTag(node: $paper, tag: "soaked", key: $key) { tag { id } } }`;

/** What the writers were told is done. */
interface Acknowledged {
  papers: number;
  standing: number;
  changes: number;
}

/**
 * Minutes of mixed load with writes on the catalogue, with Neo4j stopped half-way. Reports errors by code, memory at the start and at the
 * end, and whether the graph holds what was acknowledged, no less and no more.
 */
export async function benchSoak(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'paperweave-soak-'));
  const neo4j = await findNeo4j({ home }, say);
  const graph = new Graph(neo4j, { patienceMs: 60_000 });
  let server: ChildProcess | undefined;
  try {
    await migrate(graph);
    await loadCatalogue(graph, readCatalogue());
    const before = await papersOf(graph);
    const token = randomBytes(24).toString('base64url');
    server = fork(join(__dirname, 'server.js'));
    const { uri, user, password } = neo4j;
    server.send({ address: { uri, user, password } satisfies GraphAddress, token });
    const [address] = (await once(server, 'message')) as [string];
    const clients = new Clients(address, token);
    const { acknowledged, memory } = await soak(clients, () => restart(home, neo4j.way));
    const found = {
      papers: (await papersOf(graph)) - before,
      standing: await count(
        graph,
        `MATCH (:Method {id: 'method:early-exit'})<-[r:STUDIES]-(p:Paper)-[:AUTHORED_BY]->(:Author {name: 'Soak Tester'}) WHERE 'asserted' IN r.sources RETURN count(r)`,
      ),
      changes: await count(graph, 'MATCH (c:Change) RETURN count(c)'),
    };
    const wrongCounts = await count(graph, WRONG_COUNTS);
    const result = {
      bench: 'soak',
      seconds: SECONDS,
      requests: clients.requests,
      perSecond: Math.round(clients.requests / SECONDS),
      errors: Object.fromEntries(clients.errors),
      slowestMs: Math.round(clients.slowest[0] ?? 0),
      memory,
      acknowledged,
      found,
      wrongCounts,
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
    for (const [name, value] of Object.entries(result)) {
      say(`${name.padEnd(14)} ${JSON.stringify(value)}`);
    }
    const same = JSON.stringify(acknowledged) === JSON.stringify(found);
    say(
      same && wrongCounts === 0
        ? 'The graph holds what was acknowledged.'
        : 'THE GRAPH DIFFERS FROM WHAT WAS ACKNOWLEDGED.',
    );
    process.exitCode = same && wrongCounts === 0 ? process.exitCode : 1;
  } finally {
    server?.disconnect();
    await graph.close();
    await neo4j.release();
    rmSync(home, { recursive: true, force: true, maxRetries: 10 });
  }
}

const STATEMENTS = 'INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT';
/** Concepts whose stored number of papers is another than a count comes to. */
const WRONG_COUNTS = `MATCH (c:Concept)
  WITH c, COUNT { MATCH (c)<-[:${STATEMENTS}]-(p) RETURN DISTINCT p } AS papers
  WHERE papers <> c.paperCount RETURN count(c)`;

async function soak(
  clients: Clients,
  restartDatabase: () => void,
): Promise<{ acknowledged: Acknowledged; memory: Record<string, number> }> {
  const acknowledged: Acknowledged = { papers: 0, standing: 0, changes: 0 };
  const questions = examples();
  let going = true;
  const reading = Array.from({ length: READERS }, async (_, reader) => {
    for (let i = reader; going; i++) {
      await clients.ask(questions[i % questions.length]!);
    }
  });
  const writing = Array.from({ length: WRITERS }, async (_, writer) => {
    for (let i = 0; going; i++) {
      await work(clients, `${writer}-${i}`, acknowledged);
    }
  });
  // Plans are made and caches filled before memory is measured.
  await sleep(Math.min(30, SECONDS / 4) * 1_000);
  const atStart = await memoryOf(clients);
  await sleep((SECONDS / 2) * 1_000 - Math.min(30, SECONDS / 4) * 1_000);
  say('stopping Neo4j …');
  restartDatabase();
  await sleep((SECONDS / 2) * 1_000);
  going = false;
  await Promise.all([...reading, ...writing]);
  const atEnd = await memoryOf(clients);
  return {
    acknowledged,
    memory: { startMb: atStart.rss, endMb: atEnd.rss, heapStartMb: atStart.heap, heapEndMb: atEnd.heap },
  };
}

/** What a writer does: a paper, a statement of it, every second of which is taken back, and a tag. */
async function work(clients: Clients, name: string, acknowledged: Acknowledged): Promise<void> {
  const done = async (
    query: string,
    variables: Record<string, unknown>,
  ): Promise<Record<string, unknown>> => {
    const { data, code } = await clients.change(query, variables);
    if (code !== undefined || !data) {
      throw new Error(`a change was refused: ${code}`);
    }
    acknowledged.changes += 1;
    return data;
  };
  const { upsertPaper } = (await done(UPSERT, {
    title: `A soaked paper, number ${name}`,
    key: `paper ${name}`,
  })) as {
    upsertPaper: { paper: { id: string } };
  };
  acknowledged.papers += 1;
  const paper = upsertPaper.paper.id;
  await done(ADD, { paper, key: `add ${name}` });
  acknowledged.standing += 1;
  if (name.length % 2 === 0) {
    await done(RETRACT, { paper, key: `retract ${name}` });
    acknowledged.standing -= 1;
  }
  await done(TAG, { paper, key: `tag ${name}` });
}

function examples(): string[] {
  const folder = join(PACKAGE_ROOT, 'schema', 'examples');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => !/\$\w+:|^mutation/m.test(text));
}

/** Ends Neo4j's process, which whoever looks after it starts again. */
function restart(home: string, way: string): void {
  if (way !== 'local') {
    say('Neo4j is not a local one: it is left running');
    return;
  }
  process.kill(Number(readFileSync(placeOf(home).javaPid, 'utf8')), 'SIGKILL');
}

async function memoryOf(clients: Clients): Promise<{ rss: number; heap: number }> {
  const megabytes = async (name: string): Promise<number> =>
    Math.round((await clients.metric(name)) / 2 ** 20);
  return {
    rss: await megabytes('process_resident_memory_bytes'),
    heap: await megabytes('nodejs_heap_size_used_bytes'),
  };
}

async function count(graph: Graph, statement: string): Promise<number> {
  const rows = await graph.read(statement, {}, { timeoutMs: 60_000 });
  return rows[0]![0] as number;
}

const papersOf = (graph: Graph): Promise<number> => count(graph, 'MATCH (p:Paper) RETURN count(p)');
