import { codeUrlsIn } from './code-urls';
import { KnownNames } from './known-names';
import { type ConceptKind, type LineageRelation, type Relation } from './kinds';
import { descents } from './lineage';
import { readThings } from './read-things';
import { relationOf, type Reading } from './relations';
import { passageOf, quoteOf, sentenceQuote, textOf, type Passage, type Quote } from './text/passage';
import { type Thing } from './things';
import { breadths } from './breadth';
import { centrality, chosenTopics } from './topics';
import { conceptId, type Vocabulary } from './vocabulary';

/** A concept that a paper speaks of. */
export interface ExtractedConcept {
  /** The vocabulary's id, or one minted by {@link conceptId} for a new concept. */
  readonly id: string;
  readonly kind: ConceptKind;
  readonly name: string;
  readonly isNew: boolean;
  /** Whether it is a class of techniques that the paper is about, rather than one it uses. */
  readonly isArea?: boolean;
  readonly mentions: readonly Quote[];
  /** Of a new concept: ids of those it is said to be a kind of. */
  readonly broader?: readonly string[];
}

/** What a paper states of a concept: the one relation its text shows best, with the sentence that shows it. */
export interface ExtractedStatement {
  readonly concept: string;
  readonly relation: Relation;
  /** 0 to 1: how often a statement read by this cue is right. */
  readonly confidence: number;
  readonly evidence: Quote;
  /** The rule that read it. */
  readonly cue?: string;
}

/** One method or model said to descend from another. */
export interface ExtractedLineage {
  readonly from: string;
  readonly relation: LineageRelation;
  readonly to: string;
  readonly confidence: number;
  readonly evidence: Quote;
}

export interface Extraction {
  readonly concepts: readonly ExtractedConcept[];
  readonly statements: readonly ExtractedStatement[];
  readonly lineage: readonly ExtractedLineage[];
  readonly codeUrls: readonly string[];
}

/** Reads papers against one vocabulary. */
export interface Extractor {
  /** Changes whenever the same paper may be read differently. */
  readonly version: string;
  extract(paper: { title?: string | null; abstract?: string | null }): Extraction;
}

/** With so many concepts below it a technique is a class of techniques. */
const CLASS = 8;
/** A class that is named with less certainty than this, and is less central, is named in passing: "attention layers". */
const IN_PASSING = { confidence: 0.6, centrality: 1.5 };

/** Raised with every change of the rules. */
const RULES = '1';

/** An extractor that knows a vocabulary's names. Making one reads the whole vocabulary; extracting keeps nothing. */
export function createExtractor(vocabulary: Vocabulary): Extractor {
  const names = new KnownNames(vocabulary);
  const breadth = breadths(vocabulary);
  return {
    version: extractorVersion(vocabulary),
    extract: (paper) => extracted(paper, names, vocabulary, breadth),
  };
}

/** The version that an extractor of this vocabulary has, told without making one. */
export function extractorVersion(vocabulary: Vocabulary): string {
  return `${RULES}.${fingerprint(vocabulary)}`;
}

