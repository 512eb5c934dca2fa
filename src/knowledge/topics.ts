import { type Passage, type Span } from './text/passage';
import { endsName } from './text/english';
import { isTaskHead } from './text/field-words';
import { isAllGeneric, phraseBefore, singular, trimmed } from './text/phrases';
import { type Thing } from './things';

/** Areas so wide that a paper is about them only where its title says so. */
const WIDE =
  /^(?:deep learning|machine learning|artificial intelligence|neural networks?|deep neural networks?|optimization|inference|training|learning|prediction|classification|evaluation|generation|reasoning|regression|neural network architecture|representation learning|generalization|data mining|efficient deep learning|robustness|supervised learning|unsupervised learning|computer vision|natural language processing|scaling|control|planning|simulation|decision making)$/i;

const HIGHEST = 5;
const LOWEST = 2.2;

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

/** The two to five topics that a paper is most about. */
export function chosenTopics(candidates: readonly Thing[]): { thing: Thing; confidence: number }[] {
  const ranked = candidates
    .map((thing) => ({ thing, score: centrality(thing) }))
    .sort((a, b) => b.score - a.score || (a.thing.name < b.thing.name ? -1 : 1));
  return ranked
    .filter(({ score }, rank) => rank < HIGHEST && (score >= LOWEST || (rank < 2 && score > 0)))
    .map(({ thing, score }) => ({ thing, confidence: Math.min(0.95, 0.35 + score * 0.1) }));
}

/** Phrases of a passage that name a task or an area by their last word: "keyphrase extraction", "trajectory forecasting". */
export function taskPhrases(passage: Passage, taken: (at: number) => boolean): Span[] {
  const found: Span[] = [];
  const { words } = passage;
  for (let at = 0; at < words.length; at++) {
    if (!isTaskHead(singular(words[at]!.folded))) {
      continue;
    }
    const next = words[at + 1];
    const closes =
      !next ||
      next.gap === 0 ||
      next.gap === 4 ||
      endsName(next.folded) ||
      /^(?:task|tasks|problem|problems|method|methods|model|models|system|systems)$/.test(next.folded);
    if (!closes) {
      continue;
    }
    const phrase = phraseBefore(passage, at + 1);
    const span = phrase && trimmed(phrase);
    if (span && span.to - span.from >= 2 && span.to - span.from <= 5 && !isAllGeneric(span) && !taken(at)) {
      found.push(span);
    }
  }
  return found;
}
