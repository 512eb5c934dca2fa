import { type Span } from './passage';
import { Gap } from './words';

/** The sign right before a span, where one stands there. */
export function signBefore({ passage, from }: Span): string | null {
  const { words, plain, sentenceOf } = passage;
  const word = words[from]!;
  if (from === 0 || word.gap !== Gap.BREAK || sentenceOf[from - 1] !== sentenceOf[from]) {
    return null;
  }
  for (let at = word.start - 1; at >= words[from - 1]!.end; at--) {
    if (plain.text[at] !== ' ') {
      return plain.text[at]!;
    }
  }
  return null;
}

/** The sign right after a span, a hyphen with the word it ties on, or what says that the text ends. */
export function signAfter({ passage, to }: Span): string | null {
  const { words, plain, sentenceOf } = passage;
  const word = words[to];
  if (!word) {
    return '$';
  }
  if (sentenceOf[to - 1] !== sentenceOf[to]) {
    return '.';
  }
  if (word.gap !== Gap.BREAK) {
    return word.gap === Gap.HYPHEN ? '-' : null;
  }
  for (let at = words[to - 1]!.end; at < word.start; at++) {
    if (plain.text[at] !== ' ') {
      return plain.text[at]!;
    }
  }
  return null;
}
