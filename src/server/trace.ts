/** What a request cost, for a client that asks with `x-paperweave-trace: 1`. */
export class Trace {
  #statements = 0;
  #databaseMs = 0;
  cost = 0;

  statement(milliseconds: number): void {
    this.#statements += 1;
    this.#databaseMs += milliseconds;
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
