import { slips } from './likeness';
import { formsOf } from './words';

/**
 * Pieces of Lucene's query syntax. What a person typed comes in as folded words only, and each is escaped, so that no text
 * can hold an operator.
 */

const SPECIAL = /[^\p{L}\p{N}]/gu;

/** A word as a term: every sign that is no letter or digit is escaped. */
export function term(word: string): string {
  return word.replace(SPECIAL, (sign) => `\\${sign}`);
}

/** Any of the clauses. */
export function anyOf(clauses: readonly string[]): string {
  return `(${clauses.join(' ')})`;
}

/** All of the clauses. */
export function allOf(clauses: readonly string[]): string {
  return `(${clauses.map((clause) => `+${clause}`).join(' ')})`;
}

/** A word in any of its forms, in any of the fields; each field with how much it counts. */
export function wordIn(fields: Readonly<Record<string, number>>, word: string, beginning = false): string {
  return anyOf(
    Object.entries(fields).flatMap(([field, boost]) => [
      ...formsOf(word).map((form) => `${field}:${term(form)}^${boost}`),
      ...(beginning ? [`${field}:${term(word)}*`] : []),
    ]),
  );
}

/** A word, also misspelt. */
export function misspelt(field: string, word: string): string {
  const wrong = slips(word);
  return wrong === 0 ? `${field}:${term(word)}` : `${field}:${term(word)}~${wrong}`;
}

/** Prefers nodes by their tier, see migration 002: the scarcer a tier the more Lucene makes of it, and high tiers are scarce. */
export const BY_TIER = Array.from({ length: 24 }, (_, i) => ` tier:${i + 1}`).join('');
