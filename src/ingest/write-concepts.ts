import { createHash } from 'node:crypto';
import { type ManagedTransaction } from 'neo4j-driver';
import { block } from '../graph/blocks';
import { readState } from './graph-state';
import { stored, type Graph } from '../graph/graph';
import { foldName } from '../knowledge/folding';
import { CONCEPT_KINDS, LABEL_OF_KIND, type LineageRelation } from '../knowledge/kinds';
import { type Vocabulary, type VocabularyConcept } from '../knowledge/vocabulary';
import { stepAssertion, type Step } from './claims';
import { type Hierarchy } from './hierarchy';
import { MERGED_BY_PERSON } from './link-concepts';
import { hierarchyOf } from './read-hierarchy';
import { rowsOf, runFor } from './run-block';
import { writeLineage } from './write-lineage';

/** Concepts in one transaction. */
const BATCH = 2_000;

/** The state of a graph into which no vocabulary was loaded. */
const VOCABULARY = 'vocabulary';

/** The version of what the vocabulary's own word on descent is. */
const STATED = 'vocabulary.1';

/**
 * Loads the vocabulary's concepts, their hierarchy and lineage; does nothing when the graph has this vocabulary already.
 * @returns how many concepts were written.
 */
export async function loadVocabulary(graph: Graph, vocabulary: Vocabulary): Promise<number> {
  const loading = new Loading(vocabulary);
  if ((await readState(graph, VOCABULARY)) === loading.fingerprint) {
    return 0;
  }
  const { concepts } = loading;
  for (let i = 0; i < concepts.length; i += BATCH) {
    await graph.write(async (transaction) => {
      await transaction.run(block('ingest/lock').text);
      await loading.writeConcepts(transaction, concepts.slice(i, i + BATCH));
    });
  }
  await graph.write(async (transaction) => {
    await transaction.run(block('ingest/lock').text);
    await loading.writeRest(transaction);
  });
  return concepts.length;
}

/** The same in a transaction whose writer holds the lock. */
export async function loadVocabularyIn(
  transaction: ManagedTransaction,
  vocabulary: Vocabulary,
): Promise<void> {
  const loading = new Loading(vocabulary);
  const [state] = await rowsOf<{ value: string }>(transaction, 'ingest/state', { name: VOCABULARY });
  if (state?.value !== loading.fingerprint) {
    await loading.writeConcepts(transaction, loading.concepts);
    await loading.writeRest(transaction);
  }
}

/** What a person merged stays merged: where a concept of the vocabulary leads. */
type Present = (id: string) => string;

/** The loading of a vocabulary. */
class Loading {
  readonly concepts: readonly VocabularyConcept[];
  readonly fingerprint: string;

  constructor(vocabulary: Vocabulary) {
    this.concepts = [...vocabulary.concepts.values()];
    this.fingerprint = createHash('sha256')
      .update(JSON.stringify([STATED, this.concepts.map(({ file: _, ...rest }) => rest)]))
      .digest('base64url');
  }

  async writeConcepts(transaction: ManagedTransaction, some: readonly VocabularyConcept[]): Promise<void> {
    const present = await this.#present(transaction);
    for (const kind of CONCEPT_KINDS) {
      const rows = some
        .filter((one) => one.kind === kind && present(one.id) === one.id)
        .map((one) => ({ properties: propertiesOf(one) }));
      await runFor(transaction, 'ingest/merge-concepts', rows, { KIND: LABEL_OF_KIND[kind] });
    }
    const aliases = some.flatMap(({ id, kind, names }) =>
      names.map(({ key }) => ({ concept: present(id), kind, key })),
    );
    await runFor(transaction, 'ingest/write-aliases', aliases);
  }

  async writeRest(transaction: ManagedTransaction): Promise<void> {
    const present = await this.#present(transaction);
    const broader = new Map<string, Set<string>>();
    for (const one of this.concepts) {
      const id = present(one.id);
      const above = one.broader.map(present).filter((other) => other !== id);
      broader.set(id, new Set([...(broader.get(id) ?? []), ...above]));
    }
    const [{ papers } = { papers: 0 }] = await rowsOf<{ papers: number }>(
      transaction,
      'ingest/count-stored',
      {},
    );
    const old = papers === 0 ? undefined : await hierarchyOf(transaction);
    await runFor(
      transaction,
      'ingest/write-hierarchy',
      [...broader].map(([id, above]) => ({ id, broader: [...above] })),
    );
    if (old) {
      await this.#recount(transaction, old, broader);
    }
    const claims = this.concepts.flatMap(({ id, lineage }) =>
      lineage.map(({ relation, to, reason }) =>
        stepAssertion(
          id,
          {
            from: id,
            relation,
            to,
            confidence: 1,
            ...(reason ? { evidence: { kind: 'PARAPHRASE', text: reason } } : {}),
          },
          'catalogue',
          STATED,
        ),
      ),
    );
    const before = await rowsOf<{ key: string; from: string; relation: LineageRelation; to: string }>(
      transaction,
      'ingest/find-vocabulary-steps',
      { ids: this.concepts.map(({ id }) => id) },
    );
    const keys = new Set(claims.map(({ key }) => key));
    const gone = before.filter(({ key }) => !keys.has(key));
    await runFor(
      transaction,
      'ingest/delete-assertions',
      before.map(({ key }) => key),
    );
    await runFor(
      transaction,
      'ingest/create-assertions',
      claims.map((claim) => stored({ ...claim })),
    );
    const steps = [
      ...claims.map(({ from, relation, object }) => ({ from: from!, relation, to: object }) as Step),
      ...gone,
    ];
    await writeLineage(
      transaction,
      steps.map(({ from, relation, to }) => ({ from: present(from), relation, to: present(to) })),
    );
    await transaction.run(block('ingest/write-state').text, { name: VOCABULARY, value: this.fingerprint });
  }

  /** Where something stands elsewhere now, the papers below what is above it, then and now, are counted anew. */
  async #recount(
    transaction: ManagedTransaction,
    old: Hierarchy,
    broader: ReadonlyMap<string, ReadonlySet<string>>,
  ): Promise<void> {
    const moved = [...broader].flatMap(([id, above]) => {
      const before = new Set(old.broader(id));
      return before.size === above.size && [...above].every((one) => before.has(one)) ? [] : [id];
    });
    const now = await hierarchyOf(transaction);
    const ids = new Set([...old.upwards(moved), ...now.upwards(moved)]);
    await runFor(transaction, 'ingest/recount-concepts', [...ids].sort());
  }

  async #present(transaction: ManagedTransaction): Promise<Present> {
    const rows = await rowsOf<{ id: string; now: string }>(transaction, 'ingest/find-merged', {
      ids: this.concepts.map(({ id }) => id),
      reason: MERGED_BY_PERSON,
    });
    const merged = new Map(rows.map(({ id, now }) => [id, now]));
    return (id) => merged.get(id) ?? id;
  }
}

function propertiesOf({
  id,
  kind,
  name,
  names,
  year,
  description,
}: VocabularyConcept): Record<string, unknown> {
  return stored({
    id,
    kind,
    name,
    sortName: foldName(name),
    aliases: names.slice(1).map((alias) => alias.name),
    others: null,
    year,
    description,
    origin: 'catalogue',
  });
}
