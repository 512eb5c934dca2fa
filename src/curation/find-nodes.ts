import { GraphQLError } from 'graphql';
import { type ManagedTransaction } from 'neo4j-driver';
import { type ReferenceTarget } from '../graph/declare';
import { codedError } from '../graph/errors';
import { lookupBranches, lookupParameter, parseReference } from '../graph/reference';
import { refuse } from './texts';

/** A node that an argument names. */
export interface FoundNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly name: string;
}

/** How many meanings of an ambiguous name a client is told. */
const MOST_CANDIDATES = 10;

/**
 * The node that an argument of a mutation names.
 * @throws GraphQLError with code BAD_USER_INPUT, UNKNOWN_ID, WRONG_KIND or AMBIGUOUS_ID, which names the argument.
 */
export async function findNode(
  transaction: ManagedTransaction,
  argument: string,
  text: string,
  target: ReferenceTarget,
): Promise<FoundNode> {
  const reference = referenceOf(argument, text);
  const { records } = await transaction.run(
    `CALL () {\n${lookupBranches([reference.scheme], '$ref')}\n}
     RETURN found.id AS id, labels(found) AS labels, coalesce(found.title, found.name) AS name
     ORDER BY id LIMIT 100`,
    { ref: lookupParameter(reference) },
  );
  const all = records.map((record) => record.toObject() as FoundNode);
  const shown = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
  if (all.length === 0) {
    throw codedError('UNKNOWN_ID', `Nothing has the id ${shown}.`, { argument, id: text });
  }
  const found = all.filter(({ labels }) => target === 'Entity' || labels.includes(target));
  if (found.length === 0) {
    throw codedError('WRONG_KIND', `"${argument}" is to name a ${target}; ${shown} is none.`, {
      argument,
      id: text,
    });
  }
  if (found.length > 1) {
    const candidates = found.slice(0, MOST_CANDIDATES).map(({ id, name }) => ({ id, name }));
    throw codedError(
      'AMBIGUOUS_ID',
      `${shown} means several things: ${candidates.map(({ id }) => id).join(', ')}.`,
      { argument, id: text, candidates },
    );
  }
  return found[0]!;
}

function referenceOf(argument: string, text: string): ReturnType<typeof parseReference> {
  try {
    return parseReference(text, 'Entity');
  } catch (error) {
    throw error instanceof GraphQLError ? refuse(argument, `is no id. ${error.message}`) : error;
  }
}
