/** What a request cost: for the logs and metrics, and for a client that asks with `x-paperweave-trace: 1`. */
export class Trace {
  readonly startedAt = performance.now();
  #statements = 0;
  #databaseMs = 0;
  #slowestMs = 0;
  cost = 0;

  statement(milliseconds: number): void {
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
