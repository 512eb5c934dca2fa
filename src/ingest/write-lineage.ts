import { type ManagedTransaction } from 'neo4j-driver';
import { stored } from '../graph/graph';
import { LINEAGE_RELATIONS, type LineageRelation } from '../knowledge/kinds';
import { sameProperties, stepKey, stepProperties, type Assertion, type Step } from './claims';
import { rowsOf, runFor } from './run-block';

interface Wanted {
  readonly step: Step;
  readonly properties: Record<string, unknown>;
  readonly isNew: boolean;
}

/**
 * Makes these steps of descent what those who claim them say. Nothing descends from its own offspring: of steps that run in
 * a circle the one claimed with least strength is left out, as far as they come at once; else the last to come.
 */
export async function writeLineage(transaction: ManagedTransaction, steps: readonly Step[]): Promise<void> {
  const distinct = [...new Map(steps.map((step) => [stepKey(step), step])).values()];
  if (distinct.length === 0) {
    return;
  }
  const found = await rowsOf<Step & { claims: Assertion[]; stored: Record<string, unknown> | null }>(
    transaction,
    'ingest/find-steps',
    { steps: distinct },
  );
  const wanted: Wanted[] = [];
  const unwanted: Step[] = [];
  for (const { from, relation, to, claims, stored: before } of found) {
    const step = { from, relation, to };
    const properties = from === to ? undefined : stepProperties(step, claims);
    if (!properties) {
      unwanted.push(...(before ? [step] : []));
    } else if (!before || !sameProperties(before, properties)) {
      wanted.push({ step, properties, isNew: !before });
    }
  }
  await each(
    unwanted,
    ({ relation }) => relation,
    (relation, rows) =>
      runFor(transaction, 'ingest/delete-relationships', rows.map(stepKey), { RELATION: relation }),
  );
  const open = await withoutCircles(transaction, wanted);
  const row = ({ step, properties }: Wanted): unknown => ({ ...step, properties: stored(properties) });
  for (const isNew of [true, false]) {
    const block = isNew ? 'ingest/create-relationships' : 'ingest/update-relationships';
    await each(
      open.filter((one) => one.isNew === isNew),
      ({ step }) => step.relation,
      (relation, rows) => runFor(transaction, block, rows.map(row), { RELATION: relation }),
    );
  }
}

async function each<T>(
  all: readonly T[],
  relationOf: (one: T) => LineageRelation,
  work: (relation: LineageRelation, some: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (const relation of LINEAGE_RELATIONS) {
    await work(
      relation,
      all.filter((one) => relationOf(one) === relation),
    );
  }
}

/** Those that close no circle with what the graph has and with each other, the strongest taken first. */
async function withoutCircles(transaction: ManagedTransaction, wanted: readonly Wanted[]): Promise<Wanted[]> {
  const fresh = wanted.filter(({ isNew }) => isNew);
  const older = await descentOf(
    transaction,
    fresh.map(({ step }) => step.to),
  );
  const taken = fresh.sort(byStrength).filter(({ step: { from, to } }) => {
    const closes = reaches(older, to, from);
    if (!closes) {
      older.set(from, [...(older.get(from) ?? []), to]);
    }
    return !closes;
  });
  return [...wanted.filter(({ isNew }) => !isNew), ...taken];
}

function byStrength(a: Wanted, b: Wanted): number {
  const rank = ({ properties }: Wanted): number =>
    (properties['sources'] as string[]).includes('extracted') ? 1 : 0;
  return (
    rank(a) - rank(b) ||
    (b.properties['confidence'] as number) - (a.properties['confidence'] as number) ||
    (stepKey(a.step) < stepKey(b.step) ? -1 : 1)
  );
}

/** Everything that these concepts descend from, level by level: lines of descent are short. */
async function descentOf(
  transaction: ManagedTransaction,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const older = new Map<string, string[]>();
  const seen = new Set(ids);
  for (let open = [...seen]; open.length > 0;) {
    const rows = await rowsOf<{ id: string; older: string[] }>(transaction, 'ingest/descent', { ids: open });
    open = [];
    for (const row of rows) {
      older.set(row.id, row.older);
      for (const id of row.older) {
        if (!seen.has(id)) {
          seen.add(id);
          open.push(id);
        }
      }
    }
  }
  return older;
}

function reaches(older: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) {
      return true;
    }
    if (!seen.has(id)) {
      seen.add(id);
      open.push(...(older.get(id) ?? []));
    }
  }
  return false;
}
