import { CUES, type Cue } from './relation-cues';
import { type ConceptKind, type Relation } from './kinds';
import { type Passage, type Span } from './text/passage';
import { type Thing } from './things';

/** What a mention's surroundings say of the paper and the thing. */
export interface Reading {
  readonly relation: Relation;
  readonly confidence: number;
  readonly cue: string;
  readonly span: Span;
}

/** How a kind is spoken of where nothing around the mention says: data sets are evaluated on, the rest is used. */
const BY_KIND: Readonly<Record<ConceptKind, { relation: Relation; weight: number }>> = {
  DATASET: { relation: 'EVALUATES_ON', weight: 0.7 },
  MODEL: { relation: 'EVALUATES_ON', weight: 0.4 },
  METHOD: { relation: 'USES', weight: 0.4 },
  TOPIC: { relation: 'ABOUT', weight: 0.7 },
};

/** What is known of the paper as a whole when one thing's relation is read. */
export interface Voice {
  /** Whether the paper introduces nothing: it studies what it names. */
  readonly study: boolean;
  /** Of each passage: which sentences speak of the paper's own work. */
  readonly own: ReadonlyMap<Passage, readonly boolean[]>;
}

/** From how sure on an introduction is believed. */
export const INTRODUCED = 0.4;

/** The relation that a thing's mentions show best, with the mention that shows it. */
export function relationOf(thing: Thing, voice: Voice): Reading {
  if (thing.introduced > INTRODUCED && thing.kind !== 'TOPIC') {
    return {
      relation: 'INTRODUCES',
      confidence: thing.introduced,
      cue: thing.cue,
      span: thing.introducedAt ?? thing.spans[0]!,
    };
  }
  let best = silent(thing, voice);
  for (const span of thing.kind === 'TOPIC' ? [] : thing.spans.slice(0, 12)) {
    const { left, right, sentence } = surroundings(span);
    const ours = span.passage.field === 'title' || isOwn(span, voice);
    for (const cue of CUES) {
      const confidence = weightOf(cue, ours);
      if (
        confidence > best.confidence &&
        (!cue.kinds || cue.kinds.includes(thing.kind)) &&
        (!cue.field || cue.field === span.passage.field) &&
        (!cue.before || cue.before.test(left)) &&
        (!cue.after || cue.after.test(right)) &&
        (!cue.sentence || (cue.sentence.test(sentence) && !ours))
      ) {
        best = { relation: cue.relation, confidence, cue: cue.name, span };
      }
    }
  }
  return best;
}

const isOwn = ({ passage, from }: Span, { own }: Voice): boolean =>
  own.get(passage)?.[passage.sentenceOf[from]!] ?? false;

/** What is read where no cue stands by any mention: from the thing's kind, and from which sentences name it. */
function silent(thing: Thing, voice: Voice): Reading {
  const span = thing.spans[0]!;
  const reading = (relation: Relation, confidence: number, cue: string): Reading => ({
    relation,
    confidence,
    cue,
    span,
  });
  if (thing.partOfOwn) {
    return reading('EXTENDS', 0.84, 'part of what is introduced');
  }
  const technique = thing.kind === 'METHOD' || thing.kind === 'MODEL';
  if (technique && voice.study) {
    const tried = thing.kind === 'MODEL' && thing.spans.some((at) => isOwn(at, voice));
    return tried ? reading('EVALUATES_ON', 0.45, 'model in a study') : reading('STUDIES', 0.55, 'in a study');
  }
  const inTitle = thing.spans.some(({ passage }) => passage.field === 'title');
  const opens = thing.spans.some(
    (at) =>
      at.passage.field === 'abstract' &&
      at.passage.sentenceOf[at.from] === 0 &&
      surroundings(at).left.length < 4,
  );
  if (thing.kind === 'METHOD' && (inTitle || opens)) {
    return reading('EXTENDS', 0.55, opens ? 'opens the abstract' : 'in the title');
  }
  const early = thing.spans.find(
    (at) => at.passage.field === 'abstract' && at.passage.sentenceOf[at.from]! < 2,
  );
  if (
    thing.kind === 'MODEL' &&
    early &&
    !isOwn(early, voice) &&
    /(?:such as|like|e\.g\.,?) [^.;]{0,60}$/i.test(surroundings(early).left)
  ) {
    return reading('STUDIES', 0.5, 'example of what the paper is about');
  }
  if (technique && !thing.spans.some((at) => isOwn(at, voice))) {
    return reading('COMPARES', 0.5, 'only before the own work');
  }
  const { relation, weight } = BY_KIND[thing.kind];
  return reading(relation, weight, 'kind');
}

/** A cue of use outside the paper's own sentences says what others do. */
function weightOf({ weight, relation }: Cue, ours: boolean): number {
  return relation === 'USES' && !ours ? weight * 0.6 : weight;
}

/** The text around a mention in its sentence, cut to lengths that bound every pattern's work. */
export function surroundings({ passage, from, to }: Span): { left: string; right: string; sentence: string } {
  const { start, end } = passage.sentences[passage.sentenceOf[from]!]!;
  const text = passage.plain.text;
  const first = passage.words[from]!.start;
  const last = passage.words[to - 1]!.end;
  return {
    left: text.slice(Math.max(start, first - 200), first),
    right: text.slice(last, Math.min(end, last + 60)),
    sentence: text.slice(start, Math.min(end, start + 60)),
  };
}
