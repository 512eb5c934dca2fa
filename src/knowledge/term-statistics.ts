import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package-root';

/** How a phrase may be spoken of: after a word of use, after "for", called new, compared with, before a word for methods, tasks or data … */
export const TERM_USES = [
  'used', 'for', 'made', 'than', 'method', 'task', 'data', 'title', 'begins', 'ends', 'bracket',
] as const; // prettier-ignore
export type TermUse = (typeof TERM_USES)[number];

/** In how many papers of a large corpus a phrase stands, and what share of its occurrences is of each use, as digits. */
export interface TermStatistics {
  readonly papers: number;
  readonly uses: string;
}

let table: ReadonlyMap<string, TermStatistics> | undefined;

/** What is known of a phrase from many papers, by its letters and digits run together. */
export function statisticsOf(key: string): TermStatistics | undefined {
  table ??= new Map(
    readFileSync(join(PACKAGE_ROOT, 'data', 'terms.tsv'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'))
      .map(([name, papers, uses]) => [name!, { papers: Number(papers), uses: uses! }] as const),
  );
  return table.get(key);
}
