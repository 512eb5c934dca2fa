import { parse, type OperationDefinitionNode } from 'graphql';
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { OperationPlanner } from '../../src/graph/planner/operation';
import { RequestValues } from '../../src/graph/planner/values';
import { buildSchema } from '../../src/schema';
import { openScale, type ScaleGraph } from './open';
import { QUESTIONS } from './questions';
import { Random } from './random';

/** Sizes where none are named by PAPERWEAVE_SCALE_SIZES. */
const SIZES = [10_000, 100_000, 1_000_000];
/** Requests of one question, each with variables of its own; as many again go before them unmeasured. */
const REQUESTS = 100;
const STATEMENT_MS = 60_000;

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const round = (value: number): number => Math.round(value * 100) / 100;

interface Request {
  readonly statement: string;
  readonly parameters: Record<string, unknown>;
}

interface Measured {
  readonly p50: number;
  readonly p99: number;
  readonly hits50: number;
  readonly hits99: number;
}

/**
 * Every bounded operation, one request after the other, on made literatures of growing size: milliseconds and database hits, and how much
 * more the largest takes than the smallest. Every tenth concept asked for is one of the hundred most used.
 */
export async function benchScale(): Promise<void> {
  const sizes = process.env['PAPERWEAVE_SCALE_SIZES']?.split(',').map(Number) ?? SIZES;
  const smallest = new Map<string, Measured>();
  for (const papers of sizes) {
    const scale = await openScale(papers);
    const { uri, user, password } = scale.address;
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    try {
      const drawn = await draw(scale);
      for (const [operation, query] of Object.entries(QUESTIONS)) {
        const measured = await measure(driver, requestsOf(query, drawn));
        const base = smallest.get(operation) ?? measured;
        smallest.set(operation, base);
        const times = { p50: round(measured.p50 / base.p50), p99: round(measured.p99 / base.p99) };
        process.stdout.write(
          `${JSON.stringify({ bench: 'scale', papers, operation, ...measured, times })}\n`,
        );
        say(
          `${String(papers).padStart(8)} ${operation.padEnd(28)} p50 ${measured.p50.toFixed(1).padStart(7)} ms ×${times.p50.toFixed(1).padEnd(5)} p99 ${measured.p99.toFixed(1).padStart(7)} ms ×${times.p99.toFixed(1).padEnd(5)} hits ${measured.hits50} / ${measured.hits99}`,
        );
      }
    } finally {
      await driver.close();
      await scale.close();
    }
  }
}

/** What the questions ask about: the same every time. */
async function draw({ graph }: ScaleGraph): Promise<Record<string, unknown>[]> {
  const random = new Random(1);
  const read = async (statement: string): Promise<string[]> =>
    (await graph.read(statement, {}, { timeoutMs: STATEMENT_MS })).map(([value]) => value as string);
  const papers = await read(
    'MATCH (p:Paper) WHERE p.titleKey IS NOT NULL RETURN p.id ORDER BY p.titleKey LIMIT 4000',
  );
  const authors = await read(
    'MATCH (a:Author) WHERE a.paperCount IS NOT NULL AND a.id IS NOT NULL RETURN a.id ORDER BY a.paperCount DESC, a.id DESC LIMIT 2000',
  );
  const used = (label: string): Promise<string[]> =>
    read(
      `MATCH (c:${label}) WHERE c.paperCount IS NOT NULL AND c.id IS NOT NULL RETURN c.id ORDER BY c.paperCount DESC, c.id DESC LIMIT 2000`,
    );
  const methods = await used('Method');
  const topics = await used('Topic');
  const titles = await read(
    'MATCH (p:Paper) WHERE p.titleKey IS NOT NULL RETURN p.title ORDER BY p.titleKey LIMIT 4000',
  );
  const names = await read(
    'MATCH (c:Method) WHERE c.paperCount IS NOT NULL AND c.id IS NOT NULL RETURN c.name ORDER BY c.paperCount DESC, c.id DESC LIMIT 2000',
  );
  const any = (from: readonly string[]): string => from[random.below(from.length)]!;
  const concept = (from: readonly string[]): string =>
    random.next() < 0.1 ? from[random.below(100)]! : any(from);
  return Array.from({ length: REQUESTS * 2 }, () => {
    const name = any(names);
    return {
      paper: any(papers),
      papers: Array.from({ length: 10 }, () => any(papers)),
      pair: [any(papers), any(papers)],
      concept: concept(random.next() < 0.5 ? methods : topics),
      other: concept(topics),
      concepts: Array.from({ length: 4 }, () => concept(methods)),
      others: Array.from({ length: 4 }, () => concept(topics)),
      method: concept(methods),
      author: any(authors),
      words: any(titles).split(' ').slice(0, 2).join(' '),
      prefix: name.slice(0, 3),
      name,
      year: 2005 + random.below(20),
    };
  });
}

function requestsOf(query: string, drawn: readonly Record<string, unknown>[]): Request[] {
  const planner = new OperationPlanner(buildSchema());
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return drawn.map((variables) => {
    const values = new RequestValues(variables);
    const root = planner.plan(document, operation, values).fields[0]!.plan!;
    const parameters = Object.fromEntries(root.parameters.map(({ name, read }) => [name, read(values)]));
    return { statement: root.statement, parameters };
  });
}

async function measure(driver: Driver, requests: readonly Request[]): Promise<Measured> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const run = async ({ statement, parameters }: Request, prefix = '') =>
      session.run(prefix + statement, parameters, { timeout: STATEMENT_MS });
    const [warm, asked] = [requests.slice(0, REQUESTS), requests.slice(REQUESTS)];
    const hits: number[] = [];
    for (const request of warm) {
      const { summary } = await run(request, 'PROFILE ');
      hits.push(hitsOf(summary.profile as ProfiledPlan));
    }
    const times: number[] = [];
    for (const request of [...warm.slice(0, 20), ...asked]) {
      const started = performance.now();
      await run(request);
      times.push(performance.now() - started);
    }
    const at = (values: number[], share: number): number =>
      round([...values].sort((a, b) => a - b)[Math.floor(values.length * share)]!);
    const timed = times.slice(20);
    return { p50: at(timed, 0.5), p99: at(timed, 0.99), hits50: at(hits, 0.5), hits99: at(hits, 0.99) };
  } finally {
    await session.close();
  }
}

function hitsOf(plan: ProfiledPlan): number {
  return Number(plan.dbHits) + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);
}
