import { FUNCTION_WORDS, GENERIC_ADJECTIVES } from './english';
import { textOf, type Passage, type Span } from './passage';
import { Gap } from './words';

/** Longest phrase that is taken for a name, in words. */
const LONGEST = 9;

/** The end of the hyphenated or slashed word that begins at `from`. */
export function compoundEnd({ words }: Passage, from: number): number {
  let to = from + 1;
  while (
    to < words.length &&
    (words[to]!.gap === Gap.HYPHEN || words[to]!.gap === Gap.SLASH) &&
    to - from < LONGEST
  ) {
    to += 1;
  }
  return to;
}

/** The end of the hyphenated word that begins at `from`, slashes excluded. */
export function hyphenEnd({ words }: Passage, from: number): number {
  let to = from + 1;
  while (to < words.length && words[to]!.gap === Gap.HYPHEN && to - from < LONGEST) {
    to += 1;
  }
  return to;
}

/** The beginning of the hyphenated or slashed word that the word `at` is part of. */
export function compoundStart({ words }: Passage, at: number): number {
  let from = at;
  while (
    from > 0 &&
    (words[from]!.gap === Gap.HYPHEN || words[from]!.gap === Gap.SLASH) &&
    at - from < LONGEST
  ) {
    from -= 1;
  }
  return from;
}

/** A compound's words with hyphens: "state-of-the-art". */
function hyphenated({ words }: Passage, from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join('-');
}

/** Whether the compound [from, to) is praise or vagueness. */
export function isGeneric(passage: Passage, from: number, to: number): boolean {
  return to - from === 1
    ? passage.words[from]!.known.generic
    : GENERIC_ADJECTIVES.has(hyphenated(passage, from, to));
}

/** "Efficient Novelty-driven Neural Architecture Search": praise with a capital, in running text before another, is part of the name. */
function namesProudly({ words, field, sentenceOf }: Passage, from: number, end: number): boolean {
  const next = words[end];
  return (
    field === 'abstract' &&
    from > 0 &&
    sentenceOf[from - 1] === sentenceOf[from] &&
    /^\p{Lu}\p{Ll}/u.test(words[from]!.text) &&
    next?.gap === Gap.SPACE &&
    /^\p{Lu}/u.test(next.text)
  );
}

const PARTICIPLE = /(?:ed|ing|en)$/;

/**
 * The noun phrase that begins at a word, articles passed: leading praise dropped, ended by a function word, a verb or
 * punctuation. Null when nothing is left.
 */
export function phraseFrom(passage: Passage, start: number): Span | null {
  const { words } = passage;
  let from = start;
  while (
    from < words.length &&
    (from === start || words[from]!.gap !== Gap.BREAK || isGeneric(passage, from - 1, from))
  ) {
    const end = compoundEnd(passage, from);
    const article = end === from + 1 && ARTICLES.has(words[from]!.folded);
    if (!article && (!isGeneric(passage, from, end) || namesProudly(passage, from, end))) {
      break;
    }
    from = end;
  }
  let to = from;
  while (to < words.length && to - from < LONGEST) {
    if (to > from && (words[to]!.gap === Gap.BREAK || words[to]!.gap === Gap.POSSESSIVE)) {
      break;
    }
    const end = compoundEnd(passage, to);
    if (end === to + 1 && endsPhrase(passage, to, from)) {
      if (!joinsCapitals(passage, to, from)) {
        break;
      }
    }
    to = end;
  }
  while (
    to - from > 1 &&
    words[to - 1]!.gap === Gap.SPACE &&
    /^\p{Ll}{4,}ed$/u.test(words[to - 1]!.text) &&
    !/eed$/.test(words[to - 1]!.text)
  ) {
    to -= 1; // "an oracle estimated from …": a participle after the noun
  }
  return to > from ? { passage, from, to } : null;
}

const ARTICLES = new Set(
  'a an the our this these its their two three four five several such new one another first'.split(' '),
);

function endsPhrase({ words }: Passage, at: number, from: number): boolean {
  const { folded, text, known } = words[at]!;
  if (at === from && known.verb && PARTICIPLE.test(folded)) {
    return false; // "a generated corpus"
  }
  if (
    known.verb &&
    known.capital &&
    at > from &&
    /^\p{Lu}/u.test(text) &&
    /^\p{Lu}/u.test(words[at - 1]!.text)
  ) {
    return false; // "Masked Generate Network": capitals hold a name together
  }
  return known.endsName || (at > from && words[at - 1]!.known.beforeVerb);
}

/** "Mixture of Experts", "Construction and Learning": a small word between two capitals inside a name, in running text. */
function joinsCapitals({ words, field }: Passage, at: number, from: number): boolean {
  const next = words[at + 1];
  return (
    field === 'abstract' &&
    at > from &&
    JOINING.has(words[at]!.folded) &&
    next !== undefined &&
    next.gap === Gap.SPACE &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    /^\p{Lu}\p{Ll}/u.test(words[at - 1]!.text)
  );
}
const JOINING = new Set(['of', 'and', 'for', 'the', 'in', 'with', 'to', 'as']);

