import { type ManagedTransaction } from 'neo4j-driver';
import { block } from '../graph/blocks';
import { type Graph } from '../graph/graph';
import { titleKey } from '../knowledge/folding';
import { findPapers } from './find-papers';
import { type Hierarchy } from './hierarchy';
import { idOf, paperId, samePapers } from './identity';
import { linkConcepts } from './link-concepts';
import { absorb, mergesOf, recordMerges, rename } from './merge-papers';
import { has, merged, stateOf, withRecord, type PaperState, type StoredPaper } from './paper-state';
import {
  type ImportCounts,
  type IntroducedConcept,
  type PaperReader,
  type ReadPaper,
  type Reading,
  type Source,
} from './record';
import { writeClaims } from './write-claims';
import { writeProperties } from './write-properties';

/** How a batch is written. */
export interface WriteOptions {
  /** Reads the text of a paper that several records make up; without one, what was read in the record stands. */
  readonly reader?: PaperReader;
  /** What tells the records of one import from those of another: of one import the first about a paper stays. */
  readonly run?: string;
  /** Leaves out papers that the graph has not, and only fills what is missing of the others. */
  readonly onlyKnown?: boolean;
}

/** A paper that this batch writes. */
export interface Change {
  readonly id: string;
  readonly paper: ReadPaper;
  /** The papers of the graph that it is; several become one. */
  readonly before: readonly StoredPaper[];
  readonly state: PaperState;
}

export type Written = Pick<ImportCounts, 'created' | 'updated' | 'unchanged'>;

/**
 * Writes a batch of papers in one transaction; what is in the graph already as it is given is not touched.
 * No two of the batch may be of the same paper: see {@link separate}.
 */
export async function writePapers(
  graph: Graph,
  papers: readonly ReadPaper[],
  hierarchy: Hierarchy,
  options: WriteOptions = {},
): Promise<Written> {
  return graph.write(async (transaction) => {
    await transaction.run(block('ingest/lock').text);
    const all = await writePapersIn(transaction, papers, hierarchy, options);
    const changes = all.flatMap(({ change }) => change ?? []);
    const created = changes.filter(({ before }) => before.length === 0).length;
    return { created, updated: changes.length - created, unchanged: papers.length - changes.length };
  });
}

/** What became of a paper that was given. */
export interface Given {
  /** The paper's id; undefined where it was left out. */
  readonly id: string | undefined;
  /** Undefined where the graph had it already as it was given. */
  readonly change?: Change;
}

/** Writes a batch of papers in a transaction whose writer holds the lock; answers for each of them, in their order. */
export async function writePapersIn(
  transaction: ManagedTransaction,
  papers: readonly ReadPaper[],
  hierarchy: Hierarchy,
  options: WriteOptions,
): Promise<readonly Given[]> {
  const found = await findPapers(
    transaction,
    papers.map(({ record }) => record),
  );
  const all = planned(papers, found, options);
  const changes = all.flatMap(({ change }) => change ?? []);
  if (changes.length > 0) {
    const readings = await readAgain(changes, options.reader);
    const links = await linkConcepts(
      transaction,
      [...readings.values()].flat().flatMap(({ reading }) => reading.newConcepts),
    );
    const merges = await mergesOf(transaction, changes);
    await writeClaims(
      transaction,
      changes.map((change) => ({
        id: change.id,
        before: change.before.map(({ id }) => id),
        readings: readings.get(change)!,
      })),
      links,
      hierarchy,
      async (claimed) => {
        await absorb(transaction, changes, claimed);
        await rename(transaction, changes);
        await writeProperties(transaction, changes);
      },
    );
    await links.finish();
    await recordMerges(transaction, merges);
  }
  return all;
}

