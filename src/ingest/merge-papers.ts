import { type ManagedTransaction } from 'neo4j-driver';
import { type Assertion } from './claims';
import { stateText, type StoredPaper } from './paper-state';
import { runFor } from './run-block';
import { type Change } from './write-papers';

/** The paper of the graph that stays when several are one: the one that has the id already, else the first. */
function kept({ id, before }: Change): StoredPaper | undefined {
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
      .filter((other) => other !== kept(change))
      .map((other) => ({
        kept: kept(change)!.id,
        other: other.id,
        paper: stateText(other.state),
        claims: JSON.stringify(claimed.get(other.id) ?? []),
      })),
  );
  await runFor(transaction, 'ingest/absorb-papers', rows);
}

/** Gives papers the better ids that turned up for them; the old ones still lead to them. */
export async function rename(transaction: ManagedTransaction, changes: readonly Change[]): Promise<void> {
  const rows = changes.flatMap((change) => {
    const before = kept(change)?.id;
    return before === undefined || before === change.id ? [] : [{ before, id: change.id }];
  });
  await runFor(transaction, 'ingest/rename-papers', rows);
}
