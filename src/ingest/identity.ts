import { createHash } from 'node:crypto';
import { nameKey, titleKey } from '../knowledge/folding';
import { type PaperRecord } from './record';

/** External ids by how much they say about a work's identity, strongest first. */
const STRENGTH = ['doi', 'arxiv', 'acl', 'openalex', 's2'];

/** A preprint and its publication may be so many years apart. */
const YEARS = 2;

/** An external id: scheme and value. */
export type ExternalId = readonly [scheme: string, value: string];

/** The id that the strongest of these external ids gives; undefined when none is strong enough. */
export function idOf(externalIds: Iterable<ExternalId>): string | undefined {
  const all = [...externalIds];
  for (const scheme of STRENGTH) {
    // A work may have several DOIs; the least is the one whoever came first.
    const value = all
      .filter(([one]) => one === scheme)
      .map(([, one]) => one)
      .sort()[0];
    if (value !== undefined) {
      return `paper:${scheme}-${value}`;
    }
  }
  return undefined;
}

/**
 * The id of a paper: from its strongest external id, else from a hash of title key, year and first author, so that two
 * graphs built from the same sources agree.
 */
export function paperId(record: PaperRecord): string {
  const key = [titleKey(record.title), record.year ?? '', nameKey(record.authors[0] ?? '')].join('\n');
  return (
    idOf(Object.entries(record.externalIds)) ??
    `paper:${createHash('sha256').update(key).digest('hex').slice(0, 16)}`
  );
}

/** A paper of the graph that a record may be of. */
export interface Candidate {
  readonly id: string;
  readonly titleKey: string;
  readonly year: number | null;
  readonly firstAuthor: string | null;
  readonly externalIds: readonly ExternalId[];
  /** Ids of papers that a person says it is. */
  readonly merged?: readonly string[];
  /** Ids of papers that a person says it is not. */
  readonly apart?: readonly string[];
}

/**
 * The papers of the graph that a record shows to be one: those with which it shares an external id, or of which a person says that they are
 * what the record would be; and one of the same title
 * that nothing contradicts, when it is the only such and either first authors agree or no external id decided. Several are
 * to be merged.
 */
export function samePapers<C extends Candidate>(record: PaperRecord, candidates: readonly C[]): C[] {
  const own = Object.entries(record.externalIds);
  const distinct = [...new Map(candidates.map((one) => [one.id, one])).values()];
  const byId = distinct.filter(
    ({ externalIds, merged }) =>
      externalIds.some(([scheme, value]) => own.some(([s, v]) => s === scheme && v === value)) ||
      merged?.includes(paperId(record)),
  );
  const key = titleKey(record.title);
  const byTitle = distinct.filter(
    (one) =>
      !byId.includes(one) &&
      one.titleKey === key &&
      !contradicts(record, one) &&
      byId.every((other) => !differ(one, other)),
  );
  const same = [...byId];
  const [only] = byTitle.length === 1 ? byTitle : byTitle.filter(({ id }) => id === paperId(record));
  if (only && (byId.length === 0 || authorsAgree(record, only))) {
    same.push(only);
  }
  const together = same.filter((one, i) => !same.slice(0, i).some(({ id }) => one.apart?.includes(id)));
  return together.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function contradicts(record: PaperRecord, candidate: Candidate): boolean {
  const first = record.authors[0];
  return (
    idsDiffer(Object.entries(record.externalIds), candidate.externalIds) ||
    yearsDiffer(record.year, candidate.year) ||
    (first !== undefined && candidate.firstAuthor !== null && !sameName(first, candidate.firstAuthor))
  );
}

function differ(a: Candidate, b: Candidate): boolean {
  return idsDiffer(a.externalIds, b.externalIds) || yearsDiffer(a.year, b.year);
}

/** One scheme, two values. */
function idsDiffer(a: readonly ExternalId[], b: readonly ExternalId[]): boolean {
  return a.some(
    ([scheme, value]) =>
      b.some(([other]) => other === scheme) && !b.some(([s, v]) => s === scheme && v === value),
  );
}

function yearsDiffer(a: number | null | undefined, b: number | null | undefined): boolean {
  return (a ?? null) !== null && (b ?? null) !== null && Math.abs(a! - b!) > YEARS;
}

function authorsAgree(record: PaperRecord, { firstAuthor }: Candidate): boolean {
  const first = record.authors[0];
  return first !== undefined && firstAuthor !== null && sameName(first, firstAuthor);
}

/** First names come in full and as initials; the last word is what sources agree on. */
function sameName(a: string, b: string): boolean {
  return lastName(a) === lastName(b);
}

function lastName(name: string): string {
  const folded = nameKey(name);
  return folded.slice(folded.lastIndexOf(' ') + 1);
}
