import { stored, type Graph } from '../../src/graph/graph';

/** How a node is found again by the loader: label and keys. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  Alias: ['kind', 'key'],
  ExternalId: ['scheme', 'value'],
  Assertion: ['key'],
  FormerId: ['id'],
  Entity: ['id'],
};

/** Rows in one transaction. */
const BATCH = 10_000;

type Properties = Record<string, unknown>;
interface NodeRows {
  readonly labels: readonly string[];
  readonly rows: Properties[];
}
interface RelationshipRows {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly rows: { from: Properties; to: Properties; properties: Properties }[];
}

/** All that a graph holds, as a loader takes it. */
export interface Contents {
  readonly nodes: readonly NodeRows[];
  readonly relationships: readonly RelationshipRows[];
}

const SKIPPED = ['Migration', 'MigrationLock', 'GraphState'];

function keyLabel(labels: readonly string[]): string {
  return Object.keys(KEYS).find((label) => labels.includes(label))!;
}

function keyOf(labels: readonly string[], properties: Properties): Properties {
  return Object.fromEntries(KEYS[keyLabel(labels)]!.map((name) => [name, properties[name]]));
}

const textOf = (labels: readonly string[], properties: Properties): string =>
  JSON.stringify([keyLabel(labels), ...Object.values(keyOf(labels, properties))]);

/** Reads what a graph holds beyond what another one had: nodes in `known` are left out. */
export async function contentsOf(graph: Graph, known: ReadonlySet<string> = new Set()): Promise<Contents> {
  const nodes = new Map<string, NodeRows>();
  const found = await graph.read('MATCH (n) RETURN labels(n), properties(n)', {}, { timeoutMs: 600_000 });
  for (const [labels, properties] of found as [string[], Properties][]) {
    if (!labels.some((label) => SKIPPED.includes(label)) && !known.has(textOf(labels, properties))) {
      const sorted = [...labels].sort();
      const group = nodes.get(sorted.join(':')) ?? { labels: sorted, rows: [] };
      group.rows.push(stored(properties));
      nodes.set(sorted.join(':'), group);
    }
  }
  const relationships = new Map<string, RelationshipRows>();
  const types = (await graph.read('CALL db.relationshipTypes()', {}, { timeoutMs: 10_000 })).map(
    ([type]) => type as string,
  );
  for (const type of types) {
    const rows = await graph.read(
      `MATCH (a)-[r:${type}]->(b)
       RETURN labels(a), a {.id, .kind, .key, .scheme, .value}, properties(r), labels(b), b {.id, .kind, .key, .scheme, .value}`,
      {},
      { timeoutMs: 600_000 },
    );
    for (const [a, from, properties, b, to] of rows as [
      string[],
      Properties,
      Properties,
      string[],
      Properties,
    ][]) {
      if (known.has(textOf(a, from)) && known.has(textOf(b, to))) {
        continue;
      }
      const at = `${type} ${keyLabel(a)} ${keyLabel(b)}`;
      const group = relationships.get(at) ?? { type, from: keyLabel(a), to: keyLabel(b), rows: [] };
      group.rows.push({ from: keyOf(a, from), to: keyOf(b, to), properties: stored(properties) });
      relationships.set(at, group);
    }
  }
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}

/** The keys of all nodes of a graph. */
export async function keysOf(graph: Graph): Promise<Set<string>> {
  const { nodes } = await contentsOf(graph);
  return new Set(nodes.flatMap(({ labels, rows }) => rows.map((row) => textOf(labels, row))));
}

/** Loads them with nothing but `UNWIND … CREATE`: as fast as this database takes them over the driver. */
export async function loadBare(graph: Graph, { nodes, relationships }: Contents): Promise<void> {
  const load = async (statement: string, rows: readonly unknown[]): Promise<void> => {
    for (let i = 0; i < rows.length; i += BATCH) {
      await graph.write((transaction) => transaction.run(statement, { rows: rows.slice(i, i + BATCH) }));
    }
  };
  for (const { labels, rows } of nodes) {
    await load(`UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row`, rows);
  }
  for (const { type, from, to, rows } of relationships) {
    const end = (name: string, label: string): string =>
      `MATCH (${name}:${label} {${KEYS[label]!.map((key) => `${key}: row.${name}.${key}`).join(', ')}})`;
    await load(
      `UNWIND $rows AS row ${end('from', from)} ${end('to', to)} CREATE (from)-[r:${type}]->(to) SET r = row.properties`,
      rows,
    );
  }
}

/** How many nodes and relationships these are. */
export function sizeOf({ nodes, relationships }: Contents): { nodes: number; relationships: number } {
  const sum = (all: readonly { rows: readonly unknown[] }[]): number =>
    all.reduce((total, { rows }) => total + rows.length, 0);
  return { nodes: sum(nodes), relationships: sum(relationships) };
}
