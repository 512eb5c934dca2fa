import { randomBytes } from 'node:crypto';
import { type ManagedTransaction } from 'neo4j-driver';
import { block } from '../graph/blocks';

/** One thing that became another; what is absent is null. */
export interface Detail {
  /** The id of the node it is of. */
  readonly of: string;
  readonly what: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A change of the graph, as its history tells it. */
export interface RecordedChange {
  readonly kind: string;
  readonly by: string;
  readonly at: Date;
  readonly why?: string;
  /** What makes sure that it is made once: who sends it again gets this answer. */
  readonly once?: { readonly key: string; readonly digest: string; readonly payload: unknown };
  /** The ids of the nodes in whose history it belongs. */
  readonly nodes: readonly string[];
  readonly details: readonly Detail[];
  /** What it takes to undo it. */
  readonly undo?: unknown;
}

/** Records who changed what, when and why. @returns the change's id. */
export async function recordChange(
  transaction: ManagedTransaction,
  { kind, by, at, why, once, nodes, details, undo }: RecordedChange,
): Promise<string> {
  const id = `change:${at.getTime().toString(36)}-${randomBytes(6).toString('hex')}`;
  await transaction.run(block('curation/record-change').text, {
    at: at.toISOString(),
    change: {
      id,
      kind,
      by,
      why: why ?? null,
      ...(once && { key: once.key, digest: once.digest, payload: text(once.payload) }),
      undo: text(undo),
    },
    nodes: [...new Set(nodes)].sort(),
    details: details.map(({ of, what, before, after }, position) => ({
      position,
      of,
      what,
      before: text(before),
      after: text(after),
    })),
  });
  return id;
}

function text(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
