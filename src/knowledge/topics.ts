import { type Passage, type Span } from './text/passage';
import { endsName } from './text/english';
import { isTaskHead } from './text/field-words';
import { isAllGeneric, phraseBefore, phraseFrom } from './text/phrases';
import { Gap } from './text/words';
import { type Thing } from './things';

/** Areas so wide that a paper is about them only where its title says so. */
const WIDE =
  /^(?:deep learning|machine learning|artificial intelligence|neural networks?|deep neural networks?|optimization|inference|training|learning|prediction|classification|evaluation|generation|reasoning|regression|neural network architecture|representation learning|generalization|generalization theory|data mining|efficient deep learning|robustness|supervised learning|unsupervised learning|computer vision|natural language processing|scaling|control|planning|simulation|decision making)$/i;

/** How much a paper is about a topic, by where its names stand. */
export function centrality(thing: Thing): number {
  let score = 0;
  let inTitle = false;
  for (const { passage, from } of thing.spans.slice(0, 8)) {
    if (passage.field === 'title') {
      score += inTitle ? 0.3 : 3;
      inTitle = true;
    } else {
      const sentence = passage.sentenceOf[from]!;
      score += sentence === 0 ? 1.6 : sentence === 1 ? 1.1 : 0.8;
    }
  }
  if (WIDE.test(thing.name)) {
    score -= inTitle ? 1 : 2;
  }
  return thing.concept ? score + 0.5 : score;
}

/** Phrases of a passage that name a task or an area by their last word: "keyphrase extraction", "trajectory forecasting". */
export function taskPhrases(passage: Passage, taken: (at: number) => boolean): Span[] {
  const found: Span[] = [];
  const { words } = passage;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!.known.singular;
    if (!isTaskHead(word) || VAGUE.test(word) || taken(at)) {
      continue;
    }
    const next = words[at + 1];
    const closes =
      !next ||
      next.gap === Gap.BREAK ||
      next.gap === Gap.POSSESSIVE ||
      endsName(next.folded) ||
      CARRIER.test(next.folded);
    const span = closes ? phraseBefore(passage, at + 1) : null;
    if (span && isTaskPhrase(span)) {
      found.push(span);
    }
  }
  return found;
}

function isTaskPhrase(span: Span): boolean {
  const { passage, from, to } = span;
  return (
    to - from >= 2 &&
    to - from <= 5 &&
    !isAllGeneric(span) &&
    !isAllGeneric({ ...span, to: to - 1 }) &&
    !/^\d/.test(passage.words[from]!.text)
  );
}

/** Last words that say "a task" and not which. */
const VAGUE =
  /^(?:task|problem|challenge|area|field|evaluation|analysis|estimation-problem|prediction|bias|score|scaling|annotation-task)$/;
/** Words that may follow a task's name. */
const CARRIER =
  /^(?:tasks?|problems?|methods?|models?|systems?|benchmarks?|datasets?|approaches|algorithms?|frameworks?|pipelines?)$/;

/** A known topic with the words before it that narrow it: "conditional question answering"; null where there are none. */
export function narrowed(known: Span): Span | null {
  const span = phraseBefore(known.passage, known.to);
  const before = span && span.from < known.from ? { ...span, to: known.from } : null;
  return before &&
    !isAllGeneric(before) &&
    known.to - span!.from <= 6 &&
    !/^\d/.test(known.passage.words[span!.from]!.text)
    ? span
    : null;
}

/** What a title says after "for", "of", "in" or "from": the area, where no known name says it. */
export function titleAreas(title: Passage, taken: (at: number) => boolean): Span[] {
  const found: Span[] = [];
  for (let at = 1; at < title.words.length - 1; at++) {
    if (/^(?:for|of|in|from|towards?|on)$/.test(title.words[at]!.folded)) {
      const phrase = phraseFrom(title, at + 1);
      const free =
        phrase && !title.words.slice(phrase.from, phrase.to).some((_, i) => taken(phrase.from + i));
      if (
        phrase &&
        free &&
        phrase.to - phrase.from >= 2 &&
        phrase.to - phrase.from <= 5 &&
        !isAllGeneric(phrase)
      ) {
        found.push(phrase);
      }
    }
  }
  return found;
}
