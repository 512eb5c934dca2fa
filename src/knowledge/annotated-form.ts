import { LABEL_OF_KIND, type LineageRelation, type Relation } from './kinds';
import { type ExtractedConcept, type Extraction } from './extract';

/** A paper as annotators write it down: one line of an annotated file. */
export interface AnnotatedPaper {
  readonly title: string;
  readonly abstract: string;
  readonly entities: readonly AnnotatedEntity[];
  readonly lineage: readonly AnnotatedLineage[];
  readonly codeUrls: readonly string[];
}

export interface AnnotatedEntity {
  readonly type: (typeof LABEL_OF_KIND)[keyof typeof LABEL_OF_KIND];
  readonly name: string;
  /** Exact slices of title or abstract, each once. */
  readonly mentions: readonly string[];
  readonly relation: Relation;
}

export interface AnnotatedLineage {
  readonly from: string;
  readonly relation: LineageRelation;
  readonly to: string;
  readonly evidence: string;
}

const norm = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** A concept's name where the text has it, whatever its hyphens and capitals; else its first name there. */
function nameInText({ name, mentions }: ExtractedConcept): string {
  const own = norm(name);
  return mentions.some(({ text }) => norm(text) === own) ? name : (mentions[0]?.text ?? name);
}

/**
 * An extraction in the annotators' form. They write a class of techniques that a paper is about ("quantization", "early
 * exit") as a topic, where the graph keeps the one node that the vocabulary has for it. Lineage is told in names of the text.
 */
export function annotated(title: string, abstract: string, extraction: Extraction): AnnotatedPaper {
  const names = new Map(extraction.concepts.map((concept) => [concept.id, nameInText(concept)]));
  return {
    title,
    abstract,
    entities: extraction.concepts.flatMap(({ name, mentions, cuts, roles }) =>
      roles.map(({ kind, relation }) => ({
        type: LABEL_OF_KIND[kind],
        name,
        mentions: [...new Set([...mentions, ...cuts].map(({ text }) => text))],
        relation,
      })),
    ),
    lineage: extraction.lineage.map(({ from, relation, to, evidence }) => ({
      from: names.get(from)!, relation, to: names.get(to)!, evidence: evidence.text,
    })), // prettier-ignore
    codeUrls: extraction.codeUrls,
  };
}
