import { type ManagedTransaction } from 'neo4j-driver';
import { codedError } from '../graph/errors';
import { type PapersUndo } from '../ingest/paper-snapshot';
import { rowsOf } from '../ingest/run-block';
import { type Given } from './arguments';
import { curated } from './curated';
import { unmergeConcepts, type ConceptsUndo } from './merge-concepts';
import { unmergePapers } from './merge-papers';

interface FoundChange {
  readonly kind: string;
  readonly undo: string | null;
  readonly undone: boolean | null;
}

export const undoMerge = curated<Given & { change: string }>(
  'UNDO_MERGE',
  async ({ transaction }, { change }) => {
    const [found] = await rowsOf<FoundChange>(transaction, 'curation/find-merge', { id: change });
    if (!found) {
      throw codedError('UNKNOWN_ID', 'There is no change of this id.', { argument: 'change', id: change });
    }
    const { kind, undo, undone } = found;
    if (undo === null || (kind !== 'MERGE_CONCEPTS' && kind !== 'MERGE_PAPERS')) {
      throw codedError('NOT_A_MERGE', 'This change merged nothing.', { argument: 'change', id: change });
    }
    if (undone) {
      throw codedError('ALREADY_UNDONE', 'This merge is undone already.', { argument: 'change', id: change });
    }
    const nodes =
      kind === 'MERGE_CONCEPTS'
        ? await undoConcepts(transaction, JSON.parse(undo) as ConceptsUndo, change)
        : await unmergePapers(transaction, JSON.parse(undo) as PapersUndo, change);
    await rowsOf(transaction, 'curation/mark-undone', { id: change });
    return {
      payload: { nodes },
      nodes,
      details: [{ of: nodes[0]!, what: 'merged', after: nodes[1] }],
    };
  },
);

async function undoConcepts(
  transaction: ManagedTransaction,
  undo: ConceptsUndo,
  change: string,
): Promise<string[]> {
  const [into, from] = [undo.into.properties.id, undo.from.properties.id];
  await refuseUnlessLeads(transaction, from, into, change);
  return unmergeConcepts(transaction, undo);
}

/** @throws CANNOT_UNDO where what the other became is not what it was: something else was merged since. */
export async function refuseUnlessLeads(
  transaction: ManagedTransaction,
  from: string,
  into: string,
  change: string,
): Promise<void> {
  const rows = await rowsOf<{ id: string; now: string }>(transaction, 'curation/find-former', {
    ids: [from],
  });
  if (rows[0]?.now !== into) {
    throw codedError('CANNOT_UNDO', `What ${from} became was merged or renamed since: undo that first.`, {
      argument: 'change',
      id: change,
    });
  }
}
