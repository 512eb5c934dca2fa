import { firstWordFrom } from './acronyms';
import { type Passage, type Span } from './text/passage';
import { compoundEnd, phraseFrom, withoutGenericHead, withPraise } from './text/phrases';
import { Gap } from './text/words';

/** How a candidate span was cut out of the text: what the decision about it goes by. */
export type Cut =
  'whole' | 'bare' | 'tail' | 'praised' | 'joined' | 'joined tail' | 'title' | 'title part' | 'term';

/** A run of words that may name something, with the phrase that it was cut from. */
export interface CandidateSpan extends Span {
  readonly cut: Cut;
  /** The whole noun phrase that it was cut from. */
  readonly phrase: Span;
}

/** Phrases read of one passage at the most: a text that has more is none that a person wrote. */
const PHRASES = 800;
/** Words that may tie two noun phrases into one name: "mixture of experts", "learning with noisy labels". */
const TIES = /^(?:of|for|with|on|in|and|to|from|over|via|by|as|between|under|without)$/;
const TITLE_PARTS = /^(?:for|in|on|from|under|via|through|using|with|by|towards?|at|to|as|and|of)$/;
/** Words of a phrase counted from its end at which a name may begin. */
const LONGEST_TAIL = 7;

/** Every run of words of a passage that could be the name of something: noun phrases, cut in all the ways that annotators cut them. */
export function candidateSpans(passage: Passage, isTerm: (span: Span) => boolean): CandidateSpan[] {
  const found: CandidateSpan[] = passage.field === 'title' ? titleSpans(passage) : [];
  const { words } = passage;
  let before: Span | null = null;
  for (let at = 0, count = 0; at < words.length && count < PHRASES;) {
    // a word written again and again begins no phrase, and each try would look at all of them
    const phrase = words[at]!.folded === words[at - 1]?.folded ? null : phraseFrom(passage, at);
    if (!phrase || phrase.to - phrase.from > 12) {
      at += 1;
      continue;
    }
    count += 1;
    addCuts(phrase, isTerm, found);
    // a word between them, or two: "analysis of the Hessian"
    if (before && (before.to === phrase.from - 1 || (before.to === at - 1 && phrase.from - before.to <= 2))) {
      addJoined(before, phrase, found);
    }
    before = tiesOn(passage, phrase.to) ? phrase : null;
    at = Math.max(at + 1, phrase.to);
  }
  return found;
}

const tiesOn = ({ words }: Passage, at: number): boolean =>
  words[at]?.gap === Gap.SPACE && TIES.test(words[at].folded) && words[at + 1]?.gap === Gap.SPACE;

/** A noun phrase, whole, without a last word that says only what kind of thing it is, and from each of its words on. */
function addCuts(phrase: Span, isTerm: (span: Span) => boolean, found: CandidateSpan[]): void {
  const { passage, from, to } = phrase;
  const bare = withoutGenericHead(phrase);
  const end = bare?.to ?? to;
  const praised = withPraise(phrase);
  if (praised.from < from) {
    found.push({ passage, from: praised.from, to: praised.to, cut: 'praised', phrase });
  }
  for (let start = from; start < to; start = compoundEnd(passage, start)) {
    if (to - start > LONGEST_TAIL && start > from) {
      continue;
    }
    found.push({ passage, from: start, to, cut: start === from ? 'whole' : 'tail', phrase });
    if (end < to && end > start) {
      found.push({ passage, from: start, to: end, cut: start === from ? 'bare' : 'tail', phrase });
    }
    for (let stop = compoundEnd(passage, start); stop < end; stop = compoundEnd(passage, stop)) {
      const span = { passage, from: start, to: stop };
      if (isTerm(span)) {
        found.push({ passage, from: start, to: stop, cut: 'term', phrase });
      }
    }
  }
}

/** Two phrases with a small word between them: "extension of gradient descent". */
function addJoined(before: Span, phrase: Span, found: CandidateSpan[]): void {
  const { passage } = phrase;
  const whole: Span = { passage, from: before.from, to: phrase.to };
  if (whole.to - whole.from > 10) {
    return;
  }
  const bare = withoutGenericHead(phrase);
  for (let start = before.from; start < before.to; start = compoundEnd(passage, start)) {
    const cut = start === before.from ? 'joined' : 'joined tail';
    found.push({ passage, from: start, to: phrase.to, cut, phrase: whole });
    if (bare && bare.to < phrase.to) {
      found.push({ passage, from: start, to: bare.to, cut, phrase: whole });
    }
  }
}

/** A title, and the parts that its sign and its small words cut it into. */
function titleSpans(title: Passage): CandidateSpan[] {
  const { words, plain } = title;
  if (words.length < 2 || words.length > 24) {
    return [];
  }
  const whole: Span = { passage: title, from: 0, to: words.length };
  const found: CandidateSpan[] = [{ ...whole, cut: 'title', phrase: whole }];
  const sign = /:\s| -{1,3} | [—–] /.exec(plain.text.slice(0, 200));
  const turn = sign ? firstWordFrom(title, sign.index) : 0;
  const part = (from: number, to: number): void => {
    if (to > from && to - from <= 12) {
      found.push({ passage: title, from, to, cut: 'title part', phrase: whole });
    }
  };
  if (turn > 0 && turn < words.length) {
    part(0, turn);
    part(turn, words.length);
  }
  for (let at = 1; at < words.length - 1; at++) {
    if (TITLE_PARTS.test(words[at]!.folded) && words[at]!.gap === Gap.SPACE) {
      part(at < turn ? 0 : turn, at);
    }
  }
  return found;
}
