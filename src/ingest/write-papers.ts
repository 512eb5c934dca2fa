import { createHash } from 'node:crypto';
import { type ManagedTransaction } from 'neo4j-driver';
import { block } from '../graph/blocks';
import { stored, type Graph } from '../graph/graph';
import { foldName, slug, titleKey } from '../knowledge/folding';
import { RELATIONS } from '../knowledge/kinds';
import { assertionsOf, relationshipsOf, sameProperties, type Assertion, type Relationship } from './claims';
import { type Hierarchy } from './hierarchy';
import { paperId, samePaper, type Candidate } from './identity';
import { type ImportCounts, type PaperRecord, type ReadPaper } from './record';
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
  const year = merged('year') as number | null;
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
      sortDate: published ? Number(published.replaceAll('-', '')) : (year ?? 0) * 10_000,
      url: merged('url'),
      codeUrls,
      fingerprints: [...others, fingerprint(paper)],
    }),
  };
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
      nameKey: foldName(paper.record.venue!),
    }));
  await runFor(transaction, 'ingest/write-venues', venues);
}

/** An author is known by the full name. */
function authorsOf(record: PaperRecord): Record<string, unknown>[] {
  const names = [...new Map(record.authors.map((name) => [slug(name), name]))].filter(([key]) => key !== '');
  return names.map(([key, name], i) =>
    stored({ id: `author:${key}`, name, nameKey: foldName(name), sortName: foldName(name), position: i + 1 }),
  );
}

async function runFor(
  transaction: ManagedTransaction,
  name: string,
  rows: readonly unknown[],
): Promise<void> {
  if (rows.length > 0) {
    await transaction.run(block(name).text, { rows });
  }
}

/** Makes the assertions of these papers' sources what was read, and the relationships what the assertions say. */
async function writeClaims(
  transaction: ManagedTransaction,
  changes: readonly Change[],
  hierarchy: Hierarchy,
): Promise<void> {
  const known = await findClaims(
    transaction,
    changes.filter(({ before }) => before).map(({ id }) => id),
  );
  const assertions: Assertion[] = [];
  const outdated: string[] = [];
  const wanted: { from: string; relationship: Relationship }[] = [];
  const unwanted: Relationship[] = [];
  const counts = new Counts();
  for (const { id, paper } of changes) {
    const before = known.get(id) ?? { assertions: [], relationships: [] };
    const given = assertionsOf(id, paper);
    const keys = new Set(given.map(({ key }) => key));
    const kept = before.assertions.filter(({ key }) => !keys.has(key));
    const dropped = kept.filter(({ source }) => source === paper.source && source === 'extracted');
    outdated.push(...dropped.map(({ key }) => key));
    assertions.push(...given);
    const after = relationshipsOf(id, [...kept.filter((one) => !dropped.includes(one)), ...given]);
    const old = new Map(before.relationships.map((one) => [one.properties.key, one]));
    for (const relationship of after) {
      const same = old.get(relationship.properties.key);
      old.delete(relationship.properties.key);
      if (!same || !sameProperties(same.properties, relationship.properties)) {
        wanted.push({ from: id, relationship });
      }
    }
    unwanted.push(...old.values());
    counts.add(before.relationships, after, hierarchy);
  }
  await runFor(
    transaction,
    'ingest/write-assertions',
    assertions.map((assertion) => stored({ ...assertion })),
  );
  if (outdated.length > 0) {
    await transaction.run(block('ingest/delete-assertions').text, { keys: outdated });
  }
  for (const relation of RELATIONS) {
    const keys = unwanted.filter((one) => one.relation === relation).map((one) => one.properties.key);
    if (keys.length > 0) {
      await transaction.run(block('ingest/delete-relationships').text.replace('RELATION', relation), {
        keys,
      });
    }
    const rows = wanted
      .filter((one) => one.relationship.relation === relation)
      .map(({ from, relationship }) => ({
        from,
        to: relationship.concept,
        properties: stored({ ...relationship.properties }),
      }));
    if (rows.length > 0) {
      await transaction.run(block('ingest/write-relationships').text.replace('RELATION', relation), { rows });
    }
  }
  await runFor(transaction, 'ingest/count-papers', counts.rows());
}

interface Known {
  readonly assertions: readonly Assertion[];
  readonly relationships: readonly Relationship[];
}

async function findClaims(
  transaction: ManagedTransaction,
  ids: readonly string[],
): Promise<Map<string, Known>> {
  if (ids.length === 0) {
    return new Map();
  }
  const result = await transaction.run(block('ingest/find-claims').text, { ids });
  return new Map(
    result.records.map((record) => [
      record.get('id') as string,
      {
        assertions: record.get('assertions') as Assertion[],
        relationships: record.get('relationships') as Relationship[],
      },
    ]),
  );
}

/** How the numbers of papers of concepts change. */
class Counts {
  readonly #changes = new Map<string, { papers: number; below: number }>();

  /** Counts one paper's relationships out as they were and in as they will be. */
  add(before: readonly Relationship[], after: readonly Relationship[], hierarchy: Hierarchy): void {
    for (const [relationships, sign] of [
      [before, -1],
      [after, 1],
    ] as const) {
      for (const id of new Set(relationships.map(({ concept }) => concept))) {
        this.#of(id).papers += sign;
      }
      // What a paper only compares with says nothing of what it is made of.
      const own = relationships
        .filter(({ relation }) => relation !== 'COMPARES')
        .map(({ concept }) => concept);
      for (const id of hierarchy.upwards(own)) {
        this.#of(id).below += sign;
      }
    }
  }

  #of(id: string): { papers: number; below: number } {
    let change = this.#changes.get(id);
    if (!change) {
      change = { papers: 0, below: 0 };
      this.#changes.set(id, change);
    }
    return change;
  }

  rows(): { id: string; papers: number; below: number }[] {
    return [...this.#changes]
      .filter(([, { papers, below }]) => papers !== 0 || below !== 0)
      .map(([id, change]) => ({ id, ...change }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
