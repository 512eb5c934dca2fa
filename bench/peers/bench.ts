import { isDeepStrictEqual } from 'node:util';
import { parse, type OperationDefinitionNode } from 'graphql';
import neo4j from 'neo4j-driver';
import { type Graph } from '../../src/graph/graph';
import { OperationPlanner } from '../../src/graph/planner/operation';
import { type Row } from '../../src/graph/planner/shape';
import { RequestValues } from '../../src/graph/planner/values';
import { allWords } from '../../src/paper/words';
import { buildSchema } from '../../src/schema';
import { openCorpus } from '../corpus';
import { type PeerName, type Statement } from './peer';
import { PeerProcess } from './process';
import { QUESTIONS, type Question } from './questions';
import { geometricMean, median, rounded, summary, type Round } from './rounds';

/** Requests of one question, with their own variables, which all peers go through in turn. */
const REQUESTS = 500;
/** Of these the answers of all peers are compared before any is timed. */
const COMPARED = 25;
const PEERS: readonly PeerName[] = ['driver', 'paperweave', 'dataloader', 'neo4jGraphql'];
/** `ROUNDS=1` for a first look. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
/** The most clients are what the ratios are of; the others are shown beside it. */
const CLIENTS = [
  { clients: 1, rounds: Math.min(ROUNDS, 3), seconds: 1 },
  { clients: 8, rounds: Math.min(ROUNDS, 3), seconds: 1 },
  { clients: 32, rounds: ROUNDS, seconds: 2 },
] as const;
const MOST = 32;

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

type Peers = ReadonlyMap<PeerName, PeerProcess>;
type Variables = Readonly<Record<string, unknown>>;

/** What one question is asked with. */
interface Requests {
  readonly statements: readonly Statement[];
  readonly bodies: ReadonlyMap<PeerName, readonly string[]>;
  /** The answer as the driver's rows give it. */
  readonly shaped: (i: number, graph: Graph) => Promise<Record<string, unknown>>;
}

/**
 * The same questions of the same graph through paperweave, the automatic GraphQL library of Neo4j, hand-written DataLoaders, and the driver
 * alone with the statements that paperweave sends. All share the machine's cores with Neo4j and the clients. Answers are compared
 * first; each round is of one peer, and the peers take turns.
 */
export async function benchPeers(): Promise<void> {
  const corpus = await openCorpus();
  const peers = new Map<PeerName, PeerProcess>();
  try {
    for (const name of PEERS) {
      peers.set(name, await PeerProcess.start(name, corpus.address));
    }
    const drawn = await draw(corpus.graph);
    const ratios = new Map<PeerName, number[]>(PEERS.map((name) => [name, []]));
    for (const question of QUESTIONS) {
      const requests = requestsOf(question, drawn);
      const cold = await coldAnswers(corpus.graph, peers, requests);
      await compare(corpus.graph, peers, question, requests);
      for (const load of CLIENTS) {
        const rounds = await interleaved(peers, requests, load);
        const line = lineOf(question.name, corpus.papers, load.clients, rounds, cold);
        print(line);
        say(tableOf(question.name, load.clients, rounds, line.ratios));
        if (load.clients === MOST) {
          PEERS.forEach((name) => ratios.get(name)!.push(line.ratios[name]));
        }
      }
    }
    const mebibytes: Record<string, number> = {};
    for (const [name, peer] of peers) {
      mebibytes[name] = Math.round(await peer.memory());
    }
    say(`most memory of each process, MiB: ${JSON.stringify(mebibytes)}`);
    print({ bench: 'peers', mebibytes });
    const geomean = Object.fromEntries(
      PEERS.filter((name) => name !== 'paperweave').map((name) => [
        name,
        rounded(geometricMean(ratios.get(name)!)),
      ]),
    );
    const { driver, neo4jGraphql, dataloader } = geomean;
    say(`geometric means of paperweave's throughput over theirs: ${JSON.stringify(geomean)}`);
    print({ bench: 'peers', clients: MOST, geomean: { driver, neo4jGraphql, dataloader } });
  } finally {
    peers.forEach((peer) => peer.stop());
    await corpus.close();
  }
}

/** What the questions ask about: the same every time, spread over the graph. */
async function draw(graph: Graph): Promise<Variables[]> {
  const all = async (statement: string): Promise<unknown[]> =>
    (await graph.read(statement, { many: neo4j.int(REQUESTS) }, { timeoutMs: 120_000 })).map(([one]) => one);
  const papers = await all(
    'MATCH (p:Paper) WHERE p.id > "" WITH p.id AS id, COUNT { (p)-[:USES]->(:Method) } AS n WHERE n > 1 RETURN id ORDER BY reverse(id) LIMIT $many',
  );
  const words = await all(
    'MATCH (m:Topic) WHERE m.paperCount > 3 RETURN m.name ORDER BY reverse(m.id) LIMIT $many',
  );
  return Array.from({ length: REQUESTS }, (_, i) => {
    const year = 2012 + (i % 12);
    const text = words[i % words.length] as string;
    return {
      paper: papers[i % papers.length],
      year,
      from: year * 10_000,
      to: (year + 1) * 10_000,
      words: text,
      phrase: allWords(text),
    };
  });
}

