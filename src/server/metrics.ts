import { type FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { block } from '../graph/blocks';
import { type Gate } from '../graph/gate';
import { type Graph } from '../graph/graph';
import { demand } from './access/access';
import { isLoopback } from './access/hosts';

/** What one GraphQL request came to. */
export interface Outcome {
  /** `query`, `mutation`, or `none` where it came to no operation. */
  readonly operation: string;
  /** Whether it was answered without Apollo's pipeline. */
  readonly short: boolean;
  /** The codes of its errors; none when it was answered whole. */
  readonly codes: readonly string[];
  readonly seconds: number;
  readonly statements: number;
  readonly databaseSeconds: number;
  readonly cost: number;
}

/** What an operator watches, in Prometheus' form. */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests = new Counter({
    name: 'paperweave_requests_total',
    help: 'GraphQL requests by kind of operation, and whether they were answered without an error.',
    labelNames: ['operation', 'outcome'] as const,
    registers: [this.registry],
  });
  readonly #short = new Counter({
    name: 'paperweave_known_operations_total',
    help: 'Requests answered the short way, as their operation was asked for before.',
    registers: [this.registry],
  });
  readonly #errors = new Counter({
    name: 'paperweave_errors_total',
    help: 'Errors in answers, by code.',
    labelNames: ['code'] as const,
    registers: [this.registry],
  });
  readonly #seconds = new Histogram({
    name: 'paperweave_request_duration_seconds',
    help: 'From a request to its answer.',
    labelNames: ['operation'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });
  /** What goes with each kind of operation, found once. */
  readonly #ofOperation = new Map<
    string,
    { ok: Counter.Internal; error: Counter.Internal; seconds: Histogram.Internal<'operation'> }
  >();
  readonly #statements = new Counter({
    name: 'paperweave_statements_total',
    help: 'Cypher statements run to answer requests.',
    registers: [this.registry],
  });
  readonly #databaseSeconds = new Counter({
    name: 'paperweave_statement_seconds_total',
    help: 'Time spent waiting for statements.',
    registers: [this.registry],
  });
  readonly #cost = new Histogram({
    name: 'paperweave_query_cost',
    help: 'Cost of planned queries, in properties of a node read at the most.',
    buckets: [10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 50_000],
    registers: [this.registry],
  });

  constructor(graph: Graph) {
    collectDefaultMetrics({ register: this.registry });
    this.#watch('statements', 'Statements that read', graph.reads);
    this.#watch('changes', 'Changes', graph.writes);
    this.#watchPapers(graph);
  }

  /** The places for statements, of which each takes a connection of the driver's pool. */
  #watch(name: string, what: string, gate: Gate): void {
    for (const [state, read, most] of [
      ['running', () => gate.running, gate.most],
      ['waiting', () => gate.waiting, gate.mostWaiting],
    ] as const) {
      new Gauge({
        name: `paperweave_${name}_${state}`,
        help: `${what} that are ${state} now; at most ${most}.`,
        registers: [this.registry],
        collect() {
          this.set(read());
        },
      });
    }
  }

  /** What imports come to, whichever process they run in: both are one step in an index. */
  #watchPapers(graph: Graph): void {
    const papers = new Gauge({
      name: 'paperweave_papers',
      help: 'Papers in the graph.',
      registers: [this.registry],
    });
    new Gauge({
      name: 'paperweave_last_paper_added_timestamp_seconds',
      help: 'When a paper last came into the graph, by import or through the API.',
      registers: [this.registry],
      async collect() {
        const rows = await graph
          .read(block('statistics/arrivals').text, {}, { timeoutMs: 1_000 })
          .catch(() => undefined);
        if (rows?.[0]) {
          papers.set(rows[0][0] as number);
          this.set((rows[0][1] as number | null) ?? 0);
        }
      },
    });
  }

  #of(operation: string) {
    let of = this.#ofOperation.get(operation);
    if (!of) {
      of = {
        ok: this.#requests.labels({ operation, outcome: 'ok' }),
        error: this.#requests.labels({ operation, outcome: 'error' }),
        seconds: this.#seconds.labels({ operation }),
      };
      this.#ofOperation.set(operation, of);
    }
    return of;
  }

  record({ operation, short, codes, seconds, statements, databaseSeconds, cost }: Outcome): void {
    const of = this.#of(operation);
    (codes.length > 0 ? of.error : of.ok).inc();
    if (short) {
      this.#short.inc();
    }
    of.seconds.observe(seconds);
    this.#statements.inc(statements);
    this.#databaseSeconds.inc(databaseSeconds);
    if (cost > 0) {
      this.#cost.observe(cost);
    }
    for (const code of codes) {
      this.#errors.inc({ code });
    }
  }
}

/** Serves `/metrics`: to everybody on loopback, elsewhere to a token of scope `admin`, as it tells what others ask. */
export function serveMetrics(app: FastifyInstance, metrics: Metrics, host: string): void {
  app.get('/metrics', async (request, reply) => {
    if (!isLoopback(host)) {
      demand('admin', request.caller);
    }
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}
