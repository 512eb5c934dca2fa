import { type Acronym } from './acronyms';
import { type ConceptKind } from './kinds';
import { endsName } from './text/english';
import { GENERIC_HEADS, isTechniqueHead, kindOfHead } from './text/field-words';
import { textOf, type Passage, type Span } from './text/passage';
import {
  compoundEnd,
  compoundStart,
  DESCRIBING,
  hyphenEnd,
  isAllGeneric,
  isNameLike,
  phraseFrom,
  withoutGenericHead,
  withPraise,
} from './text/phrases';
import { singular } from './text/singular';
import { Gap } from './text/words';

/** A name that a paper gives to something of its own. */
export interface Introduction {
  /** The name, without a last word that says only what kind of thing it is. */
  readonly name: Span;
  /** Other spans that mean the same: the whole phrase, the acronym. */
  readonly also: readonly Span[];
  readonly kind?: ConceptKind;
  readonly confidence: number;
  readonly cue: string;
}

/** The name in a phrase that a paper says it made, with what follows in brackets or apposition. */
export function introduction(
  passage: Passage,
  phrase: Span,
  acronyms: readonly Acronym[],
  confidence: number,
  cue: string,
): Introduction | null {
  const { words } = passage;
  const head = words[phrase.to - 1]!.folded;
  let kind = kindOfHead(singular(head));
  const acronym = acronyms.find(
    ({ longSpan }) =>
      longSpan.to === phrase.to && longSpan.passage === passage && longSpan.from >= phrase.from - 3,
  );
  const reverse = acronyms.find(
    ({ shortSpan }) =>
      shortSpan.to === phrase.to && shortSpan.passage === passage && shortSpan.from >= phrase.from,
  );
  const also: Span[] = [phrase];
  if (acronym) {
    also.push({ ...phrase, to: acronym.shortSpan.to }, acronym.longSpan);
    also.push(withoutGenericHead(acronym.longSpan) ?? acronym.longSpan);
  }
  const apposition = appositionAfter(passage, acronym ? acronym.shortSpan.to : phrase.to);
  if (isAllGeneric(phrase)) {
    // "a novel framework, X, …", "a method: X"
    const named = apposition && !isAllGeneric(apposition) && isNameLike(textOf(apposition)) && !acronym;
    const inside = named ? introduction(passage, apposition, acronyms, confidence, `${cue} …, X`) : null;
    return inside && { ...inside, kind: inside.kind ?? kind };
  }
  const inner = nameInside(passage, phrase);
  const vague = GENERIC_HEADS.has(singular(head));
  if (
    vague &&
    !inner &&
    !acronym &&
    apposition &&
    apposition.to - apposition.from <= 4 &&
    isNameLike(textOf(apposition))
  ) {
    // "a weakly supervised pre-training method, oCLIP": the phrase describes, the apposition names
    const names = introduction(passage, apposition, acronyms, confidence, `${cue} …, X`);
    return names && { ...names, kind: names.kind ?? kind };
  }
  if (
    !acronym &&
    !inner &&
    /^(?:task|problem|challenge|setting|area|direction|perspective)$/.test(singular(head))
  ) {
    return null; // "we introduce a new problem" names no technique
  }
  if (inner && inner.from > phrase.from && inner.to === phrase.to) {
    kind = kindOfHead(words[inner.from - 1]!.known.singular) ?? kind; // "a summarization model FASum"
  }
  const bare = inner ?? withoutGenericHead(phrase) ?? phrase;
  if (!acronym && !reverse && !namesSomething(bare, vague)) {
    return null;
  }
  if (confidence < 0.7 && !acronym && !kindOfHead(singular(head)) && !isNameLike(textOf(bare))) {
    return null; // "we derive numerical insights": a weak verb needs a technique, a model or a data set after it
  }
  if (apposition) {
    kind = kindOfHead(words[apposition.to - 1]!.known.singular) ?? kind;
    if (
      isNameLike(textOf(apposition)) &&
      !isAllGeneric(apposition) &&
      !acronym &&
      !inner &&
      !reverse &&
      apposition.to - apposition.from <= 3
    ) {
      also.push(apposition);
    }
  }
  if (!isNameLike(textOf(bare))) {
    also.push(withPraise(phrase), withTail(phrase)); // descriptions are cut in several places
  }
  return { name: bare, also, kind, confidence, cue };
}

/** "measurement of redundancy": a description with the phrase that completes it. */
export function withTail(phrase: Span): Span {
  const { words } = phrase.passage;
  const next = words[phrase.to];
  if (!next || next.gap !== Gap.SPACE || !/^(?:of|for|on|with|between|over|from)$/.test(next.folded)) {
    return phrase;
  }
  const tail = phraseFrom(phrase.passage, phrase.to + 1);
  return tail && tail.to - phrase.to <= 6 ? { ...phrase, to: tail.to } : phrase;
}

