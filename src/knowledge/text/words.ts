import { knownWord, type KnownWord } from './known-word';

/** What stands between a word and the one before it. */
export const Gap = { BREAK: 0, SPACE: 1, HYPHEN: 2, SLASH: 3, POSSESSIVE: 4 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** A run of letters and digits with its offsets in the plain text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** As names are compared: {@link KnownWord.folded}. */
  readonly folded: string;
  readonly gap: Gap;
  readonly known: KnownWord;
}

const RUN = /[\p{L}\p{N}\p{M}]+(?:(?:\+{1,2}|[#*])(?![\p{L}\p{N}+#*]))?/gu;

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

const ASCII = /^[\0-\x7f]*$/;

/** Where runs of letters and digits begin and end, one after the other. */
function runsOf(text: string): number[] {
  const runs: number[] = [];
  for (const { index, 0: run } of text.matchAll(RUN)) {
    runs.push(index, index + run.length);
  }
  return runs;
}

/** As {@link runsOf}, of a text that has no other letters than English: nearly all, and several times as fast. */
function asciiRuns(text: string): number[] {
  const runs: number[] = [];
  for (let at = 0; at < text.length;) {
    if (!isAlphanumeric(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    do {
      at += 1;
    } while (at < text.length && isAlphanumeric(text.charCodeAt(at)));
    const sign = text[at];
    const signs = sign === '#' || sign === '*' ? 1 : sign !== '+' ? 0 : text[at + 1] === '+' ? 2 : 1;
    at += signs > 0 && !/[A-Za-z0-9+#*]/.test(text[at + signs] ?? '') ? signs : 0;
    runs.push(start, at);
  }
  return runs;
}

const isAlphanumeric = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** The words of a plain text, in order. A possessive "'s" is no word; a decimal number is one. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  let possessive = false;
  const runs = ASCII.test(text) ? asciiRuns(text) : runsOf(text);
  for (let i = 0; i < runs.length; i += 2) {
    const start = runs[i]!;
    let end = runs[i + 1]!;
    if (start < before) {
      continue; // eaten as the fraction of a number
    }
    let run = text.slice(start, end);
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
    const known = knownWord(run);
    words.push({ start, end, text: known.text, folded: known.folded, gap, known });
    before = end;
  }
  return words;
}
