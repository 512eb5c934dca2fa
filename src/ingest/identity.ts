import { createHash } from 'node:crypto';
import { foldName, nameKey, titleKey } from '../knowledge/folding';
import { type PaperRecord } from './record';

/** External ids by how much they say about a work's identity, strongest first. */
const STRENGTH = ['doi', 'arxiv', 'acl', 'openalex', 's2'];

/**
 * The id of a paper: from its strongest external id, else from a hash of title key, year and first author, so that two
 * graphs built from the same sources agree.
 */
export function paperId(record: PaperRecord): string {
  for (const scheme of STRENGTH) {
    const value = record.externalIds[scheme];
    if (value !== undefined) {
      return `paper:${scheme}-${value}`;
    }
  }
  const key = [titleKey(record.title), record.year ?? '', nameKey(record.authors[0] ?? '')].join('\n');
  return `paper:${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
}

/** A paper of the graph that a record may be of. */
export interface Candidate {
  readonly id: string;
  readonly titleKey: string;
  readonly year: number | null;
  readonly firstAuthor: string | null;
  readonly externalIds: Readonly<Record<string, string>>;
}

/**
 * The paper of the graph that a record is of: one that shares an external id; else one of the same title that nothing
 * contradicts (an external id of the same scheme, a year more than one apart, another first author), when it is the only such.
 */
export function samePaper(record: PaperRecord, candidates: readonly Candidate[]): Candidate | undefined {
  const byId = candidates.filter((candidate) =>
    Object.entries(record.externalIds).some(([scheme, value]) => candidate.externalIds[scheme] === value),
  );
  if (byId.length > 0) {
    return byId.sort((a, b) => (a.id < b.id ? -1 : 1))[0];
  }
  const byTitle = candidates.filter(
    (candidate) => candidate.titleKey === titleKey(record.title) && !contradicts(record, candidate),
  );
  return byTitle.length === 1 ? byTitle[0] : undefined;
}

function contradicts(record: PaperRecord, candidate: Candidate): boolean {
  const ids = Object.entries(record.externalIds).some(
    ([scheme, value]) =>
      candidate.externalIds[scheme] !== undefined && candidate.externalIds[scheme] !== value,
  );
  // A preprint and its publication are often a year apart.
  const years =
    record.year !== undefined && candidate.year !== null && Math.abs(record.year - candidate.year) > 1;
  const first = record.authors[0];
  const authors =
    first !== undefined &&
    candidate.firstAuthor !== null &&
    lastName(first) !== lastName(candidate.firstAuthor);
  return ids || years || authors;
}

/** First names come in full and as initials; the last word is what sources agree on. */
function lastName(name: string): string {
  const folded = foldName(name);
  return folded.slice(folded.lastIndexOf(' ') + 1);
}
