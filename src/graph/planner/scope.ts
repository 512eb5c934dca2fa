/** Stands in a subquery's text for the name of what it returns. */
export const RESULT = '⟨result⟩';

/**
 * The list of values that one statement, or one row of a connection, returns: `[n1.title, f1_0, …]`, with the
 * subqueries that compute some of them. A value or a subquery of the same text is there once, whoever asks for it:
 * aliases, and fields that several types share, cost nothing.
 */
export class Scope {
  readonly #values: string[] = [];
  readonly #calls: string[] = [];

  constructor(
    /** How deep the list is nested; names within it carry the depth, so that equal selections have equal texts. */
    readonly depth: number,
  ) {}

  /** Adds an expression; the answer is its position in the list. */
  value(expression: string): number {
    const known = this.#values.indexOf(expression);
    return known >= 0 ? known : this.#values.push(expression) - 1;
  }

  /** Adds a subquery that returns {@link RESULT}; the answer is its value's position in the list. */
  call(text: string): number {
    return this.value(this.name(text));
  }

  /** Adds a subquery whose result only later subqueries and values read; the answer is the result's name. */
  name(text: string): string {
    const known = this.#calls.indexOf(text);
    return this.#result(known >= 0 ? known : this.#calls.push(text) - 1);
  }

  get calls(): number {
    return this.#calls.length;
  }

  /** The subqueries, which stand before the list. */
  subqueries(): string {
    return this.#calls.map((text, i) => `${text.replaceAll(RESULT, this.#result(i))}\n`).join('');
  }

  list(): string {
    return `[${this.#values.join(', ')}]`;
  }

  #result(call: number): string {
    return `f${this.depth}_${call}`;
  }
}
