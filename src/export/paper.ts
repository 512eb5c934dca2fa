import { type StoredEntry } from '../ingest/library';

/** A paper as bibliographies get it. */
export interface ExportedPaper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string | null;
  readonly summary: string | null;
  readonly year: number | null;
  /** The day, as YYYY-MM-DD. */
  readonly published: string | null;
  readonly url: string | null;
  readonly codeUrls: readonly string[] | null;
  readonly authors: readonly string[];
  /** The authors' ids in the graph, in the same order. */
  readonly authorIds: readonly string[];
  readonly venue: string | null;
  /** Scheme → value. */
  readonly externalIds: Readonly<Record<string, string>>;
  readonly keywords: readonly string[] | null;
  /** What libraries have of it. */
  readonly library: readonly StoredEntry[];
  /** What it is said to cite and to be cited by, as `doi:10.…`, whether or not that is in the graph. */
  readonly references: readonly string[];
  readonly citedBy: readonly string[];
}

/** What kind of publication a paper is, as far as its venue tells. */
export type PublicationKind = 'journal' | 'proceedings' | 'preprint' | 'other';

const PREPRINT = /^(?:arxiv|corr)\b|preprint/iu;
const JOURNAL =
  /\b(?:journal|transactions|letters|magazine|nature|science|annals|frontiers|jmlr|tmlr|tacl)\b|\breview$/iu;

export function publicationKind({ venue, externalIds }: ExportedPaper): PublicationKind {
  if (venue === null || PREPRINT.test(venue)) {
    return externalIds['arxiv'] === undefined ? 'other' : 'preprint';
  }
  return JOURNAL.test(venue) && !/\b(?:proceedings|conference|workshop)\b/iu.test(venue)
    ? 'journal'
    : 'proceedings';
}
