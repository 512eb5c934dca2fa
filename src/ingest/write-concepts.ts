import { createHash } from 'node:crypto';
import { block } from '../graph/blocks';
import { readState } from './graph-state';
import { stored, type Graph } from '../graph/graph';
import { foldName } from '../knowledge/folding';
import { CONCEPT_KINDS, LABEL_OF_KIND } from '../knowledge/kinds';
import { type Vocabulary, type VocabularyConcept } from '../knowledge/vocabulary';
import { stepAssertion } from './claims';
import { Hierarchy } from './hierarchy';
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
  const concepts = [...vocabulary.concepts.values()];
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([STATED, concepts.map(({ file: _, ...rest }) => rest)]))
    .digest('base64url');
  if ((await readState(graph, VOCABULARY)) === fingerprint) {
    return 0;
  }
  for (let i = 0; i < concepts.length; i += BATCH) {
    const some = concepts.slice(i, i + BATCH);
    await graph.write(async (transaction) => {
      for (const kind of CONCEPT_KINDS) {
        const rows = some
          .filter((one) => one.kind === kind)
          .map((one) => ({ properties: propertiesOf(one) }));
        await runFor(transaction, 'ingest/merge-concepts', rows, { KIND: LABEL_OF_KIND[kind] });
      }
      const aliases = some.flatMap(({ id, kind, names }) =>
        names.map(({ key }) => ({ concept: id, kind, key })),
      );
      await runFor(transaction, 'ingest/write-aliases', aliases);
    });
  }
  await graph.write(async (transaction) => {
    await runFor(
      transaction,
      'ingest/write-hierarchy',
      concepts.map(({ id, broader }) => ({ id, broader })),
    );
    const claims = concepts.flatMap(({ id, lineage }) =>
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
    const before = await rowsOf<{ key: string; from: string; relation: string; to: string }>(
      transaction,
      'ingest/find-vocabulary-steps',
      { ids: concepts.map(({ id }) => id) },
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
    await writeLineage(transaction, [
      ...claims.map(({ from, relation, object }) => ({ from, relation, to: object })),
      ...gone,
    ] as Parameters<typeof writeLineage>[1]);
    await transaction.run(block('ingest/write-state').text, { name: VOCABULARY, value: fingerprint });
  });
  return concepts.length;
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

/** Reads what is above what in the vocabulary's part of the graph. */
export async function readHierarchy(graph: Graph): Promise<Hierarchy> {
  const rows = await graph.read(block('ingest/hierarchy').text, {}, { timeoutMs: 60_000 });
  return new Hierarchy(rows.map(([id, broader]) => [id as string, broader as string[]] as const));
}
