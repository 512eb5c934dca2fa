import { type Graph } from '../../src/graph/graph';

/** What differs between two imports of the same: the clock, and which run it was. */
const PASSING = ['addedAt', 'at', 'fingerprints'];

const NODES = `MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:GraphState
  RETURN labels(n) AS labels, properties(n) AS properties`;
const RELATIONSHIPS = `MATCH (a)-[r]->(b)
  RETURN coalesce(a.id, a.key), type(r), properties(r), coalesce(b.id, b.key, b.value)`;

/** Every node and relationship of the graph, one line each, in one order. */
export async function contents(graph: Graph): Promise<string[]> {
  const lines: string[] = [];
  for (const statement of [NODES, RELATIONSHIPS]) {
    for (const row of await graph.read(statement, {}, { timeoutMs: 60_000 })) {
      lines.push(JSON.stringify(row.map(plain)));
    }
  }
  return lines.sort();
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.every((one) => typeof one === 'string') ? [...value].sort() : value;
  }
  if (value !== null && typeof value === 'object') {
    return Object.entries(value)
      .filter(([name]) => !PASSING.includes(name))
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }
  return value;
}
