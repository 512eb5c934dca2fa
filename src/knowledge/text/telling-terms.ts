import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../package-root';
import { FUNCTION_WORDS } from './english';
import { stem } from './stem';
import { wordsOf } from './words';

/** How many terms of a paper are kept: with all of them related work was ranked no better. */
const MOST = 64;
/** A word in the title says as much as this many in the abstract. */
const IN_TITLE = 3;
/** The share of papers that a stem counts as having which is in no table: fewer than this. */
const RARE = 0.002;

const FILE = 'word-shares.tsv';

/** Stems, with the share of papers that have them, of those that at least one of 500 has. */
let shares: ReadonlyMap<string, number> | undefined;

function shareOf(term: string): number {
  shares ??= new Map(
    readFileSync(join(PACKAGE_ROOT, 'data', FILE), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'))
      .map(([name, share]) => [name!, Number(share)] as const),
  );
  return shares.get(term) ?? RARE;
}

/** Letters and digits, so that a query of stems has no sign that means something to the index. */
const WORD = /^(?!\d+$)[\p{L}\p{N}\p{M}]{2,}$/u;

/** The stems of the words of a text, in order, without function words, numbers and single letters. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter(({ folded }) => WORD.test(folded) && !FUNCTION_WORDS.has(folded))
    .map(({ folded }) => stem(folded));
}

/** The terms of a text with what each weighs; the squares of the weights sum to 1. */
export interface TellingTerms {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
}

/**
 * The terms by which a text is told from others, weightiest first: a term weighs 1 + ln n, n the times it occurs, by the root of the
 * information −ln p of a text that has it. The root comes in on both sides of a comparison, so that two texts' product of weights has
 * the information once, as BM25 has it.
 */
export function tellingTerms(title: string, body: string): TellingTerms {
  const counts = new Map<string, number>();
  for (const [text, times] of [
    [title, IN_TITLE],
    [body, 1],
  ] as const) {
    for (const term of stemsOf(text)) {
      counts.set(term, (counts.get(term) ?? 0) + times);
    }
  }
  const kept = [...counts]
    .map(
      ([term, count]) =>
        [term, (1 + Math.log(count)) * Math.sqrt(-Math.log(Math.max(shareOf(term), RARE)))] as const,
    )
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST);
  return unit(kept);
}

/** Terms with their weights made such that the squares of these sum to 1. */
export function unit(weighed: readonly (readonly [string, number])[]): TellingTerms {
  const norm = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return {
    terms: weighed.map(([term]) => term),
    weights: weighed.map(([, weight]) => Math.round((weight / norm) * 1e6) / 1e6),
  };
}
