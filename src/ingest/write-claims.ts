import { type ManagedTransaction } from 'neo4j-driver';
import { block } from '../graph/blocks';
import { stored } from '../graph/graph';
import { RELATIONS } from '../knowledge/kinds';
import { assertionsOf, relationshipsOf, sameProperties, type Assertion, type Relationship } from './claims';
import { Counts } from './counts';
import { type Hierarchy } from './hierarchy';
import { type ReadPaper } from './record';
import { runFor } from './run-block';

/** A paper whose claims are written, and whether the graph had it before. */
export interface ClaimingPaper {
  readonly id: string;
  readonly paper: ReadPaper;
  readonly before: object | undefined;
}

/** Makes the assertions of these papers' sources what was read, and the relationships what the assertions say. */
export async function writeClaims(
  transaction: ManagedTransaction,
  changes: readonly ClaimingPaper[],
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
