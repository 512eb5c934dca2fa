import { createHash } from 'node:crypto';
import { type ManagedTransaction } from 'neo4j-driver';
import { block } from '../graph/blocks';
import { type MutationDeclaration, type Writing } from '../graph/declare';
import { codedError } from '../graph/errors';
import { recordChange, type Detail } from '../ingest/record-change';
import { rowsOf } from '../ingest/run-block';
import { type Given } from './arguments';
import { type ChangeKind } from './change';
import { maybeText } from './texts';

/** A change while it is made. */
export interface Curation {
  readonly transaction: ManagedTransaction;
  readonly by: string;
  /** When, as an ISO moment. */
  readonly at: string;
}

/** What a change did. */
export interface Done {
  /** The mutation's payload, but for `change`; nodes are ids. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** The ids of the nodes in whose history it belongs. */
  readonly nodes: readonly string[];
  readonly details: readonly Detail[];
  /** What it takes to undo it. */
  readonly undo?: unknown;
}

/**
 * The declaration of a mutation that changes the graph in a person's name: it is done once a key, takes turns with everyone who writes,
 * and is recorded.
 */
export function curated<G extends Given>(
  kind: `${ChangeKind}`,
  change: (curation: Curation, given: G) => Promise<Done>,
  cost = 500,
): MutationDeclaration {
  const write = async (
    transaction: ManagedTransaction,
    given: G,
    { writer = 'anonymous' }: Writing,
  ): Promise<unknown> => {
    const why = maybeText('why', given.why, { most: 2_000, lines: true });
    const key = maybeText('key', given.key, { most: 200 });
    const digest = digestOf(kind, given);
    await transaction.run(block('ingest/lock').text);
    const before = key === undefined ? undefined : await madeBefore(transaction, writer, key, digest);
    if (before) {
      return before;
    }
    const now = new Date();
    const done = await change({ transaction, by: writer, at: now.toISOString() }, given);
    const { payload, nodes, details, undo } = done;
    const id = await recordChange(transaction, {
      kind,
      by: writer,
      at: now,
      why,
      once: key === undefined ? undefined : { key, digest, payload },
      nodes,
      details,
      undo,
    });
    return { ...payload, change: id };
  };
  return { kind: 'mutation', write: write, cost };
}

/** What was asked for, whatever the order in which an object's keys came. */
function digestOf(kind: string, given: Given): string {
  const { key: _, ...rest } = given;
  const text = JSON.stringify([kind, rest], (_name, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(text).digest('base64url');
}

/** The answer to a change that was made under this key already. @throws KEY_REUSED when it was another. */
async function madeBefore(
  transaction: ManagedTransaction,
  by: string,
  key: string,
  digest: string,
): Promise<Record<string, unknown> | undefined> {
  const [found] = await rowsOf<{ id: string; digest: string; payload: string }>(
    transaction,
    'curation/find-change',
    { by, key },
  );
  if (!found) {
    return undefined;
  }
  if (found.digest !== digest) {
    throw codedError(
      'KEY_REUSED',
      'This key was sent before with another change. Give every change a key of its own.',
      { argument: 'key', change: found.id },
    );
  }
  const payload = JSON.parse(found.payload) as Record<string, unknown>;
  return { ...((await present(transaction, payload)) as Record<string, unknown>), change: found.id };
}

/** A payload in which nodes that were merged or renamed since are under their present ids. */
async function present(transaction: ManagedTransaction, payload: unknown): Promise<unknown> {
  const ids = new Set<string>();
  each(payload, (text) => {
    ids.add(text);
    return text;
  });
  const rows = await rowsOf<{ id: string; now: string }>(transaction, 'curation/find-former', {
    ids: [...ids],
  });
  const now = new Map(rows.map((row) => [row.id, row.now]));
  return each(payload, (text) => now.get(text) ?? text);
}

function each(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') {
    return change(value);
  }
  if (Array.isArray(value)) {
    return value.map((one) => each(one, change));
  }
  return value !== null && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, each(one, change)]))
    : value;
}
