import { createHash } from 'node:crypto';
import { type ManagedTransaction } from 'neo4j-driver';
import { block } from '../graph/blocks';
import { stored, type Graph } from '../graph/graph';
import { foldName } from '../knowledge/folding';
import {
  CONCEPT_KINDS,
  LABEL_OF_KIND,
  LINEAGE_RELATIONS,
  PREFIX_OF_KIND,
  type ConceptKind,
} from '../knowledge/kinds';
import { type Vocabulary } from '../knowledge/vocabulary';
import { evidenceProperties } from './claims';
import { Hierarchy } from './hierarchy';
import { type LineageClaim, type NewConcept } from './record';

interface ConceptRow {
  readonly id: string;
  readonly properties: Record<string, unknown>;
  readonly names: readonly string[];
}

const BATCH = 1_000;

function kindOf(id: string): ConceptKind {
  return CONCEPT_KINDS.find((kind) => id.startsWith(`${PREFIX_OF_KIND[kind]}:`))!;
}

async function writeRows(transaction: ManagedTransaction, rows: readonly ConceptRow[]): Promise<void> {
  for (const kind of CONCEPT_KINDS) {
    const ofKind = rows.filter(({ id }) => kindOf(id) === kind);
    if (ofKind.length > 0) {
      await transaction.run(block('ingest/write-concepts').text.replace('KIND', LABEL_OF_KIND[kind]), {
        rows: ofKind,
      });
    }
  }
}

/** The state of a graph into which no vocabulary was loaded. */
const VOCABULARY = 'vocabulary';

/**
 * Loads the vocabulary's concepts, their hierarchy and lineage; does nothing when the graph has this vocabulary already.
 * @returns how many concepts were written.
 */
export async function loadVocabulary(graph: Graph, vocabulary: Vocabulary): Promise<number> {
  const concepts = [...vocabulary.concepts.values()];
  const fingerprint = createHash('sha256')
    .update(JSON.stringify(concepts.map(({ file: _, ...rest }) => rest)))
    .digest('base64url');
  const state = await graph.read(block('ingest/state').text, { name: VOCABULARY }, { timeoutMs: 10_000 });
  if (state[0]?.[0] === fingerprint) {
    return 0;
  }
  for (let i = 0; i < concepts.length; i += BATCH) {
    await graph.write((transaction) =>
      writeRows(
        transaction,
        concepts.slice(i, i + BATCH).map(({ id, kind, name, names, year, description }) => ({
          id,
          properties: stored({
            kind,
            name,
            sortName: foldName(name),
            aliases: names.slice(1).map((alias) => alias.name),
            year,
            description,
            origin: 'catalogue',
          }),
          names: names.map(({ key }) => key),
        })),
      ),
    );
  }
  await graph.write(async (transaction) => {
    const rows = concepts.map(({ id, broader }) => ({ id, broader }));
    await transaction.run(block('ingest/write-hierarchy').text, { rows });
    const lineage = concepts.flatMap(({ id, lineage: steps }) =>
      steps.map(({ relation, to, reason }) => ({ from: id, relation, to, reason })),
    );
    for (const relation of LINEAGE_RELATIONS) {
      const steps = lineage.filter((step) => step.relation === relation);
      await transaction.run(block('ingest/write-lineage').text.replace('RELATION', relation), {
        rows: steps.map(({ from, to, reason }) => ({
          from,
          to,
          properties: stored({
            key: `${from}|${relation}|${to}`,
            confidence: 1,
            sources: ['catalogue'],
            ...(reason
              ? { ...evidenceProperties({ kind: 'PARAPHRASE', text: reason }), evidenceSource: 'catalogue' }
              : {}),
          }),
        })),
      });
    }
    await transaction.run(block('ingest/write-state').text, { name: VOCABULARY, value: fingerprint });
  });
  return concepts.length;
}

/** Reads what is above what in the graph. */
export async function readHierarchy(graph: Graph): Promise<Hierarchy> {
  const rows = await graph.read(block('ingest/hierarchy').text, {}, { timeoutMs: 60_000 });
  return new Hierarchy(rows.map(([id, broader]) => [id as string, broader as string[]] as const));
}

/** Adds concepts that papers name and the graph does not have. */
export async function writeNewConcepts(
  transaction: ManagedTransaction,
  concepts: readonly NewConcept[],
  hierarchy: Hierarchy,
): Promise<void> {
  if (concepts.length === 0) {
    return;
  }
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const known = await transaction.run(block('ingest/find-concepts').text, { ids: [...byId.keys()] });
  for (const record of known.records) {
    byId.delete(record.get('id') as string);
  }
  const added = [...byId.values()];
  await writeRows(
    transaction,
    added.map(({ id, name, aliases }) => ({
      id,
      properties: stored({
        kind: kindOf(id),
        name,
        sortName: foldName(name),
        aliases: [...aliases],
        origin: 'extracted',
      }),
      names: [...new Set([name, ...aliases].map(foldName))],
    })),
  );
  const rows = added.filter(({ broader }) => broader.length > 0).map(({ id, broader }) => ({ id, broader }));
  if (rows.length > 0) {
    await transaction.run(block('ingest/write-hierarchy').text, { rows });
  }
  for (const { id, broader } of added) {
    hierarchy.set(id, broader);
  }
}

/** Adds steps of descent that papers state. */
export async function writeLineage(
  transaction: ManagedTransaction,
  claims: readonly (LineageClaim & { readonly paper: string })[],
): Promise<void> {
  for (const relation of LINEAGE_RELATIONS) {
    const rows = claims
      .filter((claim) => claim.relation === relation)
      .map(({ from, to, confidence, evidence, paper }) => ({
        from,
        to,
        properties: stored({
          key: `${from}|${relation}|${to}`,
          confidence,
          sources: ['extracted'],
          paper,
          ...evidenceProperties(evidence),
          ...(evidence ? { evidenceSource: 'extracted' } : {}),
        }),
      }));
    if (rows.length > 0) {
      await transaction.run(block('ingest/write-lineage').text.replace('RELATION', relation), { rows });
    }
  }
}
