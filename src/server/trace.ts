/** How many statements of a request are told of one by one. */
const MOST_SPANS = 50;

/** One statement, by the field that it answered. */
export interface StatementSpan {
  readonly field: string;
  readonly startedAt: number;
  readonly milliseconds: number;
  readonly writes: boolean;
}

/** What a request cost: for the logs and metrics, and for a client that asks with `x-paperweave-trace: 1`. */
export class Trace {
  readonly startedAt = performance.now();
  #statements = 0;
  #databaseMs = 0;
  #slowestMs = 0;
  readonly spans: StatementSpan[] = [];
  cost = 0;

  /** @param parent the header `traceparent`, of whoever traces the request from farther out. */
  constructor(readonly parent?: string) {}

  statement(milliseconds: number, field: string, writes: boolean): void {
    if (this.spans.length < MOST_SPANS) {
      this.spans.push({ field, startedAt: performance.now() - milliseconds, milliseconds, writes });
    }
    this.#statements += 1;
    this.#databaseMs += milliseconds;
    this.#slowestMs = Math.max(this.#slowestMs, milliseconds);
  }

  get statements(): number {
    return this.#statements;
  }

  get databaseMs(): number {
    return this.#databaseMs;
  }

  get slowestMs(): number {
    return this.#slowestMs;
  }

  /** As it stands in `extensions.trace`. */
  toJSON(): { statements: number; databaseMs: number; cost: number } {
    return {
      statements: this.#statements,
      databaseMs: Math.round(this.#databaseMs * 1_000) / 1_000,
      cost: Math.round(this.cost),
    };
  }
}
