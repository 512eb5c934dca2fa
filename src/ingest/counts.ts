import { type Relationship } from './claims';
import { type Hierarchy } from './hierarchy';

/** How the numbers of papers of concepts change. */
export class Counts {
  readonly #changes = new Map<string, { papers: number; below: number }>();

  /** Counts one paper's relationships out as they were and in as they will be, each by the hierarchy of its time. */
  add(
    before: readonly Relationship[],
    hierarchyBefore: Hierarchy,
    after: readonly Relationship[],
    hierarchyAfter: Hierarchy,
  ): void {
    for (const [relationships, hierarchy, sign] of [
      [before, hierarchyBefore, -1],
      [after, hierarchyAfter, 1],
    ] as const) {
      for (const id of new Set(relationships.map(({ concept }) => concept))) {
        this.#of(id).papers += sign;
      }
      // What a paper only compares with says nothing of what it is made of.
      const own = relationships
        .filter(({ relation }) => relation !== 'COMPARES')
        .map(({ concept }) => concept);
      for (const id of hierarchy.upwards(own)) {
        this.#of(id).below += sign;
      }
    }
  }

  #of(id: string): { papers: number; below: number } {
    let change = this.#changes.get(id);
    if (!change) {
      change = { papers: 0, below: 0 };
      this.#changes.set(id, change);
    }
    return change;
  }

  rows(): { id: string; papers: number; below: number }[] {
    return [...this.#changes]
      .filter(([, { papers, below }]) => papers !== 0 || below !== 0)
      .map(([id, change]) => ({ id, ...change }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
