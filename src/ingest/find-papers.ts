import { type ManagedTransaction } from 'neo4j-driver';
import { titleKey } from '../knowledge/folding';
import { paperId, type ExternalId } from './identity';
import { givenFrom, type PaperState, type StoredPaper } from './paper-state';
import { libraryFrom } from './library';
import { type PaperRecord } from './record';
import { referenceKey, type Direction } from './references';
import { rowsOf } from './run-block';

interface FoundPaper {
  readonly position: number;
  readonly id: string;
  readonly titleKey: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly externalIds: readonly ExternalId[];
  readonly authors: readonly [position: number, name: string, id: string][];
  readonly venue: string | null;
  readonly references: readonly [direction: Direction, scheme: string, value: string, by: string[]][];
  readonly merged: readonly string[];
  readonly apart: readonly string[];
}

/** What a look-up of records in the graph takes: each by its position. */
export function lookups(
  records: readonly PaperRecord[],
): Record<'externalIds' | 'titles' | 'ids', unknown[]> {
  return {
    externalIds: records.flatMap((record, position) =>
      Object.entries(record.externalIds).map(([scheme, value]) => ({ position, scheme, value })),
    ),
    titles: records.map((record, position) => ({ position, titleKey: titleKey(record.title) })),
    ids: records.map((record, position) => ({ position, id: paperId(record) })),
  };
}

/** The papers of the graph that each record may be of. */
export async function findPapers(
  transaction: ManagedTransaction,
  records: readonly PaperRecord[],
): Promise<StoredPaper[][]> {
  return find(transaction, lookups(records), records.length);
}

/** The papers of these ids, as far as the graph has them. */
export async function papersOf(
  transaction: ManagedTransaction,
  ids: readonly string[],
): Promise<StoredPaper[]> {
  const asked = ids.map((id, position) => ({ position, id }));
  return (await find(transaction, { externalIds: [], titles: [], ids: asked }, ids.length)).flat();
}

async function find(
  transaction: ManagedTransaction,
  asked: ReturnType<typeof lookups>,
  count: number,
): Promise<StoredPaper[][]> {
  const rows = await rowsOf<FoundPaper>(transaction, 'ingest/find-papers', asked);
  const found: StoredPaper[][] = Array.from({ length: count }, () => []);
  for (const row of rows) {
    const state = stateOf(row);
    found[row.position]!.push({
      id: row.id,
      titleKey: row.titleKey,
      year: state.fields.year,
      firstAuthor: state.fields.authors?.[0]?.name ?? null,
      externalIds: row.externalIds,
      merged: row.merged,
      apart: row.apart,
      state,
    });
  }
  return found;
}

const NAMED_ID = /^author:([a-z\d]+:.+)$/u;

function stateOf({ properties, authors, venue, externalIds, references }: FoundPaper): PaperState {
  const value = <T>(name: string): T | null => (properties[name] as T | undefined) ?? null;
  const listed = [...authors].sort((a, b) => a[0] - b[0]);
  const fields: PaperState['fields'] = {
    title: value<string>('title') ?? '',
    abstract: value('abstract'),
    summary: value('summary'),
    year: value('year'),
    published: value('published'),
    url: value('url'),
    venue,
    authors:
      listed.length > 0 ? listed.map(([, name, id]) => ({ name, givenId: NAMED_ID.exec(id)?.[1] })) : null,
    keywords: value('keywords'),
  };
  const fingerprints = value<string[]>('fingerprints') ?? [];
  return {
    fields,
    given: givenFrom(value('given'), fingerprints, fields),
    fingerprints,
    codeUrls: value('codeUrls') ?? [],
    externalIds,
    references: new Map(
      references.map(([direction, scheme, at, by]) => [referenceKey(direction, `${scheme}:${at}`), by]),
    ),
    library: libraryFrom(value('library')),
    introduces: JSON.parse(value<string>('introduces') ?? '[]') as PaperState['introduces'],
    reading: value('reading'),
  };
}
