import { FUNCTION_WORDS } from './text/english';
import { type Passage, type Span } from './text/passage';

/** An acronym with the spelled-out form that a text gives it. */
export interface Acronym {
  /** As written, a plural "s" dropped: "LLM" of "(LLMs)". */
  readonly short: string;
  readonly shortSpan: Span;
  readonly longSpan: Span;
}

const SHORT_FORM = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}.+/-]{1,11}$/u;

/**
 * Acronyms defined in a passage as "long form (SF)" or "SF (long form)", by Schwartz and Hearst, "A Simple Algorithm for
 * Identifying Abbreviation Definitions in Biomedical Text" (PSB 2003): the letters of the short form are found in the
 * words before it from right to left, the first one at the beginning of a word.
 */
export function acronymsIn(passage: Passage): Acronym[] {
  const found: Acronym[] = [];
  const text = passage.plain.text;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = text.indexOf(')', open);
    if (close < 0) {
      break;
    }
    if (close - open > 120) {
      continue;
    }
    const first = firstWordFrom(passage, open + 1);
    const after = firstWordFrom(passage, close);
    if (first >= after || first === 0) {
      continue;
    }
    const inside = text.slice(open + 1, close);
    for (const part of partsOf(passage, first, after, inside.includes(',') || inside.includes(';'))) {
      const short = singular(text.slice(passage.words[part.from]!.start, passage.words[part.to - 1]!.end));
      if (SHORT_FORM.test(short) && /\p{L}/u.test(short) && /\p{Lu}/u.test(short)) {
        const from = longFormBefore(passage, first, short);
        if (from !== null) {
          found.push({ short, shortSpan: part, longSpan: { passage, from, to: first } });
          continue;
        }
      }
    }
    if (after - first >= 2 && !inside.includes(',')) {
      const shortSpan: Span = { passage, from: shortFormStart(passage, first - 1), to: first };
      const short = singular(text.slice(passage.words[shortSpan.from]!.start, passage.words[first - 1]!.end));
      const from =
        SHORT_FORM.test(short) && /\p{Lu}.*\p{Lu}/u.test(short)
          ? longFormBefore(passage, after, short)
          : null;
      if (from !== null && from >= first) {
        found.push({ short, shortSpan, longSpan: { passage, from, to: after } });
      }
    }
  }
  return found;
}

const singular = (short: string): string => (/\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short);

/** Index of the first word that begins at or after a character, by halving. */
export function firstWordFrom({ words }: Passage, start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < start) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function partsOf(passage: Passage, from: number, to: number, several: boolean): Span[] {
  if (!several) {
    return to - from <= 4 ? [{ passage, from, to }] : [];
  }
  const parts: Span[] = [];
  let start = from;
  for (let at = from + 1; at <= to && parts.length < 3; at++) {
    if (at === to || passage.words[at]!.gap === 0) {
      parts.push({ passage, from: start, to: at });
      start = at;
    }
  }
  return parts.filter((part) => part.to - part.from <= 3);
}

/** "CRF-RNN (…": the whole hyphenated word is the short form. */
function shortFormStart({ words }: Passage, last: number): number {
  let at = last;
  while (at > 0 && words[at]!.gap === 2 && last - at < 3) {
    at -= 1;
  }
  return at;
}

/** The word at which a short form's spelled-out form begins, where it ends before the word `end`; null if there is none. */
export function longFormBefore(
  { words, sentenceOf, plain }: Passage,
  end: number,
  short: string,
): number | null {
  const letters = [...short.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const limit = Math.min(letters.length + 5, letters.length * 2) + hyphensBefore(words, end);
  const earliest = Math.max(0, end - limit);
  let letter = letters.length - 1;
  let word = end - 1;
  let at = word >= 0 ? words[word]!.text.length - 1 : -1;
  while (letter >= 0) {
    if (word < earliest || sentenceOf[word] !== sentenceOf[end - 1]) {
      return null;
    }
    const text = words[word]!.text.toLowerCase();
    while (at >= 0 && (text[at] !== letters[letter] || (letter === 0 && at > 0))) {
      at -= 1;
    }
    if (at < 0) {
      word -= 1;
      at = word >= 0 ? words[word]!.text.length - 1 : -1;
      if (word < 0) {
        return null;
      }
      continue;
    }
    letter -= 1;
    at -= 1;
    if (letter >= 0 && at < 0) {
      word -= 1;
      at = word >= 0 ? words[word]!.text.length - 1 : -1;
      if (word < 0) {
        return null;
      }
    }
  }
  while (word > earliest && words[word]!.gap === 2 && !FUNCTION_WORDS.has(words[word - 1]!.folded)) {
    word -= 1; // "Pre-trained Language Model (LM)" begins where its hyphenated word does
  }
  const length = plain.text.slice(words[word]!.start, words[end - 1]!.end).length;
  const isLong = length > short.length && !words.slice(word, end).some(({ text }) => text === short);
  return isLong && !FUNCTION_WORDS.has(words[word]!.folded) ? word : null;
}

function hyphensBefore(words: Passage['words'], end: number): number {
  let hyphens = 0;
  for (let at = end - 1; at > 0 && end - at < 8; at--) {
    hyphens += words[at]!.gap === 2 ? 1 : 0;
  }
  return hyphens;
}

/**
 * Words that spell an acronym out by their initials, with no brackets to say so: "AGCL: Aspect Graph Construction and
 * Learning". Every content word gives its initial, and may give more letters after it.
 */
export function spelledOut(short: string, passage: Passage): Span | null {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 3 || letters.length > 12) {
    return null;
  }
  for (let from = 0; from < passage.words.length; from++) {
    if (passage.words[from]!.folded[0] === letters[0] && passage.words[from]!.folded !== letters) {
      const to = spells(passage, from, letters);
      if (to !== null && to - from >= 2) {
        return { passage, from, to };
      }
    }
  }
  return null;
}

function spells({ words }: Passage, from: number, letters: string): number | null {
  let states = new Set([0]);
  let end: number | null = null;
  for (let at = from; at < words.length && at < from + 12; at++) {
    const { folded, gap } = words[at]!;
    if (at > from && gap === 0) {
      return end;
    }
    const next = new Set<number>(FUNCTION_WORDS.has(folded) && at > from ? states : []);
    for (const state of states) {
      if (folded[0] === letters[state]) {
        let taken = state + 1;
        next.add(taken);
        for (let i = 1; i < folded.length && taken < letters.length && i < 12; i++) {
          if (folded[i] === letters[taken]) {
            taken += 1;
            next.add(taken);
          }
        }
      }
    }
    if (next.has(letters.length) && !FUNCTION_WORDS.has(folded)) {
      end = at + 1; // a longer phrase may use more initials
    }
    if (next.size === 0) {
      return end;
    }
    states = next;
  }
  return end;
}
