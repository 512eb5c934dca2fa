import { BETWEEN, hashAfter, partOf, type Features, type Part } from './features';

/** Weights of yes-or-no questions, by features. */
export interface LinearModel {
  /** What is asked: "concept", "own", "topic" … */
  readonly heads: readonly string[];
  /** Of each feature, a weight a head, in their order. The feature "" stands for what holds always. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/**
 * Sums up the weights of features as they come. Names are never put together: a feature is known by the hashes of its parts,
 * which words have with them. Two names of a model with one hash are refused when it is read.
 */
export class Judge implements Features {
  /** The hash of each feature and its row of weights, one behind the other, at its place or the next free one. */
  private readonly places: Int32Array;
  private readonly last: number;
  private readonly table: Float64Array;
  private readonly counted: Uint32Array;
  private readonly always: readonly number[];
  private readonly sums: Float64Array;
  private readonly width: number;
  private asked: number;
  private turn = 0;
  /** Rows of the features of the thing that is judged, as they came. */
  private readonly rows: Int32Array;
  private count = 0;

  constructor(readonly model: LinearModel) {
    const names = Object.keys(model.weights);
    this.width = model.heads.length;
    this.asked = this.width;
    let size = 1 << 10;
    while (size < names.length * 3) {
      size *= 2;
    }
    this.places = new Int32Array(size * 2).fill(-1);
    this.last = size - 1;
    this.rows = new Int32Array(names.length);
    this.table = new Float64Array(names.length * this.width);
    this.counted = new Uint32Array(names.length);
    this.sums = new Float64Array(this.width);
    this.always = model.weights[''] ?? model.heads.map(() => 0);
    names.forEach((name, row) => {
      const hash = partOf(name).hash;
      if (this.rowOf(hash) >= 0) {
        throw new Error(`The feature ${name} has the hash of another: leave one of them out.`);
      }
      let at = this.placeOf(hash);
      while (this.places[at * 2 + 1]! >= 0) {
        at = (at + 1) & this.last;
      }
      this.places[at * 2] = hash;
      this.places[at * 2 + 1] = row;
      this.table.set(model.weights[name]!, row * this.width);
    });
  }

  private placeOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.last;
  }

  private rowOf(hash: number): number {
    const { places, last } = this;
    for (let at = this.placeOf(hash); ; at = (at + 1) & last) {
      const row = places[at * 2 + 1]!;
      if (row < 0 || places[at * 2] === hash) {
        return row;
      }
    }
  }

  /** Begins with another thing to judge; only the first `heads` questions are asked. */
  begin(heads = this.width): void {
    this.turn += 1;
    this.asked = heads;
    this.count = 0;
    for (let head = 0; head < this.width; head++) {
      this.sums[head] = this.always[head]!;
    }
  }

  /** Asks the questions that were not asked from the beginning, too. */
  askAll(): void {
    const { table, sums, rows, width, asked } = this;
    for (let i = 0; i < this.count; i++) {
      for (let head = asked, at = rows[i]! * width + asked; head < width; head++, at++) {
        sums[head]! += table[at]!;
      }
    }
    this.asked = width;
  }

  add(name: Part, value?: Part, second?: Part): void {
    let { hash } = name;
    if (value) {
      hash = hashAfter(hash, value);
      if (second) {
        hash = hashAfter(hashAfter(hash, BETWEEN), second);
      }
    }
    const row = this.rowOf(hash);
    if (row >= 0 && this.counted[row] !== this.turn) {
      this.counted[row] = this.turn; // a feature counts once
      this.rows[this.count++] = row;
      const { table, sums, asked } = this;
      for (let head = 0, at = row * this.width; head < asked; head++, at++) {
        sums[head]! += table[at]!;
      }
    }
  }

  /** The sum of weights of a question, so far. */
  sum(head: number): number {
    return this.sums[head]!;
  }

  /** How likely the answer to each question asked is yes. */
  likelihoods(): Record<string, number> {
    const found: Record<string, number> = {};
    for (let head = 0; head < this.asked; head++) {
      found[this.model.heads[head]!] = 1 / (1 + Math.exp(-this.sums[head]!));
    }
    return found;
  }
}
