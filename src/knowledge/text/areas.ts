import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../package-root';
import { unit, type TellingTerms } from './telling-terms';

/** How many areas of a paper are kept: more tell no better which papers are of one field. */
const MOST = 12;
const FILE = 'areas.tsv';

/** What a stem says of areas of research: the places of these in `names`, each with a weight after it. */
interface Areas {
  readonly names: readonly string[];
  readonly byStem: ReadonlyMap<string, readonly number[]>;
}

let known: Areas | undefined;

/** Reads the table of areas: a line each, its name and then what each stem says of it. */
function readAreas(text: string): Areas {
  const names: string[] = [];
  const byStem = new Map<string, number[]>();
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [name, weights] = line.split('\t') as [string, string];
    for (const [stem, weight] of weights.split(' ').map((one) => one.split(':') as [string, string])) {
      const said = byStem.get(stem) ?? [];
      byStem.set(stem, said);
      said.push(names.length, Number(weight));
    }
    names.push(name);
  }
  return { names, byStem };
}

/**
 * The areas of research that the terms of a text speak of, as papers whose authors named their areas have taught it: each as three
 * of its words, `auction_price_bidders`. The underscore tells it from a stem.
 */
export function areasOf({ terms, weights }: TellingTerms): TellingTerms {
  known ??= readAreas(readFileSync(join(PACKAGE_ROOT, 'data', FILE), 'utf8'));
  const { names, byStem } = known;
  const sums = new Float64Array(names.length);
  terms.forEach((term, i) => {
    const said = byStem.get(term) ?? [];
    for (let k = 0; k < said.length; k += 2) {
      sums[said[k]!]! += said[k + 1]! * weights[i]!;
    }
  });
  return unit(
    names
      .map((name, at) => [name, sums[at]!] as const)
      .filter(([, weight]) => weight > 0)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST),
  );
}
