import { type ConceptKind, type LineageRelation, type Relation } from '../knowledge/kinds';

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
  /** From its kind and one of its names; what the graph links this name to may have another. */
  readonly id: string;
  readonly kind: ConceptKind;
  readonly name: string;
  /** Every name as it is written, the one above among them. */
  readonly names: readonly string[];
  /** Folded names that the paper says mean the same as the one its id is made of. */
  readonly others: readonly string[];
  /** Ids of concepts of the vocabulary. */
  readonly broader: readonly string[];
}

export interface LineageClaim {
  readonly from: string;
  readonly relation: LineageRelation;
  readonly to: string;
  readonly confidence: number;
  readonly evidence?: ClaimEvidence;
}

/** How a library prints a paper: what a bibliography needs and no question asks of the graph. */
export interface Bibliography {
  /** As BibTeX has it: article, inproceedings, misc … */
  readonly type?: string;
  readonly editors?: readonly string[];
  /** Other fields by their BibTeX names: pages, volume, number, publisher, address, series, month, isbn … */
  readonly fields?: Readonly<Record<string, string>>;
}

/** What someone's library says of a paper. It is kept, and goes out again under the same keys. */
export interface LibraryEntry {
  readonly citationKey?: string;
  /** Keys that the library has for it besides. */
  readonly otherKeys?: readonly string[];
  readonly tags?: readonly string[];
  readonly collections?: readonly string[];
  readonly notes?: readonly string[];
  readonly bibliography?: Bibliography;
}

/** A concept that a source says a paper introduces, by name. */
export interface IntroducedConcept {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description?: string;
  readonly year?: number;
}

/** A paper as a source gives it. */
export interface PaperRecord {
  readonly title: string;
  readonly abstract?: string;
  readonly summary?: string;
  readonly authors: readonly string[];
  /** Identifiers of the authors in their order, such as `orcid:…`, `openalex:A…` or `s2:…`; undefined where one has none. */
  readonly authorIds?: readonly (string | undefined)[];
  readonly year?: number;
  /** The day of publication, as YYYY-MM-DD. */
  readonly published?: string;
  readonly venue?: string;
  readonly url?: string;
  readonly codeUrls: readonly string[];
  /** Scheme → value, such as arxiv → 2106.09685. */
  readonly externalIds: Readonly<Record<string, string>>;
  /** What the source files it under, in the source's words. */
  readonly keywords?: readonly string[];
  /** What it cites: external ids as `scheme:value`, of papers that may or may not be in the graph. */
  readonly references?: readonly string[];
  /** What cites it, likewise. */
  readonly citedBy?: readonly string[];
  readonly library?: LibraryEntry;
  /** Methods that the source says it introduces. */
  readonly introduces?: readonly IntroducedConcept[];
}

/** What a source says of a paper, and which concepts it names for that. */
export interface Reading {
  /** What read the claims, and in which version. */
  readonly extractor: string;
  readonly claims: readonly Claim[];
  readonly newConcepts: readonly NewConcept[];
  readonly lineage: readonly LineageClaim[];
}

/** A record as it comes in, before anything is read in it. */
export interface GivenPaper {
  readonly record: PaperRecord;
  /** The format it came in: a later record of the same paper in the same format takes its place. */
  readonly format: string;
  readonly source: Source;
}

/** A record with what is claimed of it, ready to be written. */
export interface ReadPaper extends GivenPaper, Reading {
  /** Addresses of code that the text names. */
  readonly codeUrls?: readonly string[];
}

/** What is read of a paper: its text, and what its source says that it introduces. */
export type PaperText = Pick<PaperRecord, 'title' | 'abstract' | 'introduces'>;

/** Reads what texts state, in this process or in another. */
export interface PaperReader {
  /** Changes whenever the same text may be read differently. */
  readonly version: string;
  read(texts: readonly PaperText[]): Promise<readonly TextReading[]>;
}

/** What was read in a text, and the addresses of code in it. */
export interface TextReading extends Reading {
  readonly codeUrls: readonly string[];
}

/** What an import did. */
export interface ImportCounts {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  quarantined: number;
}
