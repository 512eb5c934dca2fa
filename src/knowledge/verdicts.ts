import { type Candidate } from './candidates';
import { type ConceptKind, type Relation } from './kinds';
import { type Span } from './text/passage';

/** How likely each answer about a candidate is, by the names of the model's heads. */
export type Likelihoods = Readonly<Record<string, number>>;

/** A candidate that is taken for a concept of the paper. */
export interface Verdict {
  readonly candidate: Candidate;
  readonly likelihoods: Likelihoods;
  readonly kind: ConceptKind;
  readonly relation: Relation;
  /** How likely it is that an annotator lists it. */
  readonly likely: number;
  /** How likely the relation is the one they would write, if they list it. */
  readonly sure: number;
  /** Candidates that cut the same words otherwise, nearly as likely: other names of it. */
  readonly also: Candidate[];
}

/** How likely something must be, chosen where F1 was highest on annotated papers that the weights were not learned from. */
const LEAST = {
  concept: 0.3,
  /** Of a concept all of whose mentions share words with a likelier one. */
  overlapping: 0.8,
  topic: 0.28,
  /** Of the first topics, which are listed with less. */
  firstTopics: 0.15,
  own: 0.5,
  /** Of another cut of the same words. */
  cut: 0.03,
};

const FEWEST_TOPICS = 2;
const MOST_TOPICS = 5;

const KINDS = [['method', 'METHOD'], ['model', 'MODEL'], ['dataset', 'DATASET']] as const; // prettier-ignore
const OTHERS = [
  ['uses', 'USES'], ['extends', 'EXTENDS'], ['compares', 'COMPARES'], ['studies', 'STUDIES'], ['evaluates', 'EVALUATES_ON'],
] as const; // prettier-ignore

/** The likeliest of several answers, and its share of what they all have. */
function likeliest<Value>(
  choices: readonly (readonly [string, Value])[],
  likelihoods: Likelihoods,
): { value: Value; share: number } {
  const best = choices.reduce((one, other) => (likelihoods[other[0]]! > likelihoods[one[0]]! ? other : one));
  const all = choices.reduce((sum, [head]) => sum + likelihoods[head]!, 0);
  return { value: best[1], share: all > 0 ? likelihoods[best[0]]! / all : 0 };
}

/** What the paper does with a concept. */
function relationOf(likelihoods: Likelihoods): { relation: Relation; sure: number } {
  if (likelihoods.own! > LEAST.own) {
    return { relation: 'INTRODUCES', sure: likelihoods.own! };
  }
  const { value, share } = likeliest(OTHERS, likelihoods);
  return { relation: value, sure: (1 - likelihoods.own!) * share };
}

/** The techniques, models and data sets among a paper's candidates, and the two to five topics that it is about. */
export function verdicts(
  candidates: readonly Candidate[],
  likelihoods: readonly Likelihoods[],
): { concepts: Verdict[]; topics: Verdict[] } {
  const judged = candidates.map((candidate, at) => ({ candidate, likelihoods: likelihoods[at]! }));
  const concepts = chosen(judged, 'concept', LEAST.concept, Infinity).map((verdict): Verdict => ({
    ...verdict,
    kind: likeliest(KINDS, verdict.likelihoods).value,
    ...relationOf(verdict.likelihoods),
  }));
  const topics = chosen(judged, 'topic', LEAST.firstTopics, MOST_TOPICS)
    .filter(({ likely }, rank) => likely >= LEAST.topic || rank < FEWEST_TOPICS)
    .map((verdict): Verdict => ({ ...verdict, kind: 'TOPIC', relation: 'ABOUT', sure: 1 }));
  return { concepts, topics };
}

type Found = Omit<Verdict, 'kind' | 'relation' | 'sure'>;

/** The likeliest candidates, each in the cut that is likeliest. */
function chosen(
  judged: readonly { candidate: Candidate; likelihoods: Likelihoods }[],
  head: 'concept' | 'topic',
  least: number,
  most: number,
): Found[] {
  const found: Found[] = [];
  const ranked = judged
    .filter(({ likelihoods }) => likelihoods[head]! >= LEAST.cut)
    .sort((a, b) => b.likelihoods[head]! - a.likelihoods[head]!);
  for (const { candidate, likelihoods } of ranked) {
    const likely = likelihoods[head]!;
    const over = found.find((other) => covers(other, candidate));
    if (over && likely < LEAST.overlapping) {
      if (likely >= LEAST.cut) {
        over.also.push(candidate);
      }
    } else if (likely >= least && found.length < most) {
      found.push({ candidate, likelihoods, likely, also: [] });
    }
  }
  return found;
}

/** Whether every mention of a candidate shares words with one of something that was found. */
function covers({ candidate, also }: Found, { spans }: Candidate): boolean {
  const shared = (span: Span): boolean =>
    sharesWords(candidate, span) || also.some((other) => sharesWords(other, span));
  return spans.every(shared);
}

const sharesWords = ({ spans }: Candidate, span: Span): boolean =>
  spans.some((other) => overlap(other, span));

const overlap = (a: Span, b: Span): boolean => a.passage === b.passage && a.from < b.to && b.from < a.to;
