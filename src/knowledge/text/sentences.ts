/** A sentence's offsets in the plain text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Abbreviations whose point ends no sentence. */
const ABBREVIATIONS = new Set(
  'e.g i.e eg ie al vs cf fig figs eq eqs sec tab no resp approx w.r.t a.k.a aka dr prof mr ms ref refs incl etc.g st viz ca'.split(
    ' ',
  ),
);

/** Splits a plain text into sentences: at `.`, `!` or `?` before what can begin one, but not after an abbreviation or an initial. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    while (from < end && text[from] === ' ') {
      from += 1;
    }
    let to = end;
    while (to > from && text[to - 1] === ' ') {
      to -= 1;
    }
    if (to > from) {
      sentences.push({ start: from, end: to });
    }
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign !== '.' && sign !== '!' && sign !== '?' && sign !== '。') {
      continue;
    }
    let end = at + 1;
    while (end < text.length && /['")\]]/.test(text[end]!)) {
      end += 1;
    }
    if (sign === '。' || end >= text.length || endsHere(text, at, end)) {
      close(end);
      at = end - 1;
    }
  }
  close(text.length);
  return sentences;
}

function endsHere(text: string, point: number, end: number): boolean {
  const next = text[end]!;
  if (next === ' ') {
    const following = text.slice(end, end + 4).trimStart()[0] ?? '';
    if (/[\p{Ll}]/u.test(following) && text[point] === '.') {
      return false;
    }
    const word = lastWord(text, point);
    return text[point] !== '.' || !(ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word));
  }
  // "…latency.Codes are…": a space forgotten between two sentences
  return (
    text[point] === '.' &&
    end === point + 1 &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(end, end + 2)) &&
    /^[a-z]{3,}$/.test(lastWord(text, point))
  );
}

/** The word that ends at a point; looks back no further than an abbreviation is long. */
function lastWord(text: string, point: number): string {
  const before = text.slice(Math.max(0, point - 20), point);
  return /[^\s(["',;:]*$/u.exec(before.slice(-12))?.[0] ?? '';
}
