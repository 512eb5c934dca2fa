/** A name in the parts that bibliographies sort by. */
export interface PersonName {
  readonly family: string;
  /** Empty for a name of one word. */
  readonly given: string;
  /** `Jr.`, `III`. */
  readonly suffix: string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/**
 * The parts of a name that was written in its natural order: the last word is the family name, with the words in lower case before it, as in
 * "Laurens van der Maaten". Which of several words are family names cannot be told, and is not guessed.
 */
export function splitName(name: string): PersonName {
  const words = name.split(/[\s,]+/u).filter(Boolean);
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.pop()! : '';
  let start = words.length - 1;
  while (start > 1 && /^\p{Ll}/u.test(words[start - 1]!)) {
    start -= 1;
  }
  return {
    family: words.slice(Math.max(start, 0)).join(' '),
    given: words.slice(0, Math.max(start, 0)).join(' '),
    suffix,
  };
}
