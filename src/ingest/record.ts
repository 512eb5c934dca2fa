import { type LineageRelation, type Relation } from '../knowledge/kinds';

/** Who claims something, strongest first: where several do, the first named wins. */
export const SOURCES = ['asserted', 'catalogue', 'extracted'] as const;
export type Source = (typeof SOURCES)[number];

/** Why a claim is believed: a slice of one of the paper's texts, or words of the catalogue's own. */
export interface ClaimEvidence {
  readonly kind: 'QUOTE' | 'PARAPHRASE';
  readonly text: string;
  readonly field?: 'title' | 'abstract';
  readonly start?: number;
  readonly end?: number;
}

/** One source's claim that a paper has a relation to a concept. */
export interface Claim {
  readonly relation: Relation;
  /** The concept's id. */
  readonly concept: string;
  readonly confidence: number;
  readonly evidence?: ClaimEvidence;
}

/** A concept that is not in the vocabulary: a paper itself names it. */
export interface NewConcept {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly broader: readonly string[];
}

export interface LineageClaim {
  readonly from: string;
  readonly relation: LineageRelation;
  readonly to: string;
  readonly confidence: number;
  readonly evidence?: ClaimEvidence;
}

/** A paper as a source gives it. */
export interface PaperRecord {
  readonly title: string;
  readonly abstract?: string;
  readonly summary?: string;
  readonly authors: readonly string[];
  readonly year?: number;
  /** The day of publication, as YYYY-MM-DD. */
  readonly published?: string;
  readonly venue?: string;
  readonly url?: string;
  readonly codeUrls: readonly string[];
  /** Scheme → value, such as arxiv → 2106.09685. */
  readonly externalIds: Readonly<Record<string, string>>;
}

/** A record with what is claimed of it, ready to be written. */
export interface ReadPaper {
  readonly record: PaperRecord;
  /** The format it came in: a later record of the same paper in the same format takes its place. */
  readonly format: string;
  readonly source: Source;
  /** What read the claims, and in which version. */
  readonly extractor: string;
  readonly claims: readonly Claim[];
  readonly newConcepts: readonly NewConcept[];
  readonly lineage: readonly LineageClaim[];
}

/** What an import did. */
export interface ImportCounts {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  quarantined: number;
}
