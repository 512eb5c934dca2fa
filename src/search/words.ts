import { badUserInput } from '../graph/errors';
import { plainLetters } from '../knowledge/folding';
import { FUNCTION_WORDS } from '../knowledge/text/english';
import { spellings } from '../knowledge/text/spellings';

/** The longest text that is looked for. */
export const LONGEST_TEXT = 1_000;

/** More words than a title has tell nothing, and each is looked for by itself. */
const MOST_WORDS = 24;

/**
 * The words of a name or of what a person typed, folded as names are: lower case, no diacritics, Greek letters spelled out.
 * A plural stays.
 */
export function foldedWords(text: string): string[] {
  return plainLetters(text)
    .replace(/(?<!\d)\.|\.(?!\d)/gu, ' ')
    .split(/[^\p{L}\p{N}+#*.]+/u)
    .filter((word) => word !== '');
}

/**
 * The first words of what a person asks for; none where it has no letter or digit.
 * @throws BAD_USER_INPUT when the text is too long.
 */
export function askedWords(text: string, argument: string): string[] {
  if (text.length > LONGEST_TEXT) {
    throw badUserInput(
      `"${argument}" may have ${LONGEST_TEXT} characters; it has ${text.length}.`,
      undefined,
      { argument },
    );
  }
  return foldedWords(text)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS);
}

/** Those of the words that say what is meant; all of them where none does, as in "the who". */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !FUNCTION_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** A word and what else it may be in a name: singular or plural, British or American. */
export function formsOf(word: string): string[] {
  const singular = singularOf(word);
  const forms = [word, singular, ...spellings(word), ...spellings(singular)];
  return [...new Set(singular === word && word.length > 2 ? [...forms, `${word}s`] : forms)];
}

/** As the key of a name drops the plural of its last word. */
export function singularOf(word: string): string {
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|[^a-z]s)$/.test(word)
    ? word.slice(0, -1)
    : word;
}
