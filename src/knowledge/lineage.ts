import { type LineageRelation } from './kinds';
import { type Reading } from './relations';
import { textOf, type Span } from './text/passage';
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

/** What the things a paper introduces are made of and come from, by the relations read for the others. */
export function descents(readings: ReadonlyMap<Thing, Reading>): Descent[] {
  const own = [...readings].filter(
    ([thing, { relation }]) => relation === 'INTRODUCES' && isTechnique(thing),
  );
  const found = replacements([...readings.keys()]);
  const main = mainOf(own);
  if (!main) {
    return found;
  }
  for (const [to, reading] of readings) {
    if (to === main || !isTechnique(to)) {
      continue;
    }
    if (reading.relation === 'INTRODUCES' && own.length <= 4) {
      found.push({ from: main, relation: 'COMBINES', to, confidence: 0.45, span: reading.span });
    } else if (reading.relation === 'EXTENDS') {
      const relation = /variant|generali|extension|version/.test(reading.cue) ? 'VARIANT_OF' : 'BASED_ON';
      found.push({ from: main, relation, to, confidence: 0.6, span: reading.span });
    } else if (reading.relation === 'USES' && reading.confidence > 0.6) {
      found.push({ from: main, relation: 'BASED_ON', to, confidence: 0.4, span: reading.span });
    }
  }
  return unique(found);
}

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

/** The thing the paper is named for: in the title, else the surest. */
function mainOf(own: readonly (readonly [Thing, Reading])[]): Thing | undefined {
  const weight = ([thing, { confidence }]: readonly [Thing, Reading]): number =>
    confidence +
    (thing.spans.some(({ passage }) => passage.field === 'title') ? 1 : 0) +
    (/\p{Lu}/u.test(textOf(thing.spans[0]!)) ? 0.2 : 0);
  return [...own].sort((a, b) => weight(b) - weight(a))[0]?.[0];
}
