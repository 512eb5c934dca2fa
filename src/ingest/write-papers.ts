import { createHash } from 'node:crypto';
import { type ManagedTransaction } from 'neo4j-driver';
import { block } from '../graph/blocks';
import { stored, type Graph } from '../graph/graph';
import { nameKey, slug, titleKey } from '../knowledge/folding';
import { type Hierarchy } from './hierarchy';
import { paperId, samePaper, type Candidate } from './identity';
import { type ImportCounts, type PaperRecord, type ReadPaper } from './record';
import { runFor } from './run-block';
import { writeClaims } from './write-claims';
import { writeLineage, writeNewConcepts } from './write-concepts';

/** A paper as it stands in the graph. */
interface Stored extends Candidate {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly authors: readonly string[];
  readonly venue: string | null;
}

/** A paper that this batch writes, with its id. */
interface Change {
  readonly id: string;
  readonly paper: ReadPaper;
  readonly before: Stored | undefined;
}

/**
 * Writes a batch of papers in one transaction; what is in the graph already as it is given is not touched.
 * No two of the batch may be of the same paper: see {@link separate}.
 */
export async function writePapers(
  graph: Graph,
  papers: readonly ReadPaper[],
  hierarchy: Hierarchy,
): Promise<Pick<ImportCounts, 'created' | 'updated' | 'unchanged'>> {
  return graph.write(async (transaction) => {
    const found = await findPapers(transaction, papers);
    const all = papers.map((paper, i): Change => {
      const before = samePaper(paper.record, found[i]!) as Stored | undefined;
      return { id: before?.id ?? paperId(paper.record), paper, before };
    });
    const changes = all.filter(
      ({ paper, before }) => !before || !fingerprintsOf(before).includes(fingerprint(paper)),
    );
    if (changes.length > 0) {
      await writeNewConcepts(
        transaction,
        changes.flatMap(({ paper }) => paper.newConcepts),
        hierarchy,
      );
      await writeProperties(transaction, changes);
      await writeClaims(transaction, changes, hierarchy);
      await writeLineage(
        transaction,
        changes.flatMap(({ id, paper }) => paper.lineage.map((claim) => ({ ...claim, paper: id }))),
      );
    }
    const created = changes.filter(({ before }) => !before).length;
    return { created, updated: changes.length - created, unchanged: papers.length - changes.length };
  });
}

/** Splits papers so that no two of a part can be of the same paper; order is kept. */
export function separate(papers: readonly ReadPaper[]): ReadPaper[][] {
  const parts: ReadPaper[][] = [];
  const seen: Set<string>[] = [];
  for (const paper of papers) {
    const keys = [
      titleKey(paper.record.title),
      ...Object.entries(paper.record.externalIds).map(([scheme, value]) => `${scheme}:${value}`),
    ];
    // Past the last part that holds a record of the same paper, so that later records come after earlier ones.
    const i = seen.findLastIndex((part) => keys.some((key) => part.has(key))) + 1;
    (parts[i] ??= []).push(paper);
    seen[i] ??= new Set();
    keys.forEach((key) => seen[i]!.add(key));
  }
  return parts;
}

async function findPapers(
  transaction: ManagedTransaction,
  papers: readonly ReadPaper[],
): Promise<Stored[][]> {
  const records = papers.map(({ record }, position) => ({
    position,
    id: paperId(record),
    titleKey: titleKey(record.title),
    externalIds: Object.entries(record.externalIds),
  }));
  const result = await transaction.run(block('ingest/find-papers').text, { records });
  const found: Stored[][] = papers.map(() => []);
  for (const record of result.records) {
    const authors = (record.get('authors') as [number, string][])
      .sort((a, b) => a[0] - b[0])
      .map(([, name]) => name);
    found[record.get('position') as number]!.push({
      id: record.get('id') as string,
      titleKey: record.get('titleKey') as string,
      year: record.get('year') as number | null,
      firstAuthor: authors[0] ?? null,
      externalIds: Object.fromEntries(record.get('externalIds') as [string, string][]),
      properties: record.get('properties') as Record<string, unknown>,
      authors,
      venue: record.get('venue') as string | null,
    });
  }
  return found;
}

