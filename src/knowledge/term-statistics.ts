import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package-root';
import { partOf, type Part } from './features';
import { HashedPlaces } from './hashed-places';

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

interface Table {
  readonly places: HashedPlaces;
  readonly terms: readonly TermStatistics[];
}
let table: Table | undefined;

/** What is known of a phrase from many papers, by its letters and digits run together. */
export function statisticsOf(key: Part): TermStatistics | undefined {
  table ??= readTable();
  return table.terms[table.places.numberOf(key)];
}

function readTable(): Table {
  const lines = readFileSync(join(PACKAGE_ROOT, 'data', 'terms.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const places = new HashedPlaces(lines.length);
  const terms = lines.map((line, number): TermStatistics => {
    const [name, papers, uses] = line.split('\t');
    places.add(partOf(name!), number);
    return { papers: Number(papers), uses: uses! };
  });
  return { places, terms };
}
