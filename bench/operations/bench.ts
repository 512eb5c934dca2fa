import { fork } from 'node:child_process';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { parse, type OperationDefinitionNode } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { type GraphAddress } from '../../src/graph/graph';
import { OperationPlanner } from '../../src/graph/planner/operation';
import { RequestValues } from '../../src/graph/planner/values';
import { buildSchema } from '../../src/schema';
import { openCorpus, type OpenedCorpus } from '../corpus';
import { QUESTIONS } from './questions';

const CLIENTS = 32;
const ROUNDS = 5;
const ROUND_SECONDS = 3;
/** Requests of one question, with their own variables, which both sides go through in turn. */
const REQUESTS = 500;

interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

interface Request {
  readonly body: string;
  readonly statement: string;
  readonly parameters: Record<string, unknown>;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Requests a second of the server beside the driver alone running the very same statements, over the corpus. Server, Neo4j and
 * the clients share the machine's cores. Rounds are interleaved, so that a noisy machine hurts both alike.
 */
export async function benchOperations(): Promise<void> {
  const corpus = await openCorpus();
  const server = await startServer(corpus.address);
  const driver = neo4j.driver(
    corpus.address.uri,
    neo4j.auth.basic(corpus.address.user, corpus.address.password),
    {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 100,
    },
  );
  try {
    const drawn = await draw(corpus);
    const ratios: number[] = [];
    for (const [name, query] of Object.entries(QUESTIONS)) {
      const requests = requestsOf(query, drawn);
      await check(server.url, name, requests);
      const rounds: { server: Round; driver: Round }[] = [];
      await serverRound(server.url, requests);
      await driverRound(driver, requests);
      for (let i = 0; i < ROUNDS; i++) {
        rounds.push({
          server: await serverRound(server.url, requests),
          driver: await driverRound(driver, requests),
        });
      }
      const result = summary(name, rounds);
      ratios.push(result.ratio);
      process.stdout.write(
        `${JSON.stringify({ bench: 'operations', papers: corpus.papers, clients: CLIENTS, ...result })}\n`,
      );
      say(
        `${name.padEnd(30)} server ${line(result.server)}   driver ${line(result.driver)}   ratio ${result.ratio.toFixed(2)}`,
      );
    }
    const geomean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
    say(`geometric mean of the ratios: ${geomean.toFixed(3)}`);
    process.stdout.write(
      `${JSON.stringify({ bench: 'operations', clients: CLIENTS, geomean: round(geomean) })}\n`,
    );
  } finally {
    await driver.close();
    server.stop();
    await corpus.close();
  }
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000;
const line = ({ perSecond, p50, p99 }: Round): string =>
  `${Math.round(perSecond).toString().padStart(6)}/s p50 ${p50.toFixed(1)} p99 ${p99.toFixed(1)} ms`;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function summary(name: string, rounds: readonly { server: Round; driver: Round }[]) {
  const of = (side: 'server' | 'driver'): Round & { range: number[] } => {
    const perSecond = rounds.map((one) => one[side].perSecond);
    return {
      perSecond: round(median(perSecond)),
      p50: round(median(rounds.map((one) => one[side].p50))),
      p99: round(median(rounds.map((one) => one[side].p99))),
      range: [Math.min(...perSecond), Math.max(...perSecond)].map(round),
    };
  };
  const ratio = round(median(rounds.map((one) => one.server.perSecond / one.driver.perSecond)));
  return { operation: name, server: of('server'), driver: of('driver'), ratio };
}

async function startServer(address: GraphAddress): Promise<{ url: string; stop: () => void }> {
  const child = fork(join(__dirname, 'server.js'), { env: { ...process.env, NODE_ENV: 'production' } });
  const { uri, user, password } = address;
  child.send({ uri, user, password });
  const url = await new Promise<string>((resolve) =>
    child.once('message', (message) => resolve(message as string)),
  );
  return { url: `${url}/graphql`, stop: () => child.disconnect() };
}

/** What the questions ask about: the same every time, spread over the graph. */
async function draw({ graph }: OpenedCorpus): Promise<Record<string, unknown>[]> {
  const all = async (statement: string): Promise<string[]> =>
    (await graph.read(statement, { many: neo4j.int(REQUESTS) }, { timeoutMs: 60_000 })).map(
      ([id]) => id as string,
    );
  const papers = await all(
    'MATCH (p:Paper) WHERE p.id > "" WITH p.id AS id, size([(p)-[:USES|EXTENDS|INTRODUCES]->(m) | 1]) AS n WHERE n > 1 RETURN id ORDER BY reverse(id) LIMIT $many',
  );
  const authors = await all(
    'MATCH (a:Author) WHERE a.paperCount > 2 RETURN a.id ORDER BY reverse(a.id) LIMIT $many',
  );
  // Names that mean one method only; a name of several is answered with the candidates.
  const names = await all(
    "MATCH (a:Alias {kind: 'METHOD'})<-[:CALLED]-(m:Method) WHERE m.paperCount > 1 AND COUNT { (a)<-[:CALLED]-() } = 1 RETURN 'name:' + a.key ORDER BY reverse(m.id) LIMIT $many",
  );
  const words = await all(
    'MATCH (m:Topic) WHERE m.paperCount > 3 RETURN m.name ORDER BY reverse(m.id) LIMIT $many',
  );
  return Array.from({ length: REQUESTS }, (_, i) => ({
    paper: papers[i % papers.length],
    papers: Array.from({ length: 20 }, (__, j) => papers[(i * 20 + j) % papers.length]),
    author: authors[i % authors.length],
    name: names[i % names.length],
    words: words[i % words.length],
    year: 2012 + (i % 12),
  }));
}

function requestsOf(query: string, drawn: readonly Record<string, unknown>[]): Request[] {
  const planner = new OperationPlanner(buildSchema());
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const used = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  return drawn.map((all) => {
    const variables = Object.fromEntries(used.map((name) => [name, all[name]]));
    const values = new RequestValues(variables);
    const root = planner.plan(document, operation, values).fields[0]!.plan!;
    const parameters = Object.fromEntries(root.parameters.map(({ name, read }) => [name, read(values)]));
    return { body: JSON.stringify({ query, variables }), statement: root.statement, parameters };
  });
}

/** Every answer must be whole before any is timed, and the same whenever it is asked for. */
async function check(url: string, name: string, requests: readonly Request[]): Promise<void> {
  for (const { body } of requests.slice(0, 50)) {
    const ask = async (): Promise<string> =>
      (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).text();
    const [one, other] = [await ask(), await ask()];
    const { data, errors } = JSON.parse(one) as { data: Record<string, unknown> | null; errors?: unknown };
    if (errors !== undefined || !data || Object.values(data).includes(null) || one !== other) {
      throw new Error(`${name} is not answered: ${body} → ${one}`);
    }
  }
}

async function serverRound(url: string, requests: readonly Request[]): Promise<Round> {
  const result = await autocannon({
    url,
    connections: CLIENTS,
    duration: ROUND_SECONDS,
    requests: requests.map(({ body }) => ({
      method: 'POST' as const,
      headers: { 'content-type': 'application/json' },
      body,
    })),
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${result.non2xx} refused, ${result.errors} failed`);
  }
  const total = result['2xx'];
  return { perSecond: total / result.duration, p50: result.latency.p50, p99: result.latency.p99 };
}

async function driverRound(driver: Driver, requests: readonly Request[]): Promise<Round> {
  const latencies: number[] = [];
  const started = performance.now();
  const until = started + ROUND_SECONDS * 1_000;
  let next = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const { statement, parameters } = requests[next++ % requests.length]!;
      const asked = performance.now();
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      await session.run(statement, parameters);
      await session.close();
      latencies.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const seconds = (performance.now() - started) / 1_000;
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.floor(latencies.length * share)] ?? 0;
  return { perSecond: latencies.length / seconds, p50: at(0.5), p99: at(0.99) };
}
