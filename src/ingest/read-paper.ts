import { type CataloguePaper } from '../catalogue/read';
import {
  extractorVersion,
  type ExtractedConcept,
  type ExtractedStatement,
  type Extractor,
} from '../knowledge/extract';
import { RELATIONS } from '../knowledge/kinds';
import { type Vocabulary, type VocabularyConcept } from '../knowledge/vocabulary';
import { linkKey, namingOf, otherNames, spellings } from './naming';
import {
  type Claim,
  type ClaimEvidence,
  type IntroducedConcept,
  type NewConcept,
  type PaperText,
  type ReadPaper,
  type TextReading,
} from './record';

/** Raised when the same extraction is linked otherwise. */
const LINKING = 'l3';

/** The version of what {@link readText} answers with a vocabulary. */
export function readingVersion(vocabulary: Vocabulary): string {
  return `${extractorVersion(vocabulary)}.${LINKING}`;
}

/** What a text states, each thing linked with the vocabulary where it goes by a name of it. */
export function readText(text: PaperText, extractor: Extractor, vocabulary: Vocabulary): TextReading {
  const { concepts, statements, lineage, codeUrls } = extractor.extract(text);
  const linked = new Map(
    concepts.map((concept) => [concept.id, concept.isNew ? link(concept, vocabulary) : concept.id] as const),
  );
  const idOf = (id: string): string => {
    const found = linked.get(id) ?? id;
    return typeof found === 'string' ? found : found.id;
  };
  const introduced = (text.introduces ?? []).map((concept) => linkIntroduced(concept, vocabulary));
  const claims = withIntroduced(
    strongest(statements.map((one) => ({ ...one, concept: idOf(one.concept) }))).map(
      ({ concept, relation, confidence, evidence }) => ({
        concept,
        relation,
        confidence,
        evidence: quote(evidence),
      }),
    ),
    introduced,
  );
  const steps = lineage
    .map(({ from, relation, to, confidence, evidence }) => ({
      from: idOf(from),
      relation,
      to: idOf(to),
      confidence,
      evidence: quote(evidence),
    }))
    .filter(({ from, to }) => from !== to);
  const named = new Set([
    ...claims.map(({ concept }) => concept),
    ...steps.flatMap(({ from, to }) => [from, to]),
  ]);
  const fresh = [...linked.values(), ...introduced].filter(
    (one): one is NewConcept => typeof one !== 'string' && named.has(one.id),
  );
  return {
    extractor: `${extractor.version}.${LINKING}`,
    claims,
    newConcepts: [...new Map(fresh.map((concept) => [concept.id, concept])).values()],
    lineage: [...new Map(steps.map((step) => [`${step.from}|${step.relation}|${step.to}`, step])).values()],
    codeUrls,
  };
}

/** What a source says that a paper introduces is what the text says of it too, whatever else it seems to say. */
function withIntroduced(claims: readonly Claim[], introduced: readonly (string | NewConcept)[]): Claim[] {
  const ids = introduced.map((one) => (typeof one === 'string' ? one : one.id));
  return [
    ...claims.map((claim) =>
      ids.includes(claim.concept) ? ({ ...claim, relation: 'INTRODUCES', confidence: 1 } as const) : claim,
    ),
    ...[...new Set(ids)]
      .filter((id) => claims.every(({ concept }) => concept !== id))
      .map((concept): Claim => ({ concept, relation: 'INTRODUCES', confidence: 1 })),
  ];
}

function linkIntroduced({ name, aliases }: IntroducedConcept, vocabulary: Vocabulary): string | NewConcept {
  const mentions = [name, ...aliases].map((text) => ({ text }));
  return link({ kind: 'METHOD', name, mentions }, vocabulary);
}

function quote(evidence: {
  field: 'title' | 'abstract';
  start: number;
  end: number;
  text: string;
}): ClaimEvidence {
  return { kind: 'QUOTE', ...evidence };
}

/** One statement a concept: things that turned out to be the same may have one each. */
function strongest(statements: readonly ExtractedStatement[]): ExtractedStatement[] {
  const best = new Map<string, ExtractedStatement>();
  for (const one of statements) {
    const other = best.get(one.concept);
    const stronger =
      !other ||
      one.confidence > other.confidence ||
      (one.confidence === other.confidence &&
        RELATIONS.indexOf(one.relation) < RELATIONS.indexOf(other.relation));
    if (stronger) {
      best.set(one.concept, one);
    }
  }
  return [...best.values()];
}

/** A thing as a paper names it. */
type NamedConcept = Pick<ExtractedConcept, 'kind' | 'name' | 'broader'> & {
  readonly mentions: readonly { readonly text: string }[];
};

/**
 * What the vocabulary has for a thing that the extractor took for new, or else the thing under its own id. What an acronym
 * stands for decides before the acronym; a name that counts only with certain words beside it has been decided already.
 */
function link(concept: NamedConcept, vocabulary: Vocabulary): string | NewConcept {
  const { kind, name } = concept;
  const texts = concept.mentions.map(({ text }) => text);
  const others = otherNames(name, texts);
  const known = (names: readonly string[]): VocabularyConcept | undefined => {
    const found = new Set(names.flatMap((one) => calledSo(one, concept, vocabulary)));
    return found.size === 1 ? [...found][0] : undefined;
  };
  const spelledOut = others.filter((other) => /[\s-]/u.test(other));
  const one = known(spelledOut) ?? (spelledOut.length === 0 ? known([name, ...others]) : undefined);
  if (one) {
    return one.id;
  }
  const naming = namingOf(kind, name, others);
  return {
    // A name of the vocabulary's that means something else here: the next free id.
    id: vocabulary.concepts.has(naming.id) ? `${naming.id}-2` : naming.id,
    kind,
    name: spellings([name])[0] ?? name,
    names: spellings([name, ...others]),
    others: naming.others,
    broader: (concept.broader ?? []).filter((id) => vocabulary.concepts.has(id)),
  };
}

function calledSo(name: string, { kind }: NamedConcept, vocabulary: Vocabulary): VocabularyConcept[] {
  const key = linkKey(name);
  return vocabulary
    .named(key)
    .filter((one) => one.kind === kind && one.names.some((own) => own.key === key && !own.when));
}

/** The version of what the catalogue's reading is: it takes every statement as it stands. */
const CATALOGUE = 'catalogue.1';

/** A paper of the built-in catalogue, as it is written. */
export function readCataloguePaper(paper: CataloguePaper): ReadPaper {
  const { title, summary, authors, year, venue, url, code, arxiv, doi, statements } = paper;
  return {
    record: {
      title,
      summary,
      authors,
      year,
      venue,
      url: url ?? (arxiv ? `https://arxiv.org/abs/${arxiv}` : undefined),
      codeUrls: code,
      externalIds: { ...(doi ? { doi: doi.toLowerCase() } : {}), ...(arxiv ? { arxiv } : {}) },
    },
    format: 'catalogue',
    source: 'catalogue',
    extractor: CATALOGUE,
    claims: statements.map(({ concept, relation, reason }) => ({
      concept,
      relation,
      confidence: 1,
      evidence: { kind: 'PARAPHRASE', text: reason },
    })),
    newConcepts: [],
    lineage: [],
  };
}
