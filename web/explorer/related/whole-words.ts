import { stem } from '../../../src/knowledge/text/stem';

/**
 * Words for stems, as they stand in texts of the papers that share them: of the words of a stem the one that is there first. A stem that
 * none of the texts has is left out; where that are all of them, they are given with an ellipsis. Names keep their capitals.
 */
export function wholeWords(
  stems: readonly string[],
  texts: readonly (string | null | undefined)[],
): string[] {
  if (stems.length === 0) {
    return [];
  }
  const wanted = new Map<string, string>();
  for (const text of texts) {
    for (const [word] of (text ?? '').matchAll(/[\p{L}\p{N}]{2,}/gu)) {
      const folded = word.toLowerCase();
      const key = stem(folded);
      if (stems.includes(key) && !wanted.has(key)) {
        wanted.set(key, /.\p{Lu}/u.test(word) ? word : folded);
      }
    }
  }
  const words = stems.flatMap((one) => wanted.get(one) ?? []);
  return words.length > 0 ? words : stems.map((one) => `${one}…`);
}