/** Whether a phrase says enough to be a name: capitals, or two words, of which a general last word is not one. */
function namesSomething(span: Span, vague: boolean): boolean {
  const { passage, from, to } = span;
  if (isNameLike(textOf(span))) {
    return true;
  }
  const head = passage.words[to - 1]!.known.singular;
  if (compoundEnd(passage, from) >= to) {
    return to - from === 1 && isTechniqueHead(head) && /[eo]rs$/.test(passage.words[from]!.folded); // "a family of regularizers"
  }
  const last = compoundStart(passage, to - 1);
  const twoWords = compoundEnd(passage, from) >= last;
  return !(vague && twoWords && EMPTY.test(head));
}
/** After one plain word these still say nothing: "regularization method", "distance function". */
const EMPTY =
  /^(?:solution|extension|split|method|approach|framework|algorithm|technique|function|model|scheme|strategy|system|network|architecture|procedure|layer|module|analysis|study|result|bound|problem|task|setting)$/;

/** A proper name at the beginning or end of a phrase that is otherwise only description: "framework PRepBN", "DATE model". */
function nameInside(passage: Passage, phrase: Span): Span | null {
  const { words } = passage;
  const compounds: Span[] = [];
  for (let at = phrase.from; at < phrase.to;) {
    const to = Math.min(compoundEnd(passage, at), phrase.to);
    compounds.push({ passage, from: at, to });
    at = to;
  }
  const last = compounds.at(-1)!;
  const rest = { ...phrase, to: last.from };
  if (compounds.length > 1 && isNameLike(textOf(last)) && !describes(last) && isAllGenericTail(rest)) {
    return last;
  }
  const proper = compounds.findIndex((compound) => isNameLike(textOf(compound)) && !describes(compound));
  if (
    proper > 0 &&
    proper <= 2 &&
    compounds.slice(0, proper).every(({ from }) => /^\p{Ll}/u.test(words[from]!.text))
  ) {
    const named: Span = { ...phrase, from: compounds[proper]!.from }; // "deterministic Q-exit criterion"
    return nameInside(passage, named) ?? withoutGenericHead(named) ?? named;
  }
  const capitals = compounds.filter(({ from }) => /^\p{Lu}/u.test(words[from]!.text));
  if (capitals.length === 0 || capitals.length === compounds.length) {
    return null;
  }
  const firstLower = compounds.findIndex(({ from }) => !/^\p{Lu}|^\d/u.test(words[from]!.text));
  const named: Span = { ...phrase, to: firstLower > 0 ? compounds[firstLower]!.from : phrase.from };
  const tail: Span = { ...phrase, from: named.to };
  return named.to > named.from && isAllGeneric(tail) ? named : null;
}

/** "NP-based": a compound that describes by a name is none. */
function describes({ passage, from, to }: Span): boolean {
  return to - from > 1 && DESCRIBING.test(passage.words[to - 1]!.folded);
}

/** A description whose last word is a general one, before a name: "annotation framework". */
function isAllGenericTail(span: Span): boolean {
  return span.to > span.from && withoutGenericHead(span)?.to !== span.to;
}

/** The phrase in apposition: after a comma, a colon or dashes, and before another sign or a clause. */
function appositionAfter(passage: Passage, at: number): Span | null {
  const { words, plain } = passage;
  const word = words[at];
  if (!word || word.gap !== Gap.BREAK) {
    return null;
  }
  const between = plain.text.slice(words[at - 1]!.end, word.start);
  if (!/^\)?\s*(?:,|:|-{1,3}|—|–|\()\s*"?'?$/.test(between)) {
    return null;
  }
  // "— employing Gaussian activations —" is a clause, no name
  return word.folded.endsWith('ing') && endsName(word.folded) ? null : phraseFrom(passage, at);
}

/** "two new algorithms (FedVC, FedIR)", "a framework with Local Calibration (LC-Fed)": names alone in brackets that spell nothing out before them. */
export function bracketedNames(passage: Passage, phrase: Span, acronyms: readonly Acronym[]): Span[] {
  const { words, plain, sentenceOf } = passage;
  for (
    let at = phrase.to;
    at < words.length && at < phrase.to + 9 && sentenceOf[at] === sentenceOf[phrase.from];
    at++
  ) {
    if (words[at]!.gap !== Gap.BREAK) {
      continue;
    }
    if (
      plain.text[words[at]!.start - 1] !== '(' ||
      acronyms.some(({ shortSpan }) => shortSpan.from === at && shortSpan.passage === passage)
    ) {
      return [];
    }
    const names: Span[] = [];
    for (let from = at; from < words.length && names.length < 5;) {
      const to = hyphenEnd(passage, from);
      const name = { passage, from, to };
      const sign = plain.text[words[to - 1]!.end];
      if (!isNameLike(textOf(name)) || textOf(name).length < 3 || (sign !== ')' && sign !== ',')) {
        return [];
      }
      names.push(name);
      if (sign === ')') {
        return names;
      }
      from = to;
    }
    return [];
  }
  return [];
}
