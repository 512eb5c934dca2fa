/** How many letters may be wrong in a word of this length: as many as leave it recognisable. */
export function slips(word: string): number {
  return word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
}

/** Endings that the index of texts drops, near enough: what is left of a word with any of them is the same word. */
const ENDINGS = new Set(
  ` s es ed e er ers ing ings ion ions ation ations ational ative ive ly y ies ity ment ments or ors ic ical al ical able
  ization izations isation isations ize ized izes izing ise ised ises ising ve on ons`.split(/\s+/),
);

/** Whether two words differ in their endings only, as "quantized" and "quantization" do. */
export function sameStem(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && one[common] === other[common]) {
    common += 1;
  }
  return common >= 4 && ENDINGS.has(one.slice(common)) && ENDINGS.has(other.slice(common));
}

/** Whether a word is another with at most so many letters added, left out, replaced or swapped with the next. */
export function within(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) {
    return false;
  }
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const wrong = one[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + wrong);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
      }
    }
    if (Math.min(...row) > most) {
      return false;
    }
    [before, last] = [last, row];
  }
  return last[other.length]! <= most;
}
