/** The hierarchy of concepts in memory: what is above what. */
export class Hierarchy {
  readonly #broader: ReadonlyMap<string, readonly string[]>;
  readonly #below: Hierarchy | undefined;

  /** @param below where concepts stand of which nothing is said here. */
  constructor(entries: Iterable<readonly [string, readonly string[]]>, below?: Hierarchy) {
    this.#broader = new Map(entries);
    this.#below = below;
  }

  broader(id: string): readonly string[] {
    return this.#broader.get(id) ?? this.#below?.broader(id) ?? [];
  }

  /** These concepts and everything above them, each once. */
  upwards(ids: Iterable<string>): Set<string> {
    const found = new Set<string>();
    const open = [...ids];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (!found.has(id)) {
        found.add(id);
        open.push(...this.broader(id));
      }
    }
    return found;
  }
}
