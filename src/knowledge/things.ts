import { type ConceptKind } from './kinds';
import { checkAfter, hashAfter, type Part } from './features';
import { runNumber, type Passage, type Span } from './text/passage';
import { signsOf } from './word-view';
import { type VocabularyConcept } from './vocabulary';

/** Something a paper speaks of, under all the names it uses. */
export interface Thing {
  /** What the vocabulary has for it; null for a new one. */
  readonly concept: VocabularyConcept | null;
  kind: ConceptKind;
  name: string;
  readonly spans: Span[];
  /** How sure the text is to say that this paper made it, 0 for not said. */
  introduced: number;
  /** Where it says so, and by which rule. */
  introducedAt: Span | null;
  cue: string;
  /** How sure it is that this is a thing at all. */
  certainty: number;
  /** Whether its name is also part of a name that the paper gives to something of its own. */
  partOfOwn: boolean;
  /** Ids of what it is said to be a kind of. */
  readonly broader: Set<string>;
}

/** Mentions kept of one thing: more say nothing new, and hostile text has thousands. */
const MENTIONS = 64;

/** What names are compared by: letters and digits run together, whatever their hyphens and spaces, a plural "s" dropped. */
export const keyOf = (span: Span): string => keyPartOf(span).text;

/** The key of a span with its hashes, which are told from those of its words. */
export function keyPartOf({ passage, from, to }: Span): Part {
  const run = runNumber(from, to);
  let key = passage.keys.get(run);
  if (key === undefined) {
    passage.keys.set(run, (key = keyOfRun(passage, from, to)));
  }
  return key;
}

function keyOfRun({ words }: Passage, from: number, to: number): Part {
  let text = '';
  let hash = 0;
  let power = 1;
  let check = 0;
  let checkPower = 1;
  for (let at = from; at < to; at++) {
    const signs = signsOf(words[at]!.known);
    const part = at === to - 1 ? signs.singular : signs.folded;
    text += part.text;
    hash = hashAfter(hash, part);
    power = Math.imul(power, part.power);
    check = checkAfter(check, part);
    checkPower = Math.imul(checkPower, part.checkPower);
  }
  return { text, hash, power, check, checkPower };
}

/** The things of one paper, each once. */
export class Things {
  readonly all: Thing[] = [];
  private readonly byKey = new Map<string, Thing>();
  private readonly byConcept = new Map<string, Thing>();

  /** The thing that a name was said to stand for. */
  called(span: Span): Thing | undefined {
    return this.byKey.get(keyOf(span));
  }

  ofConcept(id: string): Thing | undefined {
    return this.byConcept.get(id);
  }

  /** Notes a mention of a known concept. */
  known(concept: VocabularyConcept, span: Span): Thing {
    let thing = this.byConcept.get(concept.id);
    if (!thing) {
      thing = made(concept, concept.kind, concept.name, 1);
      this.byConcept.set(concept.id, thing);
      this.all.push(thing);
    }
    this.mention(thing, span);
    return thing;
  }

  /** Notes a mention of something the vocabulary has not. */
  fresh(name: string, kind: ConceptKind, span: Span, certainty: number): Thing {
    const before = this.called(span);
    if (before) {
      this.mention(before, span);
      before.certainty = Math.max(before.certainty, certainty);
      return before;
    }
    const thing = made(null, kind, name, certainty);
    this.all.push(thing);
    this.mention(thing, span);
    return thing;
  }

  /** Adds a span, and with it a name, to a thing. The first thing with a name keeps it. */
  mention(thing: Thing, span: Span): void {
    const key = keyOf(span);
    if (!this.byKey.has(key)) {
      this.byKey.set(key, thing);
    }
    const twin =
      thing.spans.length >= MENTIONS ||
      thing.spans.some(
        ({ passage, from, to }) => passage === span.passage && from === span.from && to === span.to,
      );
    if (!twin) {
      thing.spans.push(span);
    }
  }

  remove(thing: Thing): void {
    this.all.splice(this.all.indexOf(thing), 1);
    for (const [key, held] of this.byKey) {
      if (held === thing) {
        this.byKey.delete(key);
      }
    }
    if (thing.concept) {
      this.byConcept.delete(thing.concept.id);
    }
  }

  /** The names in use, for finding further mentions. */
  names(): IterableIterator<[string, Thing]> {
    return this.byKey.entries();
  }
}

function made(concept: VocabularyConcept | null, kind: ConceptKind, name: string, certainty: number): Thing {
  return {
    concept, kind, name, spans: [], introduced: 0, introducedAt: null, cue: '', certainty, partOfOwn: false, broader: new Set(),
  }; // prettier-ignore
}
