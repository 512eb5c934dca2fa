import { type Candidate } from './candidates';
import { type ConceptKind, type Relation } from './kinds';
import { type Judge } from './linear-model';
import { canonical } from './note-names';
import { type PaperCandidates } from './paper-candidates';
import { type Reading } from './relations';
import { textOf, type Span } from './text/passage';
import { type Thing } from './things';
import { verdicts, type Likelihoods, type Verdict } from './verdicts';

/** What annotators would list something as. */
export interface Role {
  readonly kind: ConceptKind;
  readonly relation: Relation;
}

/** Something that a paper is decided to speak of. */
export interface Decision {
  readonly thing: Thing;
  readonly reading: Reading;
  readonly roles: readonly Role[];
  /** The same words cut otherwise. */
  readonly cuts: readonly Span[];
  /** How likely the paper's lineage is written as this thing's, and as coming from it. */
  readonly descends: number;
  readonly parent: number;
}

/** A candidate whose name says so little for it is looked at no further. */
const HOPELESS = -2.5;
/** Below this, a likelihood of 2 %, it can be no other cut of a concept either. */
const IMPOSSIBLE = Math.log(0.02 / 0.98);
const NEITHER: Likelihoods = { concept: 0, topic: 0 };

/** The concepts of a paper, by a judge of its candidates. */
export function decided(paper: PaperCandidates, judge: Judge): Decision[] {
  const hopeless = (): boolean => judge.bothBelow(HOPELESS);
  const likelihoods = paper.candidates.map((candidate): Likelihoods => {
    judge.begin();
    paper.describe(candidate, judge, hopeless);
    // the first questions are whether it is a concept and whether a topic; the rest are asked of those that may be either
    return hopeless() || judge.bothBelow(IMPOSSIBLE) ? NEITHER : judge.likelihoods();
  });
  return decidedBy(paper, likelihoods);
}

/** The concepts of a paper, by how likely each answer about each of its candidates is. */
export function decidedBy(paper: PaperCandidates, likelihoods: readonly Likelihoods[]): Decision[] {
  const { concepts, topics } = verdicts(paper.candidates, likelihoods);
  const byCandidate = new Map<Candidate, Verdict[]>();
  for (const verdict of [...concepts, ...topics]) {
    byCandidate.set(verdict.candidate, [...(byCandidate.get(verdict.candidate) ?? []), verdict]);
  }
  return [...byCandidate.values()].map((found) => decision(paper, found));
}

function decision(paper: PaperCandidates, found: readonly Verdict[]): Decision {
  const spoken = paper.readings.get(found[0]!.candidate);
  const settled = found.map((verdict) => inPlainWords(verdict, spoken));
  const [first] = settled;
  const { candidate } = first!;
  const thing = thingOf(candidate, first!.kind);
  const cuts = found
    .flatMap(({ also }) => also.flatMap(({ spans }) => spans))
    .filter((cut) => !isWholeTitle(cut));
  return {
    thing,
    reading: readingOf(paper, thing, first!),
    roles: settled.map(({ kind, relation }) => ({ kind, relation })),
    descends: first!.likely * first!.likelihoods.own! * first!.likelihoods.descends!,
    parent: first!.likely * first!.likelihoods.parent!,
    cuts: cuts.filter(
      (cut, at) => cuts.findIndex((other) => sameSpan(cut, other)) === at && !thing.spans.some((span) => sameSpan(span, cut)),
    ),
  }; // prettier-ignore
}

/** A cue as sure as this, "we use X", is believed where weights that are less sure say that the paper only compares itself with it. */
const PLAIN = { cue: 0.8, weights: 0.75 };

function inPlainWords(verdict: Verdict, spoken: Reading | undefined): Verdict {
  return spoken?.relation === 'USES' &&
    spoken.confidence >= PLAIN.cue &&
    verdict.relation === 'COMPARES' &&
    verdict.sure < PLAIN.weights
    ? { ...verdict, relation: spoken.relation, sure: spoken.confidence }
    : verdict;
}

/** A title says more than the name that is cut out of it: it is a mention only of what has nothing shorter. */
const isWholeTitle = ({ passage, from, to }: Span): boolean =>
  passage.field === 'title' && from === 0 && to === passage.words.length && to > 1;

const sameSpan = (a: Span, b: Span): boolean => a.passage === b.passage && a.from === b.from && a.to === b.to;

/** The thing that the rules read, or a new one. A known concept keeps its kind, whatever it is here. */
function thingOf(candidate: Candidate, kind: ConceptKind): Thing {
  const { thing, concept, spans } = candidate;
  if (thing) {
    if (!thing.concept) {
      thing.kind = kind;
    }
    return thing;
  }
  const name = kind === 'TOPIC' ? textOf(spans[0]!).toLowerCase() : canonical(spans[0]!);
  return {
    concept, kind: concept?.kind ?? kind, name: concept?.name ?? name, spans: [...spans], introduced: 0, introducedAt: null, cue: '',
    certainty: 1, partOfOwn: false, broader: new Set(),
  }; // prettier-ignore
}

/** How the paper speaks of a thing, with the mention that shows it best. */
function readingOf({ readings, read }: PaperCandidates, thing: Thing, verdict: Verdict): Reading {
  const { candidate, kind, relation, likely, sure } = verdict;
  const ruled = readings.get(candidate);
  if (kind === 'TOPIC') {
    // a class of techniques stays the node it is: what is said of it is what the rules read
    const said = thing.kind === 'TOPIC' ? 'ABOUT' : (ruled?.relation ?? 'STUDIES');
    return { relation: said, confidence: likely, cue: 'central topic', span: thing.spans[0]! };
  }
  const own = (span: Span): boolean =>
    read.own.get(span.passage)?.[span.passage.sentenceOf[span.from]!] ?? false;
  const span =
    (ruled?.relation === relation ? ruled.span : null) ??
    (relation === 'INTRODUCES' ? thing.introducedAt : null) ??
    thing.spans.find((at) => at.passage.field === 'abstract' && own(at) === (relation !== 'COMPARES')) ??
    thing.spans[0]!;
  const cue = ruled?.relation === relation ? ruled.cue : 'its words and place';
  return { relation, confidence: likely * sure, cue, span };
}
