import { type Answer, askNeo4j, isRefusal } from './answer';
import { Neo4jUnreachable } from './errors';

const PATIENCE_MS = 4_000;

/**
 * Checks that the Neo4j which the user named answers and lets the user in; never starts anything.
 * @throws Neo4jUnreachable, within some five seconds, saying the address and what to try.
 */
export async function checkNamed(named: { uri: string; user: string; password: string }): Promise<Answer> {
  try {
    return await askNeo4j(named, PATIENCE_MS);
  } catch (error) {
    throw new Neo4jUnreachable(explain(named, error), { cause: error });
  }
}

function explain({ uri, user }: { uri: string; user: string }, error: unknown): string {
  const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  if (isRefusal(error)) {
    return [
      `The Neo4j at ${uri} (NEO4J_URI) refuses the user "${user}": ${said}`,
      'Check NEO4J_USER and NEO4J_PASSWORD.',
    ].join('\n');
  }
  return [
    `The Neo4j at ${uri} (NEO4J_URI) does not answer: ${said}`,
    'Check that it runs, that the address and its port (7687 for Bolt) are right and no firewall is between, and',
    'that the scheme fits: neo4j+s:// or bolt+s:// for encrypted servers such as Aura, bolt:// for a single plain one.',
    'Without NEO4J_URI, paperweave starts a Neo4j of its own.',
  ].join('\n');
}
