/** A share of papers at or below which a thing that two papers share is called rare. */
const RARE = 0.04;

/** How many papers have a thing, from the information content that the ranking weighs it by: −ln((n + 1) / (N + 1)). */
export function holdersOf(information: number, papers: number): number {
  return Math.max(0, Math.round((papers + 1) * Math.exp(-information) - 1));
}

/** Words for how rare a thing is that two papers share; undefined where it is not. */
export function rarity(information: number, papers: number): string | undefined {
  const holders = holdersOf(information, papers);
  if (holders <= 2) {
    return 'only these two';
  }
  return holders <= Math.max(3, RARE * papers) ? `rare: ${holders} papers` : undefined;
}