function extracted(
  paper: { title?: string | null; abstract?: string | null },
  names: KnownNames,
  vocabulary: Vocabulary,
  breadth: ReadonlyMap<string, number>,
): Extraction {
  const passages: Passage[] = [];
  const title = typeof paper.title === 'string' ? paper.title : '';
  const abstract = typeof paper.abstract === 'string' ? paper.abstract : '';
  if (title.trim()) {
    passages.push(passageOf('title', title));
  }
  if (abstract.trim()) {
    passages.push(passageOf('abstract', abstract));
  }
  if (!passages.some(({ words }) => words.length > 0)) {
    return { concepts: [], statements: [], lineage: [], codeUrls: [] };
  }
  const { things, study, own } = readThings(passages, names, breadth);
  const readings = new Map<Thing, Reading>();
  const areas = new Set<Thing>();
  for (const thing of things) {
    if (thing.kind === 'TOPIC') {
      continue;
    }
    const reading = relationOf(thing, { study, own });
    const below = thing.concept && thing.kind === 'METHOD' ? (breadth.get(thing.concept.id) ?? 0) : 0;
    const central = centrality(thing);
    const wide =
      below >= CLASS && !/\p{Lu}/u.test(thing.name) && reading.relation !== 'INTRODUCES' && !thing.partOfOwn;
    if (wide && reading.confidence < IN_PASSING.confidence && central < IN_PASSING.centrality) {
      continue;
    }
    // an area stands directly below a topic; "layer normalization" below another technique is a component
    const underTopic = thing.concept?.broader.some((id) => id.startsWith('topic:')) ?? false;
    if (wide && underTopic && central >= IN_PASSING.centrality) {
      areas.add(thing);
    }
    readings.set(thing, reading);
  }
  for (const { thing, confidence } of chosenTopics(things.filter(({ kind }) => kind === 'TOPIC'))) {
    readings.set(thing, { relation: 'ABOUT', confidence, cue: 'central topic', span: thing.spans[0]! });
  }
  const idOf = ids(readings.keys(), vocabulary);
  return {
    concepts: [...readings.keys()].map((thing) => conceptOf(thing, idOf.get(thing)!, areas.has(thing))),
    statements: [...readings].map(([thing, { relation, confidence, cue, span }]) => ({
      concept: idOf.get(thing)!,
      relation,
      confidence: rounded(confidence * thing.certainty),
      evidence: sentenceQuote(span),
      cue,
    })),
    lineage: descents(readings).map(({ from, relation, to, confidence, span }) => ({
      from: idOf.get(from)!, relation, to: idOf.get(to)!, confidence: rounded(confidence), evidence: sentenceQuote(span),
    })), // prettier-ignore
    codeUrls: codeUrlsIn(abstract),
  };
}

const rounded = (confidence: number): number =>
  Math.round(Math.min(1, Math.max(0, confidence)) * 1000) / 1000;

/**
 * One id a thing. A new thing whose id is taken, by another of the paper or by a concept of the vocabulary that the text
 * does not mean ("ART" spelled out otherwise), gets its spelled-out name, or a number, after it.
 */
function ids(things: Iterable<Thing>, vocabulary: Vocabulary): Map<Thing, string> {
  const found = new Map<Thing, string>();
  const used = new Set<string>();
  for (const thing of things) {
    let free = thing.concept?.id ?? conceptId(thing.kind, thing.name);
    if (!thing.concept && (used.has(free) || vocabulary.concepts.has(free))) {
      const spelled = thing.spans
        .map(textOf)
        .reduce((long, text) => (text.length > long.length ? text : long), '');
      const id = spelled.length > thing.name.length ? conceptId(thing.kind, spelled) : free;
      free = id;
      for (let number = 2; used.has(free) || vocabulary.concepts.has(free); number++) {
        free = `${id}-${number}`;
      }
    }
    used.add(free);
    found.set(thing, free);
  }
  return found;
}

function conceptOf(thing: Thing, id: string, isArea: boolean): ExtractedConcept {
  const mentions = [...thing.spans]
    .map(quoteOf)
    .sort((a, b) =>
      a.field === b.field ? a.start - b.start || a.end - b.end : a.field === 'title' ? -1 : 1,
    );
  return {
    id,
    kind: thing.kind,
    name: thing.name,
    isNew: thing.concept === null,
    ...(isArea && { isArea }),
    mentions,
    ...(thing.broader.size > 0 && { broader: [...thing.broader] }),
  };
}

/** A short hash of the names a vocabulary has (FNV-1a). */
function fingerprint(vocabulary: Vocabulary): string {
  let hash = 0x811c9dc5;
  for (const { id, names } of vocabulary.concepts.values()) {
    for (const text of [id, ...names.map(({ name }) => name)]) {
      for (let i = 0; i < text.length; i++) {
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      }
    }
  }
  return (hash >>> 0).toString(36);
}
