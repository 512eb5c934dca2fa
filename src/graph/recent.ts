interface Kept<V> {
  readonly value: V;
  readonly weight: number;
}

/**
 * Keeps what was asked for of late, within bounds: what was not, while so much else was, is forgotten. It holds twice its bound
 * at the most, and is cheaper than keeping all in the order of their use.
 */
export class Recent<K, V> {
  #recent = new Map<K, Kept<V>>();
  #older = new Map<K, Kept<V>>();
  #weight = 0;

  constructor(private readonly most: number) {}

  get(key: K): V | undefined {
    const recent = this.#recent.get(key);
    if (recent) {
      return recent.value;
    }
    const older = this.#older.get(key);
    if (older) {
      this.#keep(key, older);
    }
    return older?.value;
  }

  /** Keeps a value, or says that one has become heavier. */
  set(key: K, value: V, weight = 1): void {
    this.#weight -= this.#recent.get(key)?.weight ?? 0;
    this.#keep(key, { value, weight });
  }

  #keep(key: K, kept: Kept<V>): void {
    if (this.#weight + kept.weight > this.most) {
      this.#older = this.#recent;
      this.#recent = new Map();
      this.#weight = 0;
    }
    this.#older.delete(key);
    this.#recent.set(key, kept);
    this.#weight += kept.weight;
  }
}
