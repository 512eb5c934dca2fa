import { type ManagedTransaction } from 'neo4j-driver';
import { type Assertion } from './claims';
import { stateText, type StoredPaper } from './paper-state';
import { snapshotOf, type PapersUndo } from './paper-snapshot';
import { recordChange } from './record-change';
import { runFor } from './run-block';
import { type Change } from './write-papers';

/** The paper of the graph that stays when several are one: the one that has the id already, else the first. */
function keptOf({ id, before }: Change): StoredPaper | undefined {
  return before.find((one) => one.id === id) ?? before[0];
}

/**
 * Papers that turned out to be one become one node. What each was is kept with its former id, so that they can be told apart again: its
 * state, and what was claimed of it.
 */
export async function absorb(
  transaction: ManagedTransaction,
  changes: readonly Change[],
  claimed: ReadonlyMap<string, readonly Assertion[]> = new Map(),
): Promise<void> {
  const rows = changes.flatMap((change) =>
    change.before
      .filter((other) => other !== keptOf(change))
      .map((other) => ({
        kept: keptOf(change)!.id,
        other: other.id,
        paper: stateText(other.state),
        claims: JSON.stringify(claimed.get(other.id) ?? []),
      })),
  );
  await runFor(transaction, 'ingest/absorb-papers', rows);
}

/** What it takes to tell apart again the papers of the graph that a record shows to be one: to be looked at before they are. */
export async function mergesOf(
  transaction: ManagedTransaction,
  changes: readonly Change[],
): Promise<PapersMerge[]> {
  const merges: PapersMerge[] = [];
  for (const change of changes.filter(({ before }) => before.length > 1)) {
    const kept = keptOf(change)!.id;
    const others = change.before.map(({ id }) => id).filter((id) => id !== kept);
    const into = await snapshotOf(transaction, kept);
    for (const other of others) {
      const from = await snapshotOf(transaction, other);
      // Of three that are one, each can be told apart by itself.
      const formers = [...into.formers, ...others.filter((id) => id !== other)];
      merges.push({ format: change.paper.format, undo: { id: change.id, into: { ...into, formers }, from } });
    }
  }
  return merges;
}

interface PapersMerge {
  readonly format: string;
  readonly undo: PapersUndo;
}

/** Records merges in the history of their papers, where they can be undone. */
export async function recordMerges(
  transaction: ManagedTransaction,
  merges: readonly PapersMerge[],
): Promise<void> {
  for (const { format, undo } of merges) {
    const { id, into, from } = undo;
    await recordChange(transaction, {
      kind: 'MERGE_PAPERS',
      by: 'import',
      at: new Date(),
      why: `A record of the format ${format} shows both to be one.`,
      nodes: [id],
      details: [{ of: id, what: 'merged', before: [into.properties.id, from.properties.id], after: id }],
      undo,
    });
  }
}

/** Gives papers the better ids that turned up for them; the old ones still lead to them. */
export async function rename(transaction: ManagedTransaction, changes: readonly Change[]): Promise<void> {
  const rows = changes.flatMap((change) => {
    const before = keptOf(change)?.id;
    return before === undefined || before === change.id ? [] : [{ before, id: change.id }];
  });
  await runFor(transaction, 'ingest/rename-papers', rows);
}
