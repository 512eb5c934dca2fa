import { badUserInput } from '../graph/errors';

const LONGEST = 1_000;

/**
 * A person's words as a query in Lucene's syntax that can hold no operator: every sign that is neither letter nor digit
 * separates words, but for those inside a word, which are escaped. Words that are Lucene's operators are quoted.
 * @throws BAD_USER_INPUT when the text is too long.
 */
export function luceneQuery(text: string): string {
  if (text.length > LONGEST) {
    throw badUserInput(`"query" may have ${LONGEST} characters; it has ${text.length}.`, undefined, {
      argument: 'query',
    });
  }
  const words = text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => `"${word.replace(/["\\]/g, '\\$&')}"`);
  // A phrase of one word needs no escape but for its quotes; a query of none must still parse, and find nothing.
  return words.length > 0 ? words.join(' ') : '""';
}
