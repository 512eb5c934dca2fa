import { type Acronym } from './acronyms';
import { introduction, type Introduction } from './name-in-phrase';
import { isTechniqueHead, kindOfHead } from './text/field-words';
import { textOf, type Passage, type Span } from './text/passage';
import { compoundStart, hyphenEnd, isAllGeneric, isNameLike, phraseFrom } from './text/phrases';
import { Gap } from './text/words';

/** Weaker signs that a name is the paper's own: "our X", "with a novel X", "X, a new …", a name in brackets, a capitalised phrase. */
export function furtherIntroductions(
  passage: Passage,
  acronyms: readonly Acronym[],
  own: readonly boolean[],
): Introduction[] {
  const found: Introduction[] = [];
  const { words, sentenceOf } = passage;
  for (let at = 0; at < words.length; at++) {
    const { folded } = words[at]!;
    const ours = own[sentenceOf[at]!]!;
    if (folded === 'our') {
      found.push(...ownPhrase(passage, at, acronyms));
    } else if (
      (folded === 'novel' || folded === 'new') &&
      ours &&
      /^(?:a|an|two|three|our)$/.test(words[at - 1]?.folded ?? '')
    ) {
      found.push(...novel(passage, at, acronyms));
    } else if (words[at]!.gap === Gap.BREAK && ours) {
      found.push(...bracketed(passage, at, acronyms));
    }
  }
  for (const { longSpan, shortSpan } of acronyms) {
    if (
      longSpan.passage === passage &&
      own[sentenceOf[longSpan.from]!] &&
      isCapitalised(longSpan) &&
      longSpan.to - longSpan.from >= 2
    ) {
      found.push({
        name: shortSpan,
        also: [longSpan],
        kind: kindOfHead(words[longSpan.to - 1]!.known.singular),
        confidence: 0.5,
        cue: 'own acronym',
      });
    }
  }
  return found;
}

/** "our Global-Local Attention Transformer": a phrase of capitals after "our". */
function ownPhrase(passage: Passage, at: number, acronyms: readonly Acronym[]): Introduction[] {
  const phrase = phraseFrom(passage, at + 1);
  const made =
    phrase && /^\p{Lu}/u.test(passage.words[phrase.from]!.text) && !isAllGeneric(phrase)
      ? introduction(passage, phrase, acronyms, 0.7, 'our X')
      : null;
  if (!made || !isNameLike(textOf(made.name)) || textOf(made.name).length < 3) {
    return [];
  }
  const { from, to } = made.name;
  return isCapitalised(made.name) || hyphenEnd(passage, from) >= to ? [made] : [];
}

/** "…by introducing a novel pretext task": what an own sentence calls new. */
function novel(passage: Passage, at: number, acronyms: readonly Acronym[]): Introduction[] {
  const before = passage.words[at - 2]?.folded ?? '';
  if (/^(?:is|as|are|in|to|of|for|from|on|towards?|into|at|remains)$/.test(before)) {
    return [];
  }
  const phrase = phraseFrom(passage, at);
  const made =
    phrase && !isAllGeneric(phrase) ? introduction(passage, phrase, acronyms, 0.55, 'a novel X') : null;
  const head = phrase ? passage.words[phrase.to - 1]!.known.singular : '';
  return made &&
    (isNameLike(textOf(made.name)) ||
      isTechniqueHead(head) ||
      kindOfHead(head) === 'DATASET' ||
      kindOfHead(head) === 'MODEL')
    ? [made]
    : [];
}

/** "…to train a controlled generator (CM-BART)": a name alone in brackets; and "EvoNorms, a set of new layers": one before "a new". */
function bracketed(passage: Passage, at: number, acronyms: readonly Acronym[]): Introduction[] {
  const { words, plain, sentences, sentenceOf } = passage;
  const to = hyphenEnd(passage, at);
  const span: Span = { passage, from: at, to };
  const start = words[at]!.start;
  const { start: begin, end } = sentences[sentenceOf[at]!]!;
  const sentence = plain.text.slice(begin, Math.min(end, begin + 1200));
  const made =
    /\b(?:we|our) (?:\w+ ){0,4}(?:propose|introduce|present|develop|design|devise|build|construct|create)/i.test(
      sentence,
    );
  if (
    plain.text[start - 1] === '(' &&
    plain.text[words[to - 1]!.end] === ')' &&
    made &&
    !acronyms.some(({ shortSpan }) => shortSpan.passage === passage && shortSpan.from === at) &&
    isNameLike(textOf(span)) &&
    textOf(span).length > 2
  ) {
    return [{ name: span, also: [], confidence: 0.55, cue: '(X)' }];
  }
  if (
    /^an?$/.test(words[at]!.folded) &&
    /\b(?:new|novel|first)\b/.test(plain.text.slice(start, start + 40)) &&
    plain.text.slice(words[at - 1]?.end ?? 0, start) === ', '
  ) {
    const from = compoundStart(passage, at - 1);
    const name: Span = { passage, from, to: at };
    return isNameLike(textOf(name)) && at - from <= 4
      ? [{ name, also: [], confidence: 0.75, cue: 'X, a new …' }]
      : [];
  }
  return [];
}

/** Whether every word of a phrase but small ones begins with a capital: a name its authors gave. */
export function isCapitalised({ passage, from, to }: Span): boolean {
  return passage.words
    .slice(from, to)
    .every(
      ({ text, folded }) =>
        /^\p{Lu}|^\d/u.test(text) || /^(?:of|and|for|with|in|on|the|to|based|via|by)$/.test(folded),
    );
}
