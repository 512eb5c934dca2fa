import { badUserInput } from '../graph/errors';

const LONGEST = 1_000;

/**
 * A person's words as a query of the full-text index for papers that have them all. Each is quoted, so that no sign in it is an
 * operator; a query of none still parses, and finds nothing.
 * @throws BAD_USER_INPUT when the text is too long.
 */
export function allWords(text: string): string {
  if (text.length > LONGEST) {
    throw badUserInput(`"text" may have ${LONGEST} characters; it has ${text.length}.`, undefined, {
      argument: 'where.text',
    });
  }
  const words = text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => `+"${word.replace(/["\\]/g, '\\$&')}"`);
  return words.length > 0 ? words.join(' ') : '""';
}
