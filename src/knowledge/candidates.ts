import { candidateSpans, type CandidateSpan, type Cut } from './candidate-spans';
import { type KnownNames } from './known-names';
import { statisticsOf, type TermStatistics } from './term-statistics';
import { textOf, type Passage, type Span } from './text/passage';
import { keyOf, keyPartOf, type Thing, type Things } from './things';
import { type VocabularyConcept } from './vocabulary';

/** Something that a paper may speak of as a concept, before it is decided whether it does. */
export interface Candidate {
  /** What the rules read here; null where they read nothing. */
  readonly thing: Thing | null;
  /** What the vocabulary has by this name, whether or not the rules took it so. */
  readonly concept: VocabularyConcept | null;
  readonly spans: Span[];
  /** How its spans were cut out of the text, for those that no rule gave. */
  readonly cuts: Cut[];
  /** The noun phrases around its spans. */
  readonly phrases: Span[];
  readonly statistics: TermStatistics | undefined;
}

/** Candidates read of one paper at the most. */
const MOST = 600;
/** Mentions looked at. */
const MENTIONS = 8;

/** All that the things and the phrases of a paper offer, each name once. */
export function candidatesOf(
  passages: readonly Passage[],
  things: Things,
  names: KnownNames,
  context: string,
): Candidate[] {
  const byThing = new Map<Thing, Candidate>();
  const byConcept = new Map<string, Candidate>();
  const byKey = new Map<string, Candidate>();
  const all: Candidate[] = [];
  const add = (candidate: Candidate): Candidate => {
    all.push(candidate);
    if (candidate.concept) {
      byConcept.set(candidate.concept.id, candidate);
    }
    return candidate;
  };
  for (const thing of things.all) {
    const key = keyOf(thing.spans[0]!);
    byThing.set(
      thing,
      add({
        thing, concept: thing.concept, spans: thing.spans.slice(0, MENTIONS), cuts: [], phrases: [], statistics: bestStatistics(thing),
      }), // prettier-ignore
    );
    byKey.set(key, byThing.get(thing)!);
  }
  const isTerm = (span: Span): boolean =>
    statisticsOf(keyPartOf(span)) !== undefined || things.called(span) !== undefined;
  for (const passage of passages) {
    for (const span of candidateSpans(passage, isTerm)) {
      const key = keyOf(span);
      let candidate = byKey.get(key);
      if (!candidate) {
        const thing = things.called(span);
        candidate = thing && byThing.get(thing);
        if (!candidate) {
          const [concept] = names.exactly(span, context);
          candidate = concept && byConcept.get(concept.id);
          if (!candidate) {
            if (all.length >= MOST || textOf(span).length > 160 || !/\p{L}{2}/u.test(textOf(span))) {
              continue;
            }
            candidate = add({
              thing: null, concept: concept ?? null, spans: [], cuts: [], phrases: [], statistics: statisticsOf(keyPartOf(span)),
            }); // prettier-ignore
          }
        }
        byKey.set(key, candidate);
      }
      note(candidate, span);
    }
  }
  return all;
}

function note(candidate: Candidate, found: CandidateSpan): void {
  const { cut, phrase, passage, from, to } = found;
  if (!candidate.cuts.includes(cut)) {
    candidate.cuts.push(cut);
  }
  if (candidate.phrases.length < MENTIONS) {
    candidate.phrases.push(phrase);
  }
  const twin = candidate.spans.some(
    (span) => span.passage === passage && span.from === from && span.to === to,
  );
  if (!twin && candidate.spans.length < MENTIONS) {
    candidate.spans.push(found);
  }
}

/** Of a thing with several names, what is known of the commonest. */
function bestStatistics({ spans }: Thing): TermStatistics | undefined {
  let best: TermStatistics | undefined;
  for (const span of spans.slice(0, MENTIONS)) {
    const found = statisticsOf(keyPartOf(span));
    if (found && (!best || found.papers > best.papers)) {
      best = found;
    }
  }
  return best;
}
