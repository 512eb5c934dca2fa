import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package-root';

let table: ReadonlyMap<string, string> | undefined;

/** The group of words that stand in like places, "dataset" with "corpus": what is learned of one holds for the others. */
export function groupOf(word: string): string | undefined {
  table ??= new Map(
    readFileSync(join(PACKAGE_ROOT, 'data', 'word-groups.tsv'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t') as [string, string]),
  );
  return table.get(word);
}