/** The noun phrase that ends before a word, read backwards from its head. */
export function phraseBefore(passage: Passage, end: number): Span | null {
  const { words } = passage;
  let from = end;
  while (from > 0 && end - from < LONGEST) {
    if (from < end && (words[from]!.gap === Gap.BREAK || words[from]!.gap === Gap.POSSESSIVE)) {
      break;
    }
    const start = compoundStart(passage, from - 1);
    const single = start === from - 1;
    if (
      single &&
      (words[start]!.known.endsName ||
        (start > 0 &&
          from < end &&
          words[start - 1]!.known.beforeVerb &&
          !words[start - 1]!.folded.startsWith('that')))
    ) {
      break;
    }
    from = start;
  }
  return trimmed({ passage, from, to: end });
}

/** A phrase with the adjectives before it that were dropped as praise: "efficient LLM training", where they may be meant. */
export function withPraise({ passage, from, to }: Span): Span {
  let start = from;
  while (start > 0 && passage.words[start]!.gap === Gap.SPACE && to - start < LONGEST) {
    const before = compoundStart(passage, start - 1);
    if (!isGeneric(passage, before, start) || passage.words[before]!.folded.endsWith('ly')) {
      break;
    }
    start = before;
  }
  return { passage, from: start, to };
}

/** A phrase without the praise it begins with; null when nothing is left. */
export function trimmed({ passage, from, to }: Span): Span | null {
  let start = from;
  while (start < to) {
    const end = Math.min(compoundEnd(passage, start), to);
    const { folded } = passage.words[start]!;
    if (
      !isGeneric(passage, start, end) &&
      !(end === start + 1 && (ARTICLES.has(folded) || FUNCTION_WORDS.has(folded)))
    ) {
      break;
    }
    start = end;
  }
  return start < to ? { passage, from: start, to } : null;
}

/** Last words that a name can do without; others, as "measure" or "network", belong to it. */
const DROPPED = new Set(
  'method approach framework algorithm technique strategy solution scheme mechanism pipeline paradigm procedure methodology formulation module component variant task problem setting'.split(
    ' ',
  ),
);

/** A phrase without the last words that only say what kind of thing it is; null when there is nothing else in it. */
export function withoutGenericHead(span: Span): Span | null {
  let { to } = span;
  const { words: all, field } = span.passage;
  while (to > span.from && DROPPED.has(all[to - 1]!.known.singular)) {
    const { gap, text } = all[to - 1]!;
    const ownName = field === 'abstract' && /^\p{Lu}/u.test(text) && /^\p{Lu}/u.test(all[to - 2]?.text ?? '');
    if (gap === Gap.HYPHEN || ownName) {
      break; // "Scale Enhancement Module" is a name with its last word
    }
    to -= 1;
  }
  if (to === span.from) {
    return null;
  }
  const rest = { ...span, to };
  const { words } = span.passage;
  const describes = words[to - 1]!.gap === Gap.HYPHEN && DESCRIBING.test(words[to - 1]!.folded);
  const oneWord = to === span.from + 1 && !/\p{Lu}.*\p{Lu}|\d/u.test(words[span.from]!.text);
  return to < span.to && (describes || oneWord || isAllGeneric(rest)) ? null : rest;
}

/** Second halves of a compound that describe it and name nothing: "LoRA-based", "GPT-like". */
export const DESCRIBING =
  /^(?:based|like|style|styled|aware|guided|driven|free|powered|enhanced|assisted|augmented|trained|pretrained|level|wise|type|specific|agnostic|generated|only|induced|optimal|hard|complete|invariant|equivariant|efficient|compatible|oriented|inspired|centric|friendly|related|time|bit|shot|stage|way|step|end|rich|poor|scale|domain|task|modal|view|class|label|to|in|of|the|and|for|by|on|at|as|informed|conditioned|tuned|finetuned|quantized|distilled|dependent|independent|regularized|constrained|supervised|adaptive|annotated|labeled|compressed|space|dimensional|hop|order|rank|norm|distance|metric|score|scores|accuracy)$/;

/** Whether a phrase has no word that names something. */
export function isAllGeneric({ passage, from, to }: Span): boolean {
  for (let at = from; at < to;) {
    const end = Math.min(compoundEnd(passage, at), to);
    const vague = end === at + 1 ? passage.words[at]!.known.vague : isGeneric(passage, at, end);
    if (!vague) {
      return false;
    }
    at = end;
  }
  return true;
}

/** Whether a run of words has a capital and looks, as it is written, like a proper name of a technique. */
export function looksLikeName(span: Span): boolean {
  const { words } = span.passage;
  for (let at = span.from; at < span.to; at++) {
    if (words[at]!.known.capital) {
      return isNameLike(textOf(span));
    }
  }
  return false;
}

/** Whether a written word looks like a proper name of a technique: a capital after its first character, or a capital and a digit. */
export function isNameLike(written: string): boolean {
  if (written.length > 60) {
    return false;
  }
  const capital = /\p{Lu}/u;
  return capital.test(written) && (capital.test(written.slice(1)) || /\p{N}/u.test(written));
}
