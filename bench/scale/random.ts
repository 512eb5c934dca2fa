/** Numbers drawn from a seed: the same seed gives the same numbers, on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** How often something happens before it stops happening: 0, 1, 2 …, `mean` on average. */
  times(mean: number, most: number): number {
    const going = mean / (1 + mean);
    let times = 0;
    while (times < most && this.next() < going) {
      times += 1;
    }
    return times;
  }

  /** One of `below` where the first are drawn much more often: place p with a density of p^(1/skew − 1). */
  early(below: number, skew: number): number {
    return Math.min(below - 1, Math.floor(below * this.next() ** skew));
  }
}

/** Ranks drawn by Zipf's law: rank r with a likelihood that falls as 1 / (r + 1)^exponent. */
export class Zipf {
  readonly #sums: Float64Array;

  constructor(size: number, exponent: number) {
    this.#sums = new Float64Array(size);
    let sum = 0;
    for (let i = 0; i < size; i++) {
      sum += (i + 1) ** -exponent;
      this.#sums[i] = sum;
    }
  }

  draw(random: Random): number {
    const sums = this.#sums;
    const at = random.next() * sums[sums.length - 1]!;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
