import { wordsOf, type Word } from '../knowledge/text/words';
import { sameStem, slips, within } from './likeness';
import { foldedWords, formsOf } from './words';

/** A part of a text, in UTF-16 code units; the end is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What is looked for in a text. */
export interface Sought {
  /** Folded words. */
  readonly words: readonly string[];
  /** All of it without spaces, in each spelling, so that "image net" is seen in "ImageNet". */
  readonly compact: readonly string[];
}

/** Where a text has what is looked for, and how many of its words. */
export interface Matches {
  readonly ranges: readonly Range[];
  readonly words: number;
}

/** No name is written in more words than this where others write it in one. */
const MOST_JOINED = 6;

/**
 * Finds in a text what the indexes found in it: words in any form, the last of which may go on, and names with or without
 * spaces.
 * @param near whether words may be misspelt: slow, and for names and titles only.
 */
export function matchesIn(text: string, sought: Sought, near: boolean): Matches {
  const words = wordsOf(text);
  const found = new Set<string>();
  const ranges: Range[] = [];
  words.forEach((word, i) => {
    const joined = joinedFrom(words, i, sought.compact);
    if (joined) {
      ranges.push(joined);
      sought.words.forEach((one) => found.add(one));
    }
    const matched = sought.words.filter((one, at) =>
      matches(word.folded, one, at === sought.words.length - 1, near),
    );
    if (matched.length > 0) {
      ranges.push(word);
      matched.forEach((one) => found.add(one));
    }
  });
  return { ranges: merged(ranges, text), words: found.size };
}

function matches(folded: string, word: string, last: boolean, near: boolean): boolean {
  // A decimal number is one word, and its point is no part of it.
  const plain = word.replaceAll('.', '');
  return (
    formsOf(word).includes(folded) ||
    folded === plain ||
    sameStem(folded, plain) ||
    (last && folded.startsWith(plain)) ||
    (near && within(folded, plain, slips(plain)))
  );
}

function joinedFrom(words: readonly Word[], from: number, compact: readonly string[]): Range | undefined {
  let joined = '';
  for (let i = from; i < Math.min(from + MOST_JOINED, words.length); i++) {
    joined += words[i]!.folded;
    if (compact.includes(joined)) {
      return { start: words[from]!.start, end: words[i]!.end };
    }
  }
  return undefined;
}

/** Ranges in order, of which those with no more than a space or a hyphen between them are one. */
function merged(ranges: readonly Range[], text: string): Range[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && (start <= last.end || /^[\s-]$/u.test(text.slice(last.end, start)))) {
      last.end = Math.max(last.end, end);
    } else {
      result.push({ start, end });
    }
  }
  return result;
}

/** The name that has most of the words, and where: the first such, also where only a misspelling has any. */
export function matchingName(
  names: readonly string[],
  sought: Sought,
): { readonly name: string; readonly ranges: readonly Range[] } {
  const best = (near: boolean): { name: string; matches: Matches } | undefined =>
    names
      .map((name) => ({ name, matches: matchesIn(name, sought, near) }))
      .reduce<{ name: string; matches: Matches } | undefined>(
        (most, one) => (one.matches.words > (most?.matches.words ?? 0) ? one : most),
        undefined,
      );
  const found = best(false) ?? best(true);
  if (found) {
    return { name: found.name, ranges: found.matches.ranges };
  }
  // "image ne" has no word of "ImageNet", which begins so all the same.
  const begins = (name: string): boolean =>
    sought.compact.some((one) => foldedWords(name).join('').startsWith(one));
  const name = names.find(begins);
  return name === undefined
    ? { name: names[0]!, ranges: [] }
    : { name, ranges: [{ start: 0, end: name.length }] };
}