/** What a record and its claims come to, with the format they came in. */
function fingerprint({ record, format, extractor, claims, newConcepts, lineage }: ReadPaper): string {
  const content = JSON.stringify([record, extractor, claims, newConcepts, lineage]);
  return `${format}=${createHash('sha256').update(content).digest('base64url').slice(0, 22)}`;
}

function fingerprintsOf(before: Stored | undefined): string[] {
  return (before?.properties['fingerprints'] as string[] | undefined | null) ?? [];
}

/** The properties a paper gets: what the graph has stays, but for what an earlier record of this format gave. */
function propertiesOf({ paper, before }: Change): {
  properties: Record<string, unknown>;
  published: string | null;
} {
  const { record, format } = paper;
  const others = fingerprintsOf(before).filter((one) => !one.startsWith(`${format}=`));
  const again = others.length < fingerprintsOf(before).length;
  const merged = <K extends keyof PaperRecord>(name: K): unknown => {
    const old = before?.properties[name] ?? null;
    const given = record[name] ?? null;
    return again ? (given ?? old) : (old ?? given);
  };
  const title = merged('title') as string;
  const published = merged('published') as string | null;
  const year = (merged('year') as number | null) ?? (published ? Number(published.slice(0, 4)) : null);
  const codeUrls = [
    ...new Set([...((before?.properties['codeUrls'] as string[] | null) ?? []), ...record.codeUrls]),
  ];
  return {
    published,
    properties: stored({
      title,
      titleKey: titleKey(title),
      abstract: merged('abstract'),
      summary: merged('summary'),
      year,
      sortDate: sortDate(year, published),
      url: merged('url'),
      codeUrls,
      fingerprints: [...others, fingerprint(paper)],
    }),
  };
}

/**
 * The day as a number, such as 20170612. Its year is always the paper's year, also where that is the year of a venue and the day
 * that of a preprint, so that filters by year are ranges of it; 0 for a paper without either.
 */
function sortDate(year: number | null, published: string | null): number {
  const sameYear = published !== null && Number(published.slice(0, 4)) === year;
  return sameYear ? Number(published.replaceAll('-', '')) : (year ?? 0) * 10_000;
}

async function writeProperties(transaction: ManagedTransaction, changes: readonly Change[]): Promise<void> {
  await transaction.run(block('ingest/write-papers').text, {
    papers: changes.map((change) => ({ id: change.id, ...propertiesOf(change) })),
    now: new Date().toISOString(),
  });
  const externalIds = changes.flatMap(({ id, paper, before }) =>
    Object.entries(paper.record.externalIds)
      .filter(([scheme, value]) => before?.externalIds[scheme] !== value)
      .map(([scheme, value]) => ({ paper: id, scheme, value })),
  );
  await runFor(transaction, 'ingest/write-external-ids', externalIds);
  const authors = changes
    .filter(({ paper, before }) => paper.record.authors.length > 0 && (before?.authors.length ?? 0) === 0)
    .map(({ id, paper }) => ({ paper: id, authors: authorsOf(paper.record) }));
  await runFor(transaction, 'ingest/write-authors', authors);
  const venues = changes
    .filter(({ paper, before }) => paper.record.venue !== undefined && (before?.venue ?? null) === null)
    .map(({ id, paper }) => ({
      paper: id,
      id: `venue:${slug(paper.record.venue!)}`,
      name: paper.record.venue,
      nameKey: nameKey(paper.record.venue!),
    }));
  await runFor(transaction, 'ingest/write-venues', venues);
}

/** An author is known by the full name. */
function authorsOf(record: PaperRecord): Record<string, unknown>[] {
  const names = [...new Map(record.authors.map((name) => [slug(name), name]))].filter(([key]) => key !== '');
  return names.map(([key, name], i) =>
    stored({ id: `author:${key}`, name, nameKey: nameKey(name), sortName: nameKey(name), position: i + 1 }),
  );
}
