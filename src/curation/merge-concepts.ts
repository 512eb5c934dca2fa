import { type ManagedTransaction } from 'neo4j-driver';
import { codedError } from '../graph/errors';
import { stored } from '../graph/graph';
import { type Step } from '../ingest/claims';
import { MERGED_BY_PERSON, type Links } from '../ingest/link-concepts';
import { spellings } from '../ingest/naming';
import { rowsOf, runFor } from '../ingest/run-block';
import { writeClaims } from '../ingest/write-claims';
import { writeLineage } from '../ingest/write-lineage';
import { foldName } from '../knowledge/folding';
import { LABEL_OF_KIND, type ConceptKind } from '../knowledge/kinds';
import { type Given } from './arguments';
import { curated, type Done } from './curated';
import { findNode } from './find-nodes';
import { type Attached } from '../ingest/paper-snapshot';
import { hierarchyOf } from '../ingest/read-hierarchy';

/** A name of a concept as the graph finds it. */
interface Name {
  readonly kind: ConceptKind;
  readonly key: string;
}

/** All that there is to a concept beside what papers state of it. */
interface ConceptState extends Attached {
  readonly properties: Readonly<Record<string, unknown>> & {
    readonly id: string;
    readonly kind: ConceptKind;
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly givenAliases?: readonly string[];
  };
  readonly names: readonly Name[];
  readonly broader: readonly string[];
  readonly narrower: readonly string[];
  readonly steps: readonly Step[];
}

/** What it takes to tell two concepts apart again. */
export interface ConceptsUndo {
  readonly into: ConceptState;
  readonly from: ConceptState;
}

/** Kinds between which people disagree: a model is a method to some. */
const NEAR: readonly ConceptKind[] = ['METHOD', 'MODEL'];

export const mergeConcepts = curated<Given & { into: string; from: string }>(
  'MERGE_CONCEPTS',
  async ({ transaction }, given): Promise<Done> => {
    const into = await conceptState(
      transaction,
      (await findNode(transaction, 'into', given.into, 'Concept')).id,
    );
    const from = await conceptState(
      transaction,
      (await findNode(transaction, 'from', given.from, 'Concept')).id,
    );
    const [id, other] = [into.properties.id, from.properties.id];
    await refuse(transaction, into, from);
    const aliases = spellings([
      ...(into.properties.aliases ?? []),
      from.properties.name,
      ...(from.properties.aliases ?? []),
    ]).filter((name) => foldName(name) !== foldName(into.properties.name));
    const properties = {
      aliases,
      givenAliases: aliases.filter((name) => !(into.properties.aliases ?? []).includes(name)),
      description: into.properties['description'] ?? from.properties['description'],
      year: into.properties['year'] ?? from.properties['year'],
    };
    const broader = [...new Set([...into.broader, ...from.broader])].filter(
      (one) => one !== id && one !== other,
    );
    const leads = new Map([[other, id], ...from.formers.map((former) => [former, id] as const)]);
    const counted = await above(transaction, [id, other]);
    await claimAnew(transaction, leads, new Map([[id, broader]]), async () => {
      await runFor(transaction, 'ingest/write-former-concepts', [
        {
          now: id,
          properties: {
            id: other,
            name: from.properties.name,
            aliases: from.properties.aliases ?? [],
            broader: from.broader,
            reason: MERGED_BY_PERSON,
          },
        },
      ]);
      await lead(transaction, from.formers, id);
      await rowsOf(transaction, 'curation/set-concept', { id, properties: stored(properties) });
      await runFor(
        transaction,
        'ingest/write-aliases',
        from.names.map(({ key }) => ({ concept: id, kind: into.properties.kind, key })),
      );
      await runFor(transaction, 'curation/add-broader', [
        ...broader.map((one) => ({ id, above: one })),
        ...from.narrower.filter((one) => one !== id).map((one) => ({ id: one, above: id })),
      ]);
      await runFor(transaction, 'ingest/carry-over', [{ from: other, to: id }]);
    });
    await writeLineage(
      transaction,
      from.steps.map((step) => moved(step, other, id)),
    );
    await runFor(transaction, 'curation/remove-broader', [{ id, above: other }]);
    await runFor(transaction, 'ingest/delete-concepts', [other]);
    await recount(transaction, [
      ...counted.filter((one) => one !== other),
      ...(await above(transaction, [id])),
    ]);
    return {
      payload: { concept: id },
      nodes: [id],
      details: [
        { of: id, what: 'merged', before: other },
        { of: id, what: 'aliases', before: into.properties.aliases ?? [], after: aliases },
      ],
      undo: { into, from } satisfies ConceptsUndo,
    };
  },
);

async function refuse(
  transaction: ManagedTransaction,
  { properties: into }: ConceptState,
  { properties: from }: ConceptState,
): Promise<void> {
  if (into.id === from.id) {
    throw codedError('SELF_MERGE', `Both are ${into.id}.`, { id: into.id });
  }
  if (into.kind !== from.kind && !(NEAR.includes(into.kind) && NEAR.includes(from.kind))) {
    throw codedError(
      'WRONG_KIND',
      `A ${from.kind.toLowerCase()} cannot become a ${into.kind.toLowerCase()}.`,
      { argument: 'from', id: from.id },
    );
  }
  const [row] = await rowsOf<{ closes: boolean }>(transaction, 'curation/closes-circle', {
    into: into.id,
    from: from.id,
  });
  if (row!.closes) {
    throw codedError(
      'CYCLE',
      `${into.id} and ${from.id} stand above each other with something between: as one, they would stand above themselves.`,
      { into: into.id, from: from.id },
    );
  }
}

