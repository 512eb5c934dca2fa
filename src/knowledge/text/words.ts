import { plainLetters } from '../folding';

/** What stands between a word and the one before it. */
export const Gap = { BREAK: 0, SPACE: 1, HYPHEN: 2, SLASH: 3, POSSESSIVE: 4 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** A run of letters and digits with its offsets in the plain text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Lower case, without diacritics, Greek letters spelled out, no point in a number: what names are compared by. */
  readonly folded: string;
  readonly gap: Gap;
}

const RUN = /[\p{L}\p{N}\p{M}]+(?:(?:\+{1,2}|[#*])(?![\p{L}\p{N}+#*]))?/gu;
const PLAIN = /^[\x20-\x7e]*$/;

function gapBetween(text: string, from: number, to: number): Gap {
  if (to - from === 1) {
    const sign = text[from];
    return sign === ' '
      ? Gap.SPACE
      : sign === '-' || sign === '‐' || sign === '–'
        ? Gap.HYPHEN
        : sign === '/'
          ? Gap.SLASH
          : Gap.BREAK;
  }
  if (to === from) {
    return Gap.HYPHEN;
  }
  const between = text.slice(from, Math.min(to, from + 4));
  if (to - from === 2 && between === "' ") {
    return Gap.POSSESSIVE;
  }
  return to - from <= 3 && between.trim() === '' ? Gap.SPACE : Gap.BREAK;
}

/** The words of a plain text, in order. A possessive "'s" is no word; a decimal number is one. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  let possessive = false;
  for (const found of text.matchAll(RUN)) {
    const start = found.index;
    let end = start + found[0].length;
    if (start < before) {
      continue; // eaten as the fraction of a number
    }
    let run = found[0];
    if (run === 's' && text[start - 1] === "'" && before === start - 1 && words.length > 0) {
      before = end;
      possessive = true;
      continue;
    }
    const last = run.charCodeAt(run.length - 1);
    if (last >= 48 && last <= 57 && text[end] === '.') {
      const fraction = /^\.\d{1,6}[A-Za-z]{0,3}(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 12));
      if (fraction) {
        end += fraction[0].length;
        run = text.slice(start, end);
      }
    }
    const gap = possessive
      ? Gap.POSSESSIVE
      : words.length === 0
        ? Gap.BREAK
        : gapBetween(text, before, start);
    possessive = false;
    const folded = (PLAIN.test(run) ? run.toLowerCase() : plainLetters(run)).replace(/[\s.]+/gu, '');
    words.push({ start, end, text: run, folded, gap });
    before = end;
  }
  return words;
}
