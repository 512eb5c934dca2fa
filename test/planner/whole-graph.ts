import { type Graph } from '../../src/graph/graph';

/** A node of the graph in memory, with every relationship that it has. */
export interface GraphNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly out: GraphRelationship[];
  readonly in: GraphRelationship[];
}

export interface GraphRelationship {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly from: GraphNode;
  readonly to: GraphNode;
}

/** Reads a whole graph, which must be small. */
export async function readWholeGraph(graph: Graph): Promise<readonly GraphNode[]> {
  const options = { timeoutMs: 30_000 };
  const nodes = await graph.read('MATCH (n) RETURN elementId(n), labels(n), properties(n)', {}, options);
  const relationships = await graph.read(
    'MATCH (a)-[r]->(b) RETURN elementId(a), type(r), properties(r), elementId(b)',
    {},
    options,
  );
  const byId = new Map<string, GraphNode>();
  for (const [id, labels, properties] of nodes) {
    byId.set(id as string, {
      labels: labels as string[],
      properties: properties as Record<string, unknown>,
      out: [],
      in: [],
    });
  }
  for (const [from, type, properties, to] of relationships) {
    const relationship = {
      type: type as string,
      properties: properties as Record<string, unknown>,
      from: byId.get(from as string)!,
      to: byId.get(to as string)!,
    };
    relationship.from.out.push(relationship);
    relationship.to.in.push(relationship);
  }
  return [...byId.values()];
}
