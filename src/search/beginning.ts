import { askedKeys, titleKey } from '../knowledge/folding';
import { allOf, anyOf, BY_TIER, term } from './lucene';
import { askedWords, singularOf } from './words';

/** What somebody has typed so far, as `cypher/search/complete.cypher` takes it. */
export interface Beginning {
  /** With and without spaces, and as a title's. */
  readonly key: string;
  readonly compact: string;
  readonly title: string;
  /** As the keys of names and the names without spaces that it may be the whole of: a last "s" may be a plural's. */
  readonly keys: readonly string[];
  readonly whole: readonly string[];
  readonly words: readonly string[];
  /** Queries for names, titles and authors that have every word, of which the last may go on. */
  readonly names: string;
  readonly titles: string;
  readonly authors: string;
  /** Whether enough was typed to tell titles and people apart. */
  readonly enough: boolean;
  readonly byTier: string;
}

/** @throws BAD_USER_INPUT when the text is too long. */
export function beginning(prefix: string): Beginning {
  const words = askedWords(prefix, 'prefix');
  const compact = words.join('');
  const title = titleKey(words.join(' '));
  const keys = askedKeys(words.join(' '));
  const whole = [...new Set([compact, ...keys.map((key) => key.replaceAll(' ', ''))])];
  return {
    key: words.join(' '),
    compact,
    title,
    keys,
    whole,
    words,
    // A name that begins so comes before one that has it further on.
    names: anyOf([
      ...whole.map((one) => `compact:${term(one)}^9`),
      `compact:${term(compact)}*^4`,
      having('key', words),
    ]),
    titles: having('titleKey', title.split(' ')),
    authors: having('nameKey', words),
    enough: title.length > 2,
    byTier: BY_TIER,
  };
}

/** Has every word; the last one may go on, or be a plural of what is stored without. */
function having(field: string, words: readonly string[]): string {
  return allOf(
    words.map((word, i) =>
      i < words.length - 1
        ? `${field}:${term(word)}`
        : anyOf([...new Set([`${field}:${term(word)}*`, `${field}:${term(singularOf(word))}`])]),
    ),
  );
}
