import { type ManagedTransaction } from 'neo4j-driver';
import { type Assertion } from './claims';
import { rowsOf } from './run-block';

/** What hangs on a node and goes over to the one that it is merged into, by ids. */
export interface Attached {
  /** Ids that lead to it. */
  readonly formers: readonly string[];
  readonly notes: readonly string[];
  readonly tags: readonly { readonly id: string; readonly by: string; readonly at: string }[];
  /** The changes that are in its history. */
  readonly changes: readonly string[];
}

/** All that there is to a paper: what it takes to bring it back. */
export interface PaperSnapshot extends Attached {
  readonly properties: Readonly<Record<string, unknown>> & {
    readonly id: string;
    readonly title: string;
    readonly abstract?: string;
    readonly reading?: string;
    readonly published: string | null;
    readonly addedAt: string;
  };
  readonly external: readonly {
    readonly type: string;
    readonly scheme: string;
    readonly value: string;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
  readonly people: readonly {
    readonly type: string;
    readonly other: string;
    readonly labels: readonly string[];
    readonly node: Readonly<Record<string, unknown>>;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
  readonly cites: readonly string[];
  readonly citedBy: readonly string[];
  readonly assertions: readonly Assertion[];
}

/** What it takes to tell two papers apart again. */
export interface PapersUndo {
  /** What both were called once they were one. */
  readonly id: string;
  readonly into: PaperSnapshot;
  readonly from: PaperSnapshot;
}

export async function snapshotOf(transaction: ManagedTransaction, id: string): Promise<PaperSnapshot> {
  const [found] = await rowsOf<Omit<PaperSnapshot, 'assertions'>>(transaction, 'ingest/paper-snapshot', {
    id,
  });
  return { ...found!, assertions: await assertionsOf(transaction, id) };
}

/** What is said of a paper, whoever says it. */
export async function assertionsOf(transaction: ManagedTransaction, id: string): Promise<Assertion[]> {
  const [found] = await rowsOf<{ assertions: { claim: Assertion }[] }>(transaction, 'ingest/find-claims', {
    ids: [id],
  });
  return found!.assertions.map(({ claim }) => claim);
}
