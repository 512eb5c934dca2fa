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
  const main = mainOf(own);
  if (!main) {
    return [];
  }
  const found: Descent[] = [];
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
  return found;
}

/** The thing the paper is named for: in the title, else the surest. */
function mainOf(own: readonly (readonly [Thing, Reading])[]): Thing | undefined {
  const weight = ([thing, { confidence }]: readonly [Thing, Reading]): number =>
    confidence +
    (thing.spans.some(({ passage }) => passage.field === 'title') ? 1 : 0) +
    (/\p{Lu}/u.test(textOf(thing.spans[0]!)) ? 0.2 : 0);
  return [...own].sort((a, b) => weight(b) - weight(a))[0]?.[0];
}