function requestsOf(question: Question, drawn: readonly Variables[]): Requests {
  const planner = new OperationPlanner(buildSchema());
  const document = parse(question.paperweave.query);
  const planned = drawn.map((all) => {
    const values = new RequestValues(usedBy(question.paperweave.query, all));
    const { plan, key } = planner.plan(document, document.definitions[0] as OperationDefinitionNode, values)
      .fields[0]!;
    const parameters = Object.fromEntries(plan!.parameters.map(({ name, read }) => [name, read(values)]));
    const shape = (rows: readonly Row[]): Record<string, unknown> => ({
      [key]: plan!.shape(rows, { as: 'response', values, errors: [], path: [key] }),
    });
    return { statement: [plan!.statement, parameters] as const, shape };
  });
  const askings = {
    paperweave: question.paperweave,
    neo4jGraphql: question.neo4jGraphql,
    dataloader: question.dataloader,
  };
  return {
    statements: planned.map(({ statement }) => statement),
    bodies: new Map(
      Object.entries(askings).map(([name, { query }]) => [
        name as PeerName,
        drawn.map((all) => JSON.stringify({ query, variables: usedBy(query, all) })),
      ]),
    ),
    shaped: async (i, graph) => {
      const { statement, shape } = planned[i]!;
      return shape(await graph.read(...statement, { timeoutMs: 60_000 }));
    },
  };
}

/** The variables that a query declares. */
function usedBy(query: string, all: Variables): Variables {
  const { variableDefinitions = [] } = parse(query).definitions[0] as OperationDefinitionNode;
  return Object.fromEntries(
    variableDefinitions.map(({ variable: { name } }) => [name.value, all[name.value]]),
  );
}

/** Milliseconds of the first answer, when the database has no plan of it. */
async function coldAnswers(
  graph: Graph,
  peers: Peers,
  { bodies }: Requests,
): Promise<Record<string, number>> {
  const cold: Record<string, number> = {};
  for (const [name, texts] of bodies) {
    await graph.define('CALL db.clearQueryCaches()');
    cold[name] = rounded((await peers.get(name)!.ask(texts[0]!)).ms);
  }
  return cold;
}

/** Every answer must be whole, and the same by every peer, before any is timed. */
async function compare(graph: Graph, peers: Peers, question: Question, requests: Requests): Promise<void> {
  for (let i = 0; i < COMPARED; i++) {
    const expected = question.paperweave.plain(await requests.shaped(i, graph));
    for (const [name, bodies] of requests.bodies) {
      const { text } = await peers.get(name)!.ask(bodies[i]!);
      const { data, errors } = JSON.parse(text) as {
        data?: Record<string, unknown> | null;
        errors?: unknown;
      };
      const plain = data && question[name as 'paperweave'].plain(data);
      if (errors !== undefined || !isDeepStrictEqual(json(plain), json(expected))) {
        throw new Error(
          `${question.name}: ${name} answers ${text}, not ${JSON.stringify(expected)}, to ${bodies[i]}`,
        );
      }
    }
  }
}

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

async function interleaved(
  peers: Peers,
  { statements, bodies }: Requests,
  { clients, rounds, seconds }: { clients: number; rounds: number; seconds: number },
): Promise<Map<PeerName, Round[]>> {
  await peers.get('driver')!.take(statements);
  const all = new Map<PeerName, Round[]>(PEERS.map((name) => [name, []]));
  for (let i = -1; i < rounds; i++) {
    for (const name of PEERS) {
      const round = await peers.get(name)!.round(bodies.get(name) ?? [], clients, seconds);
      // The first warms.
      if (i >= 0) {
        all.get(name)!.push(round);
      }
    }
  }
  return all;
}

function lineOf(
  operation: string,
  papers: number,
  clients: number,
  rounds: ReadonlyMap<PeerName, readonly Round[]>,
  firstMs: Readonly<Record<string, number>>,
) {
  const ours = rounds.get('paperweave')!;
  const ratios = Object.fromEntries(
    PEERS.map((name) => [
      name,
      rounded(median(ours.map(({ perSecond }, i) => perSecond / rounds.get(name)![i]!.perSecond))),
    ]),
  ) as Record<PeerName, number>;
  const peers = Object.fromEntries(PEERS.map((name) => [name, summary(rounds.get(name)!)]));
  return { bench: 'peers', papers, operation, clients, ...peers, ratios, firstMs };
}

function tableOf(
  operation: string,
  clients: number,
  rounds: ReadonlyMap<PeerName, readonly Round[]>,
  ratios: Readonly<Record<PeerName, number>>,
): string {
  const cells = PEERS.map((name) => {
    const { perSecond, p99 } = summary(rounds.get(name)!);
    const ratio = name === 'paperweave' ? '' : ` (${ratios[name].toFixed(2)})`;
    return `${name} ${Math.round(perSecond)}/s p99 ${Math.round(p99)} ms${ratio}`.padEnd(42);
  });
  return `${operation.padEnd(34)} ${String(clients).padStart(2)} clients  ${cells.join('')}`;
}
