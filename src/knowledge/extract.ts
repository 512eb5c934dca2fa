import { breadths } from './breadth';
import { codeUrlsIn } from './code-urls';
import { conceptModel } from './concept-model';
import { decided, type Decision, type Role } from './decisions';
import { KnownNames } from './known-names';
import { type ConceptKind, type LineageRelation, type Relation } from './kinds';
import { descents } from './lineage';
import { Judge, type LinearModel } from './linear-model';
import { paperCandidates } from './paper-candidates';
import {
  passageOf,
  quoteOf,
  sentenceQuote,
  textOf,
  type Passage,
  type Quote,
  type Span,
} from './text/passage';
import { type Thing } from './things';
import { conceptId, type Vocabulary } from './vocabulary';

/** A concept that a paper speaks of. */
export interface ExtractedConcept {
  /** The vocabulary's id, or one minted by {@link conceptId} for a new concept. */
  readonly id: string;
  readonly kind: ConceptKind;
  readonly name: string;
  readonly isNew: boolean;
  /**
   * What annotators would list it as. A class of techniques that a paper is about ("quantization") is the one node that the
   * vocabulary has for it, and a topic of the paper; a paper may also be about what it uses.
   */
  readonly roles: readonly Role[];
  readonly mentions: readonly Quote[];
  /** The same words of the text cut otherwise, where the cut is unsure: "fusion module" of "gated fusion module". */
  readonly cuts: readonly Quote[];
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

/** Raised with every change of the rules. */
const RULES = '3';

/** An extractor that knows a vocabulary's names. Making one reads the whole vocabulary; extracting keeps nothing but what is known of single words. */
export function createExtractor(vocabulary: Vocabulary, model: LinearModel = conceptModel()): Extractor {
  const names = new KnownNames(vocabulary);
  const breadth = breadths(vocabulary);
  const judge = new Judge(model);
  return {
    version: extractorVersion(vocabulary),
    extract: (paper) => extracted(paper, names, vocabulary, breadth, judge),
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
  judge: Judge,
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
  const found = decided(paperCandidates(passages, names, breadth), judge);
  return extractionOf(found, vocabulary, codeUrlsIn(abstract));
}

/** What was decided of a paper, as it is told. */
export function extractionOf(
  found: readonly Decision[],
  vocabulary: Vocabulary,
  codeUrls: readonly string[],
): Extraction {
  const idOf = ids(
    found.map(({ thing }) => thing),
    vocabulary,
  );
  return {
    concepts: found.map((decision) => conceptOf(decision, idOf.get(decision.thing)!)),
    statements: found.map(({ thing, reading: { relation, confidence, cue, span } }) => ({
      concept: idOf.get(thing)!,
      relation,
      confidence: rounded(confidence),
      evidence: sentenceQuote(span),
      cue,
    })),
    lineage: descents(found).map(({ from, relation, to, confidence, span }) => ({
      from: idOf.get(from)!, relation, to: idOf.get(to)!, confidence: rounded(confidence), evidence: sentenceQuote(span),
    })), // prettier-ignore
    codeUrls,
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

function conceptOf({ thing, roles, cuts }: Decision, id: string): ExtractedConcept {
  return {
    id,
    kind: thing.kind,
    name: thing.name,
    isNew: thing.concept === null,
    roles,
    mentions: quotes(thing.spans),
    cuts: quotes(cuts),
    ...(thing.broader.size > 0 && { broader: [...thing.broader] }),
  };
}

/** Spans as exact slices, in the order of the text. */
function quotes(spans: readonly Span[]): Quote[] {
  return [...spans]
    .map(quoteOf)
    .sort((a, b) =>
      a.field === b.field ? a.start - b.start || a.end - b.end : a.field === 'title' ? -1 : 1,
    );
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
