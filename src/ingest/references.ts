import { type ManagedTransaction } from 'neo4j-driver';
import { type PaperRecord } from './record';
import { runFor } from './run-block';
import { type Change } from './write-papers';

/*
 * What a paper cites is given as external ids, of papers that the graph may not have yet. So it is kept as it is given, as a
 * relationship to the node of that id, and the citation between two papers is made of it whenever both are there: in whatever order
 * they come.
 */

/** REFERS_TO of what a paper cites, REFERRED_TO_BY of what cites it. */
export const DIRECTIONS = ['REFERS_TO', 'REFERRED_TO_BY'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a paper is said to cite, or to be cited by: `REFERS_TO doi:10.…` → the formats that say so. */
export type References = ReadonlyMap<string, readonly string[]>;

export const referenceKey = (direction: Direction, id: string): string => `${direction} ${id}`;

/** The references of a record. */
export function referencesOf({ references, citedBy }: PaperRecord, format: string): References {
  return new Map([
    ...(references ?? []).map((id) => [referenceKey('REFERS_TO', id), [format]] as const),
    ...(citedBy ?? []).map((id) => [referenceKey('REFERRED_TO_BY', id), [format]] as const),
  ]);
}

/** Both together. @param instead a format of which only what `b` has is left, in each direction of which `b` has anything. */
export function mergedReferences(a: References, b: References, instead?: string): References {
  const directions = new Set([...b.keys()].map(directionOf));
  const all = new Map<string, readonly string[]>();
  for (const [key, formats] of a) {
    const left = directions.has(directionOf(key)) ? formats.filter((one) => one !== instead) : formats;
    if (left.length > 0) {
      all.set(key, left);
    }
  }
  for (const [key, formats] of b) {
    all.set(key, [...new Set([...(all.get(key) ?? []), ...formats])].sort());
  }
  return all;
}

function directionOf(key: string): Direction {
  return key.slice(0, key.indexOf(' ')) as Direction;
}

interface Row {
  readonly paper: string;
  readonly scheme: string;
  readonly value: string;
  readonly by: readonly string[];
}

/**
 * Writes what these papers cite, and the citations that come of it.
 * @param referredTo papers whose new external ids others refer to.
 */
export async function writeReferences(
  transaction: ManagedTransaction,
  changes: readonly Change[],
  referredTo: ReadonlySet<string>,
): Promise<void> {
  const wanted = new Map<Direction, Row[]>(DIRECTIONS.map((one) => [one, []]));
  const unwanted = new Map<Direction, Row[]>(DIRECTIONS.map((one) => [one, []]));
  for (const { id, before, state } of changes) {
    // Of papers that were absorbed nothing is left here.
    const known =
      (before.find((one) => one.id === id) ?? before[0])?.state.references ?? new Map<string, string[]>();
    for (const [key, by] of state.references) {
      if (known.get(key)?.join() !== by.join()) {
        wanted.get(directionOf(key))!.push(rowOf(id, key, by));
      }
    }
    for (const key of known.keys()) {
      if (!state.references.has(key)) {
        unwanted.get(directionOf(key))!.push(rowOf(id, key, []));
      }
    }
  }
  const lost = new Set<string>();
  for (const DIRECTION of DIRECTIONS) {
    const gone = unwanted.get(DIRECTION)!;
    gone.forEach(({ paper }) => lost.add(paper));
    await runFor(transaction, 'ingest/delete-references', gone, { DIRECTION });
    await runFor(transaction, 'ingest/write-references', wanted.get(DIRECTION)!.sort(byValue), { DIRECTION });
  }
  const found = changes.filter(
    ({ id, before, state }) =>
      referredTo.has(id) ||
      before.length > 1 ||
      (state.references.size > 0 && before[0]?.state.references !== state.references),
  );
  await runFor(transaction, 'ingest/delete-citations', [...lost].sort());
  await runFor(transaction, 'ingest/write-citations', found.map(({ id }) => id).sort());
}

function rowOf(paper: string, key: string, by: readonly string[]): Row {
  const [, scheme = '', value = ''] = /^\S+ ([^:]+):(.*)$/su.exec(key) ?? [];
  return { paper, scheme, value, by };
}

/** Locks are taken in one order, whoever writes. */
const byValue = (a: Row, b: Row): number => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);