/** Tells two concepts apart that were merged. */
export async function unmergeConcepts(
  transaction: ManagedTransaction,
  { into, from }: ConceptsUndo,
): Promise<string[]> {
  const [id, other] = [into.properties.id, from.properties.id];
  const now = await conceptState(transaction, id);
  const own = new Set(into.properties.aliases ?? []);
  const gained = new Set([from.properties.name, ...(from.properties.aliases ?? [])].map(foldName));
  const stays = (name: string): boolean => own.has(name) || !gained.has(foldName(name));
  const aliases = (now.properties.aliases ?? []).filter(stays);
  const has = (names: readonly Name[], { kind, key }: Name): boolean =>
    names.some((one) => one.kind === kind && one.key === key);
  const lost = now.names.filter(
    (name) => !has(into.names, name) && from.names.some(({ key }) => key === name.key),
  );
  const broaderLost = from.broader.filter((one) => !into.broader.includes(one) && one !== id);
  const narrowerLost = from.narrower.filter((one) => !into.narrower.includes(one) && one !== id);
  const counted = await above(transaction, [id]);
  const leads = new Map([[other, other], ...from.formers.map((former) => [former, other] as const)]);
  await claimAnew(
    transaction,
    leads,
    new Map([
      [other, from.broader],
      [id, now.broader.filter((one) => !broaderLost.includes(one))],
    ]),
    async () => {
      await runFor(transaction, 'ingest/delete-former-ids', [other]);
      const properties = stored({ ...from.properties, paperCount: 0, papersBelow: 0 });
      await runFor(transaction, 'ingest/create-concepts', [{ properties }], {
        KIND: LABEL_OF_KIND[from.properties.kind],
      });
      await lead(transaction, from.formers, other);
      await rowsOf(transaction, 'curation/set-concept', {
        id,
        properties: stored({
          aliases,
          givenAliases: orNone((now.properties.givenAliases ?? []).filter(stays)),
          ...unfilled(now, into, from),
        }),
      });
      await runFor(
        transaction,
        'curation/remove-names',
        lost.map((name) => ({ concept: id, ...name })),
      );
      await runFor(
        transaction,
        'ingest/write-aliases',
        from.names.map((name) => ({ concept: other, ...name })),
      );
      await runFor(transaction, 'curation/remove-broader', [
        ...broaderLost.map((one) => ({ id, above: one })),
        ...narrowerLost.map((one) => ({ id: one, above: id })),
      ]);
      await runFor(transaction, 'curation/add-broader', [
        ...from.broader.map((one) => ({ id: other, above: one })),
        ...from.narrower.map((one) => ({ id: one, above: other })),
      ]);
      await handBack(transaction, { back: other, kept: id, from, into });
    },
  );
  await writeLineage(
    transaction,
    from.steps.flatMap((step) => [step, moved(step, other, id)]),
  );
  await recount(transaction, [...counted, ...(await above(transaction, [id, other]))]);
  return [id, other];
}

/** A list, or nothing where it is empty: as it is where nobody gave any. */
function orNone<T>(list: readonly T[]): readonly T[] | null {
  return list.length > 0 ? list : null;
}

/** A description or a year that it had from the other. */
function unfilled(now: ConceptState, into: ConceptState, from: ConceptState): Record<string, unknown> {
  return Object.fromEntries(
    ['description', 'year'].map((name) => {
      const was = into.properties[name] ?? null;
      const is = now.properties[name] ?? null;
      return [name, was === null && is === (from.properties[name] ?? null) ? null : is];
    }),
  );
}

/** Gives a node that is back what hung on it. */
export async function handBack(
  transaction: ManagedTransaction,
  { back, kept, from, into }: { back: string; kept: string } & Record<'from' | 'into', Attached>,
): Promise<void> {
  await rowsOf(transaction, 'curation/hand-back', {
    back,
    kept,
    notes: from.notes,
    tags: from.tags,
    keptTags: into.tags.map(({ id }) => id),
    changes: from.changes,
    keptChanges: into.changes,
  });
}

async function conceptState(transaction: ManagedTransaction, id: string): Promise<ConceptState> {
  const [found] = await rowsOf<ConceptState>(transaction, 'curation/concept-state', { id });
  return found!;
}

/** Makes anew what papers state of concepts whose ids lead elsewhere now; `change` has them lead there. */
async function claimAnew(
  transaction: ManagedTransaction,
  leads: ReadonlyMap<string, string>,
  broader: Links['broader'],
  change: () => Promise<void>,
): Promise<void> {
  const links: Links = {
    now: leads,
    moved: [...leads.keys()],
    raised: [],
    broader,
    finish: () => Promise.resolve(),
  };
  await writeClaims(transaction, [], links, await hierarchyOf(transaction), change);
}

async function lead(transaction: ManagedTransaction, formers: readonly string[], now: string): Promise<void> {
  await runFor(
    transaction,
    'curation/lead-former-ids',
    formers.map((id) => ({ id, now })),
  );
}

async function above(transaction: ManagedTransaction, ids: readonly string[]): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(transaction, 'curation/above', { ids });
  return rows.map(({ id }) => id);
}

async function recount(transaction: ManagedTransaction, ids: readonly string[]): Promise<void> {
  const rows = [...new Set(ids)].sort();
  await runFor(transaction, 'ingest/recount-concepts', rows);
  await runFor(transaction, 'curation/recount-names', rows);
}

function moved({ from, relation, to }: Step, before: string, now: string): Step {
  const at = (id: string): string => (id === before ? now : id);
  return { from: at(from), relation, to: at(to) };
}
