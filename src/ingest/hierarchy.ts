/** The hierarchy of concepts in memory: what is above what. */
export class Hierarchy {
  readonly #broader = new Map<string, readonly string[]>();

  constructor(entries: Iterable<readonly [string, readonly string[]]>) {
    for (const [id, broader] of entries) {
      this.set(id, broader);
    }
  }

  set(id: string, broader: readonly string[]): void {
    if (broader.length > 0) {
      this.#broader.set(id, broader);
    }
  }

  /** These concepts and everything above them, each once. */
  upwards(ids: Iterable<string>): Set<string> {
    const found = new Set<string>();
    const open = [...ids];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (!found.has(id)) {
        found.add(id);
        open.push(...(this.#broader.get(id) ?? []));
      }
    }
    return found;
  }
}
