import { type Part } from './features';

/**
 * Numbers of texts, found by the texts' two hashes: open addressing in one typed array, an entry of four numbers (hash,
 * second hash, the number, one that is free to use) in one line of the processor's cache. Most texts that are asked about
 * are not in it, which a bit for each of many hashes tells before any entry is looked at.
 */
export class HashedPlaces {
  /** The entries, {@link WIDTH} numbers each; the third is -1 where none is. */
  readonly entries: Int32Array;
  private readonly last: number;
  private readonly bits = new Int32Array(1 << (BITS - 5));

  constructor(count: number) {
    let size = 1 << 10;
    while (size < count * 2) {
      size *= 2;
    }
    this.last = size - 1;
    this.entries = new Int32Array(size * WIDTH).fill(-1);
  }

  /** Adds a text. @throws Error when another text with both its hashes is there. */
  add({ hash, check, text }: Part, number: number): void {
    const { entries } = this;
    let at = this.placeOf(hash);
    for (; entries[at + 2]! >= 0; at = this.after(at)) {
      if (entries[at] === hash && entries[at + 1] === check) {
        throw new Error(`"${text}" has the hashes of another text: leave one of them out.`);
      }
    }
    entries[at] = hash;
    entries[at + 1] = check;
    entries[at + 2] = number;
    entries[at + 3] = 0;
    this.bits[(hash >>> 5) & BIT_WORDS]! |= 1 << hash;
  }

  /** The number of a text; -1 for one that was not added. */
  numberOf({ hash, check }: Part): number {
    let at = this.first(hash);
    while (at >= 0 && this.entries[at + 1] !== check) {
      at = this.next(at);
    }
    return at < 0 ? -1 : this.entries[at + 2]!;
  }

  /** Where an entry with this hash stands; -1 where none does. */
  first(hash: number): number {
    return (this.bits[(hash >>> 5) & BIT_WORDS]! & (1 << hash)) === 0
      ? -1
      : this.withHash(hash, this.placeOf(hash));
  }

  /** Where the next entry with the hash of the entry at `at` stands; -1 where none does. */
  next(at: number): number {
    return this.withHash(this.entries[at]!, this.after(at));
  }

  private withHash(hash: number, start: number): number {
    const { entries } = this;
    for (let at = start; entries[at + 2]! >= 0; at = this.after(at)) {
      if (entries[at] === hash) {
        return at;
      }
    }
    return -1;
  }

  private placeOf(hash: number): number {
    return ((hash ^ (hash >>> 15)) & this.last) * WIDTH;
  }

  private after(at: number): number {
    return (at + WIDTH) & (this.last * WIDTH + WIDTH - 1);
  }
}

/** Numbers an entry has. */
export const WIDTH = 4;

/** Of the number of bits: 64 KB of them. */
const BITS = 19;
const BIT_WORDS = (1 << (BITS - 5)) - 1;