function planned(
  papers: readonly ReadPaper[],
  found: readonly StoredPaper[][],
  { run = '', onlyKnown }: WriteOptions,
): Given[] {
  // Papers that become one in this batch are taken once; the next import finds them as one.
  const taken = new Set<string>();
  return papers.map((given, i): Given => {
    const same = samePapers(given.record, found[i]!);
    const paper = withoutIdsOf(given, toldApart(same, found[i]!));
    const before = same.filter(({ id }) => !taken.has(id));
    const fingerprints = before.flatMap(({ state }) => state.fingerprints);
    if (before.length === 1 && has(fingerprints, paper, paper.extractor)) {
      return { id: before[0]!.id };
    }
    if (before.length === 0 && onlyKnown) {
      return { id: undefined };
    }
    before.forEach(({ id }) => taken.add(id));
    const [first, ...others] = before.map(({ state }) => state);
    const known = first && others.reduce((one, other) => merged(one, other), first);
    const state = known ? withRecord(known, paper, run, onlyKnown) : stateOf(paper, run);
    const id = idOf(state.externalIds) ?? before[0]?.id ?? paperId(paper.record);
    return { id, change: { id, paper, before, state } };
  });
}

/** Of the papers that a record might be of, those that a person told apart from what it is. */
function toldApart(same: readonly StoredPaper[], found: readonly StoredPaper[]): StoredPaper[] {
  return found.filter((one) => !same.includes(one) && same.some(({ id }) => one.apart?.includes(id)));
}

/** A record that shows papers to be one which a person told apart says nothing of the other's ids. */
function withoutIdsOf(paper: ReadPaper, others: readonly StoredPaper[]): ReadPaper {
  if (others.length === 0) {
    return paper;
  }
  const theirs = new Set(others.flatMap(({ externalIds }) => externalIds.map((id) => id.join(':'))));
  const own = Object.entries(paper.record.externalIds).filter((id) => !theirs.has(id.join(':')));
  return { ...paper, record: { ...paper.record, externalIds: Object.fromEntries(own) } };
}

/** All that a reading depends on. */
function textOf(
  { title, abstract }: { readonly title: string; readonly abstract?: string | null },
  introduces: readonly IntroducedConcept[] = [],
): string {
  return JSON.stringify([title, abstract ?? '', introduces]);
}

/** What sources say of each paper: where its text is not the record's, that is read again. */
async function readAgain(
  changes: readonly Change[],
  reader: PaperReader | undefined,
): Promise<Map<Change, { source: Source; reading: Reading }[]>> {
  const readings = new Map<Change, { source: Source; reading: Reading }[]>();
  const again: Change[] = [];
  for (const change of changes) {
    const { paper, before, state } = change;
    const own = { source: paper.source, reading: paper };
    const now = textOf(state.fields, state.introduces);
    const asBefore =
      before.length === 1 &&
      state.reading === before[0]!.state.reading &&
      now === textOf(before[0]!.state.fields, before[0]!.state.introduces);
    if (
      paper.source === 'extracted'
        ? now === textOf(paper.record, paper.record.introduces) || !reader
        : state.reading === null || asBefore
    ) {
      readings.set(change, [own]);
    } else if (asBefore && state.reading === reader?.version) {
      readings.set(change, []);
    } else {
      readings.set(change, paper.source === 'extracted' ? [] : [own]);
      again.push(change);
    }
  }
  if (again.length > 0 && reader) {
    const read = await reader.read(
      again.map(({ state: { fields, introduces } }) => ({
        title: fields.title,
        abstract: fields.abstract ?? undefined,
        introduces,
      })),
    );
    again.forEach((change, i) => readings.get(change)!.push({ source: 'extracted', reading: read[i]! }));
  }
  return readings;
}

/** Splits papers so that no two of a part can be of the same paper; order is kept. */
export function separate<P extends Pick<ReadPaper, 'record'>>(papers: readonly P[]): P[][] {
  const parts: P[][] = [];
  const seen: Set<string>[] = [];
  for (const paper of papers) {
    const keys = keysOf(paper);
    // Past the last part that holds a record of the same paper, so that later records come after earlier ones.
    const i = seen.findLastIndex((part) => keys.some((key) => part.has(key))) + 1;
    (parts[i] ??= []).push(paper);
    seen[i] ??= new Set();
    keys.forEach((key) => seen[i]!.add(key));
  }
  return parts;
}

function keysOf({ record }: Pick<ReadPaper, 'record'>): string[] {
  return [
    titleKey(record.title),
    ...Object.entries(record.externalIds).map(([scheme, value]) => `${scheme}:${value}`),
  ];
}
