import { type Decision } from './decisions';
import { type LineageRelation, type Relation } from './kinds';
import { type Span } from './text/passage';
import { type Thing } from './things';

/** One thing said to descend from another. */
export interface Descent {
  readonly from: Thing;
  readonly relation: LineageRelation;
  readonly to: Thing;
  readonly confidence: number;
  readonly span: Span;
}

const isTechnique = ({ kind }: Thing): boolean => kind === 'METHOD' || kind === 'MODEL';

/** How likely annotators must write that something comes from a thing, chosen where F1 was highest on papers not learned from. */
const LEAST = 0.22;
/** The same of what the paper extends, which is lineage by itself. */
const LEAST_EXTENDED = 0.08;

/** What the thing that a paper is named for comes from, as learned weights say, and what it puts in the place of something. */
export function descents(decisions: readonly Decision[]): Descent[] {
  const techniques = decisions.filter(({ thing }) => isTechnique(thing));
  const found = replacements(techniques.map(({ thing }) => thing));
  const main = techniques
    .filter(({ reading }) => reading.relation === 'INTRODUCES')
    .reduce<Decision | null>((one, other) => (one && one.descends >= other.descends ? one : other), null);
  for (const { thing, reading, parent } of main ? techniques : []) {
    const least = reading.relation === 'EXTENDS' ? LEAST_EXTENDED : LEAST;
    if (thing !== main!.thing && parent > least) {
      const relation = BY_RELATION[reading.relation] ?? 'BASED_ON';
      found.push({ from: main!.thing, relation, to: thing, confidence: parent, span: reading.span });
    }
  }
  return unique(found);
}

/** What annotators write oftenest of a thing to which the paper has this relation. */
const BY_RELATION: Partial<Record<Relation, LineageRelation>> = {
  INTRODUCES: 'COMBINES',
  EXTENDS: 'VARIANT_OF',
  COMPARES: 'REPLACES',
};

/** One descent a pair, the surest, and none both ways. */
function unique(found: readonly Descent[]): Descent[] {
  const kept: Descent[] = [];
  for (const descent of [...found].sort((a, b) => b.confidence - a.confidence)) {
    const { from, to } = descent;
    if (
      !kept.some(
        (other) => (other.from === from && other.to === to) || (other.from === to && other.to === from),
      )
    ) {
      kept.push(descent);
    }
  }
  return kept;
}

/** "We replace X with Y", "X is replaced by Y": Y takes the place of X. */
function replacements(things: readonly Thing[]): Descent[] {
  const found: Descent[] = [];
  const mentions = things
    .filter(isTechnique)
    .flatMap((thing) => thing.spans.map((span) => ({ thing, span, at: startOf(span) })));
  for (const passage of new Set(mentions.map(({ span }) => span.passage))) {
    const text = passage.plain.text;
    for (const verb of text.matchAll(/\breplac(?:e|es|ed|ing)\b/gi)) {
      const sentence = passage.sentences.find(({ end }) => end > verb.index)!;
      const clause = text.slice(verb.index, Math.min(sentence.end, verb.index + 200));
      const by = / (?:with|by) /.exec(clause);
      if (!by) {
        continue;
      }
      const turn = verb.index + by.index;
      const inSentence = mentions.filter(
        ({ span, at }) => span.passage === passage && at >= sentence.start && at < verb.index + clause.length,
      );
      const old = inSentence
        .filter(({ at }) => (/ed$/i.test(verb[0]) ? at < verb.index : at > verb.index && at < turn))
        .at(-1);
      const young = inSentence.filter(({ at }) => at > turn).sort((a, b) => a.at - b.at)[0];
      if (old && young && old.thing !== young.thing) {
        found.push({
          from: young.thing,
          relation: 'REPLACES',
          to: old.thing,
          confidence: 0.7,
          span: young.span,
        });
      }
    }
  }
  return found;
}

const startOf = ({ passage, from }: Span): number => passage.words[from]!.start;
