import { BETWEEN, checkAfter, hashAfter, partOf, type Features, type Part } from './features';
import { HashedPlaces } from './hashed-places';

/** Weights of yes-or-no questions, by features. */
export interface LinearModel {
  /** What is asked: "concept", "own", "topic" … */
  readonly heads: readonly string[];
  /** Of each feature, a weight a head, in their order, in hundredths. The feature "" stands for what holds always. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** Weights are whole numbers of hundredths. */
export const UNIT = 100;

/** Questions that are asked of everything; the others of what these have not ruled out. */
export const FIRST_HEADS = 2;

/**
 * Sums up the weights of features as they come. Names are never put together: a feature is known by the hashes of its parts,
 * which words have with them.
 */
export class Judge implements Features {
  /** The row of each feature; the free number of an entry is the turn in which it was last counted. */
  private readonly places: HashedPlaces;
  private readonly entries: Int32Array;
  /** Weights of the first questions, a row behind the other, and of the rest. */
  private readonly first: Int16Array;
  private readonly rest: Int16Array;
  private readonly always: readonly number[];
  private readonly sums: Int32Array;
  private firstSum = 0;
  private secondSum = 0;
  private turn = 0;
  /** Rows of the features of the thing that is judged, as they came. */
  private readonly rows: Int32Array;
  private count = 0;

  constructor(readonly model: LinearModel) {
    const { heads, weights } = model;
    const names = Object.keys(weights);
    this.places = new HashedPlaces(names.length);
    this.entries = this.places.entries;
    this.rows = new Int32Array(names.length);
    this.first = new Int16Array(names.length * FIRST_HEADS);
    this.rest = new Int16Array(names.length * (heads.length - FIRST_HEADS));
    this.sums = new Int32Array(heads.length);
    this.always = weights[''] ?? heads.map(() => 0);
    names.forEach((name, row) => {
      this.places.add(partOf(name), row);
      this.first.set(weights[name]!.slice(0, FIRST_HEADS), row * FIRST_HEADS);
      this.rest.set(weights[name]!.slice(FIRST_HEADS), row * (heads.length - FIRST_HEADS));
    });
  }

  /** Begins with another thing to judge. */
  begin(): void {
    this.turn += 1;
    this.count = 0;
    this.firstSum = this.always[0]!;
    this.secondSum = this.always[1]!;
  }

  add(name: Part, value?: Part, second?: Part): void {
    let { hash } = name;
    if (value) {
      hash = hashAfter(hash, value);
      if (second) {
        hash = hashAfter(hashAfter(hash, BETWEEN), second);
      }
    }
    const at = this.places.first(hash);
    if (at >= 0) {
      this.met(at, name, value, second);
    }
  }

  /** A feature whose first hash the model has. */
  private met(start: number, name: Part, value?: Part, second?: Part): void {
    const { entries, first } = this;
    let { check } = name;
    if (value) {
      check = checkAfter(check, value);
      if (second) {
        check = checkAfter(checkAfter(check, BETWEEN), second);
      }
    }
    let at = start;
    while (entries[at + 1] !== check) {
      at = this.places.next(at);
      if (at < 0) {
        return;
      }
    }
    if (entries[at + 3] !== this.turn) {
      entries[at + 3] = this.turn; // a feature counts once
      const row = entries[at + 2]!;
      this.rows[this.count++] = row;
      this.firstSum += first[row * FIRST_HEADS]!;
      this.secondSum += first[row * FIRST_HEADS + 1]!;
    }
  }

  /** Whether the sums of both first questions are below a bound, so far. */
  bothBelow(bound: number): boolean {
    return this.firstSum < bound * UNIT && this.secondSum < bound * UNIT;
  }

  /** How likely the answer to each question is yes. */
  likelihoods(): Record<string, number> {
    const { heads } = this.model;
    const { rest, sums, rows, count } = this;
    const width = heads.length - FIRST_HEADS;
    for (let head = 0; head < heads.length; head++) {
      sums[head] = this.always[head]!;
    }
    for (let i = 0; i < count; i++) {
      for (let head = 0, at = rows[i]! * width; head < width; head++, at++) {
        sums[head + FIRST_HEADS]! += rest[at]!;
      }
    }
    sums[0] = this.firstSum;
    sums[1] = this.secondSum;
    const found: Record<string, number> = {};
    for (let head = 0; head < heads.length; head++) {
      found[heads[head]!] = likelihood(sums[head]!);
    }
    return found;
  }
}

const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum / UNIT));
