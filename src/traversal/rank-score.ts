/** How well rankings agree with labels that people gave. */
export interface RankScore {
  /** How many papers share a label with another, over which the figures are averaged. */
  readonly papers: number;
  /** Of those, how many were not ranked. */
  readonly missing: number;
  readonly ndcg10: number;
  /** The share of the first ten that have a label in common. */
  readonly share10: number;
}

export interface LabelledPaper {
  readonly title: string;
  readonly labels: readonly string[];
}

const FIRST = 10;

/** What titles are compared by. */
export const rankKey = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, '');

const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);

/**
 * nDCG@10 of rankings (Järvelin and Kekäläinen 2002). Two papers' gain is the summed inverse document frequency of the labels that both carry.
 * @param ranked titles, best first, by the {@link rankKey} of the paper they are related to.
 */
export function scoreRanking(
  papers: readonly LabelledPaper[],
  ranked: ReadonlyMap<string, readonly string[]>,
): RankScore {
  const labels = new Map(papers.map((paper) => [rankKey(paper.title), new Set(paper.labels)]));
  const having = new Map<string, string[]>();
  for (const [key, own] of labels) {
    for (const label of own) {
      having.set(label, [...(having.get(label) ?? []), key]);
    }
  }
  let [count, missing, ndcg, share] = [0, 0, 0, 0];
  for (const [key, own] of labels) {
    const gains = new Map<string, number>();
    for (const label of own) {
      const others = having.get(label)!;
      for (const other of others) {
        gains.set(other, (gains.get(other) ?? 0) + Math.log(labels.size / others.length));
      }
    }
    gains.delete(key);
    const ideal = [...gains.values()].sort((a, b) => b - a).slice(0, FIRST);
    if (ideal.length === 0) {
      continue;
    }
    const found = (ranked.get(key) ?? [])
      .slice(0, FIRST)
      .map(rankKey)
      .filter((other) => other !== key && labels.has(other))
      .map((other) => gains.get(other) ?? 0);
    count += 1;
    missing += ranked.has(key) ? 0 : 1;
    ndcg += discounted(found) / discounted(ideal);
    share += found.filter((gain) => gain > 0).length / FIRST;
  }
  const mean = (sum: number): number => Math.round((1e4 * sum) / Math.max(count, 1)) / 1e4;
  return { papers: count, missing, ndcg10: mean(ndcg), share10: mean(share) };
}
