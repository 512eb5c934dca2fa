import { block } from '../graph/blocks';
import { type Graph } from '../graph/graph';
import { libraryFrom } from '../ingest/library';
import { EDGE_FIELDS, type ExportedEdge, type ExportedNode, type Properties } from './nodes-and-edges';
import { type ExportedPaper } from './paper';
import { type Selection } from './selection';

/** How much went out so far. */
export interface ExportCounts {
  nodes: number;
  edges: number;
  papers: number;
}

/** One batch is all that is in memory at a time: some MB where every paper has an abstract. */
const BATCH = 500;
const TIMEOUT_MS = 60_000;
/** The sign after the colon that ends the prefix of an id. */
const AFTER_COLON = ';';
const LAST = '\u{10FFFF}';

/**
 * Reads a graph, or a selection of it, in batches by id. Each batch is a statement of its own, so that no transaction stays open and
 * nothing is held but the batch; what others write meanwhile may be in it or not.
 */
export class GraphReader {
  readonly counts: ExportCounts = { nodes: 0, edges: 0, papers: 0 };
  readonly #graph: Graph;
  readonly #selection: Selection | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #onBatch: ((counts: Readonly<ExportCounts>) => void) | undefined;

  constructor(
    graph: Graph,
    selection: Selection | undefined,
    {
      signal,
      onBatch,
    }: { signal?: AbortSignal; onBatch?: ((counts: Readonly<ExportCounts>) => void) | undefined } = {},
  ) {
    this.#graph = graph;
    this.#selection = selection;
    this.#signal = signal;
    this.#onBatch = onBatch;
  }

  /** Rows of a block of `cypher/export/`. */
  async rows(name: string, parameters: Record<string, unknown>): Promise<unknown[][]> {
    this.#signal?.throwIfAborted();
    const options = { timeoutMs: TIMEOUT_MS, ...(this.#signal ? { signal: this.#signal } : {}) };
    return (await this.#graph.read(block(`export/${name}`).text, parameters, options)) as unknown[][];
  }

  /** Rows of a block that reads everything, one by one as they come, counted as what they are. */
  async *stream(name: string, counted?: keyof ExportCounts): AsyncGenerator<unknown[]> {
    for await (const row of this.#graph.stream(block(`export/${name}`).text, {}, this.#signal)) {
      if (counted) {
        this.#count(counted, 1);
      }
      yield row as unknown[];
    }
  }

  /** All nodes, in the order of their ids. */
  async *nodes(): AsyncGenerator<ExportedNode> {
    for await (const ids of this.#batches()) {
      yield* await this.#nodesOf(ids);
    }
  }

  /** All relationships both of whose ends are among the nodes. */
  async *edges(): AsyncGenerator<ExportedEdge> {
    for await (const ids of this.#batches()) {
      yield* await this.#edgesOf(ids);
    }
  }

  /** All nodes, each with the relationships that go out from it. */
  async *nodesWithEdges(): AsyncGenerator<[ExportedNode, readonly ExportedEdge[]]> {
    for await (const ids of this.#batches()) {
      const nodes = await this.#nodesOf(ids);
      const edges = new Map<string, ExportedEdge[]>(nodes.map(({ id }) => [id, []]));
      for (const edge of await this.#edgesOf(ids)) {
        edges.get(edge.from)?.push(edge);
      }
      for (const node of nodes) {
        yield [node, edges.get(node.id)!];
      }
    }
  }

  /** All papers, in the order of their ids. */
  async *papers(): AsyncGenerator<ExportedPaper> {
    for await (const ids of this.#batches('paper')) {
      const rows = await this.rows('papers', { ids });
      this.#count('papers', rows.length);
      yield* rows.map(paperOf);
    }
  }

  /** The keys that libraries have for papers, of the whole graph: no other paper is to go out under one of them. */
  async *citationKeys(): AsyncGenerator<string> {
    for await (const [key] of this.stream('citation-keys')) {
      yield key as string;
    }
  }

  async #nodesOf(ids: readonly string[]): Promise<ExportedNode[]> {
    const rows = await this.rows('nodes', { ids });
    this.#count('nodes', rows.length);
    return rows.map(([id, kind, given]) => {
      const { title, name, ...properties } = given as Properties;
      return { id: id as string, kind: kind as string, label: (title ?? name ?? id) as string, properties };
    });
  }

  async #edgesOf(ids: readonly string[]): Promise<ExportedEdge[]> {
    const rows = (await this.rows('edges', { ids })).filter(
      ([, , to]) => this.#selection?.has(to as string) ?? true,
    );
    this.#count('edges', rows.length);
    return rows.map(([from, type, to, given]) => {
      const properties = given as Properties;
      return {
        id: `${String(from)}|${String(type)}|${String(to)}`,
        from: from as string,
        type: type as string,
        to: to as string,
        properties: Object.fromEntries(Object.keys(EDGE_FIELDS).map((name) => [name, properties[name]])),
      };
    });
  }

  /** The ids in their order, of one prefix or all. */
  async *#batches(prefix?: string): AsyncGenerator<readonly string[]> {
    if (this.#selection) {
      const ids = this.#selection.ids.filter((id) => prefix === undefined || id.startsWith(`${prefix}:`));
      for (let i = 0; i < ids.length; i += BATCH) {
        yield ids.slice(i, i + BATCH);
      }
      return;
    }
    const until = prefix === undefined ? LAST : prefix + AFTER_COLON;
    let after = prefix === undefined ? '' : `${prefix}:`;
    for (;;) {
      const ids = (await this.rows('ids', { after, until, limit: BATCH })).map(([id]) => id as string);
      if (ids.length > 0) {
        yield ids;
      }
      if (ids.length < BATCH) {
        return;
      }
      after = ids.at(-1)!;
    }
  }

  #count(what: keyof ExportCounts, more: number): void {
    this.counts[what] += more;
    this.#onBatch?.(this.counts);
  }
}

function paperOf(row: readonly unknown[]): ExportedPaper {
  const [id, properties, authors, venue, externalIds, references, citedBy] = row;
  const { library, ...fields } = properties as Pick<
    ExportedPaper,
    'title' | 'abstract' | 'summary' | 'year' | 'published' | 'url' | 'codeUrls' | 'keywords'
  > & { library: string | null };
  const people = authors as [name: string, id: string][];
  return {
    id: id as string,
    ...fields,
    authors: people.map(([name]) => name),
    authorIds: people.map(([, author]) => author),
    venue: venue as string | null,
    externalIds: Object.fromEntries(externalIds as [string, string][]),
    library: libraryFrom(library),
    references: references as string[],
    citedBy: citedBy as string[],
  };
}
