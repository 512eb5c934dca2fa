import { type Vocabulary } from './vocabulary';

/** How many concepts the vocabulary has below each: what tells a class of techniques from a technique. */
export function breadths(vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const below = new Map<string, Set<string>>();
  for (const { id, broader } of vocabulary.concepts.values()) {
    const open = [...broader];
    const seen = new Set<string>();
    for (let above = open.pop(); above !== undefined; above = open.pop()) {
      if (!seen.has(above)) {
        seen.add(above);
        let all = below.get(above);
        if (!all) {
          below.set(above, (all = new Set()));
        }
        all.add(id);
        open.push(...(vocabulary.concepts.get(above)?.broader ?? []));
      }
    }
  }
  return new Map([...below].map(([id, all]) => [id, all.size]));
}
