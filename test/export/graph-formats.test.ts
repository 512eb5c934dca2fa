import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { exportGraph } from '../../src/export/export';
import { openOutput } from '../../src/export/output';
import { type Graph } from '../../src/graph/graph';
import { loadFixture } from '../fixture/load';
import { emptyGraph } from '../support';
import { HAS_NETWORKX, readBack, type GraphRead } from './read-back';

/** Signs that XML cannot hold, and some that it has to escape. */
const ODD = 'a\u0001b\u{FFFE}c <&> "\'" ]]> \t\n\r end \u2028 \u{1F600}';
const HERON = 'γ-Heron "two" — 鷺 & <Routes>\\n';
const SUMMARY = 'It\'s "quoted"; it has a \u2028 line separator and a backslash \\.';

describe('formats of the whole graph, read by other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paperweave-export-'));
  let graph: Graph;
  let nodes: [id: string, label: string][];
  let edges: string[];
  let heron: string;

  const written = async (format: string, name: string): Promise<string> => {
    const path = join(folder, name);
    const counts = await exportGraph(graph, await openOutput(format, path));
    expect(counts).toMatchObject({ nodes: nodes.length, edges: edges.length });
    return path;
  };

  beforeAll(async () => {
    graph = await emptyGraph();
    await loadFixture(graph);
    await graph.write((transaction) =>
      transaction.run(
        'CREATE (:Entity:Concept:Topic {id: "topic:odd", kind: "TOPIC", name: "odd", aliases: ["one", "two"], description: $ODD})',
        { ODD },
      ),
    );
    const read = async (statement: string): Promise<unknown[][]> =>
      (await graph.read(statement, {}, { timeoutMs: 10_000 })) as unknown[][];
    nodes = (await read('MATCH (n:Entity) RETURN n.id, coalesce(n.title, n.name) ORDER BY n.id')) as [
      string,
      string,
    ][];
    const found = await read('MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id, type(r), b.id');
    edges = found.map((edge) => edge.join(' ')).sort();
    heron = nodes.find(([, label]) => label === HERON)![0];
  });

  afterAll(async () => {
    await graph?.close();
    rmSync(folder, { recursive: true });
  });

  const XML_READERS = [
    ['graphml', 'graphology.mjs'],
    ['gexf', 'graphology.mjs'],
    ['graphml', 'by-networkx.py'],
    ['gexf', 'by-networkx.py'],
  ] as const;

  for (const [format, reader] of XML_READERS) {
    const runs = reader !== 'by-networkx.py' || HAS_NETWORKX;
    (runs ? it : it.skip)(
      `${format}, by ${reader}${runs ? '' : ' (skipped: python3 cannot import networkx)'}`,
      async () => {
        const read = readBack<GraphRead>(reader, format, await written(format, `${reader}.${format}`));
        const label = (id: string): unknown => read.nodes[id]!['label'];
        expect(Object.keys(read.nodes).sort()).toEqual(nodes.map(([id]) => id));
        expect(nodes.map(([id]) => label(id))).toEqual(nodes.map(([, name]) => name));
        const relation = format === 'graphml' ? 'type' : 'relation';
        expect(
          read.edges.map(([from, to, data]) => `${from} ${String(data[relation])} ${to}`).sort(),
        ).toEqual(edges);
        expect(read.nodes[heron]).toMatchObject({ kind: 'Paper', year: 2023, summary: SUMMARY });
        expect(read.nodes['topic:odd']).toMatchObject({
          description: ODD.replace('\u0001', '\uFFFD').replace('\u{FFFE}', '\uFFFD'),
          aliases: 'one | two',
        });
        const [, , said] = read.edges.find(
          ([from, to, data]) =>
            from === heron && to === 'model:gamma-heron-two' && data[relation] === 'INTRODUCES',
        )!;
        expect(said).toMatchObject({
          confidence: 1,
          sources: 'catalogue',
          evidenceText: 'Named after its gate.',
          evidenceKind: 'PARAPHRASE',
        });
      },
    );
  }

  it('cytoscape, by Cytoscape.js', async () => {
    const read = readBack<GraphRead>('cytoscape.mjs', await written('cytoscape', 'graph.cyjs'));
    expect(Object.entries(read.nodes).map(([id, { label }]) => [id, label])).toEqual(
      expect.arrayContaining(nodes),
    );
    expect(
      read.edges.map(([from, to, data]) => `${from} ${String(data['interaction'])} ${to}`).sort(),
    ).toEqual(edges);
    expect(read.nodes['topic:odd']).toMatchObject({ description: ODD, aliases: ['one', 'two'] });
  });

  it('csv, by csv-parse', async () => {
    const path = await written('csv', 'tables');
    const table = (file: string): Record<string, string>[] =>
      parse(readFileSync(join(path, file)), { columns: true });
    const read = table('nodes.csv');
    expect(read.map(({ id, label }) => [id, label])).toEqual(nodes);
    expect(read.find(({ id }) => id === 'topic:odd')).toMatchObject({
      description: ODD,
      aliases: 'one | two',
    });
    expect(
      table('edges.csv')
        .map(({ source, target, type }) => `${source} ${type} ${target}`)
        .sort(),
    ).toEqual(edges);
  });

  it('json-ld, by jsonld.js, which need fetch nothing', async () => {
    const quads = readBack<[string, string, string][]>(
      'json-ld.mjs',
      await written('json-ld', 'graph.jsonld'),
    );
    const objects = (subject: string, predicate: string): string[] =>
      quads.filter(([s, p]) => s === subject && p === predicate).map(([, , o]) => o);
    const ids = new Set(quads.map(([subject]) => subject));
    expect(nodes.map(([id]) => encoded(id)).filter((id) => !ids.has(id))).toEqual([]);
    for (const [id, label] of nodes) {
      expect(objects(encoded(id), 'https://schema.org/name')).toEqual([label]);
    }
    const lantern = nodes.find(([, label]) => label.startsWith('Lantern: Light'))![0];
    expect(objects(lantern, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type')).toEqual([
      'https://schema.org/ScholarlyArticle',
    ]);
    expect(objects(lantern, 'urn:paperweave:introduces')).toEqual(['model:lantern']);
    expect(objects(lantern, 'https://schema.org/about')).toEqual(
      expect.arrayContaining(['topic:language-modelling', 'model:lantern']),
    );
    expect(objects(lantern, 'https://schema.org/datePublished')).toEqual(['2017-06-12']);
    expect(objects(lantern, 'https://schema.org/sameAs')).toEqual(
      expect.arrayContaining(['https://arxiv.org/abs/1706.00001', 'https://doi.org/10.5555/lantern.1']),
    );
    // An ordered list, as RDF has it.
    const authors: string[] = [];
    const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
    for (let list = objects(lantern, 'https://schema.org/author')[0]!; list !== `${RDF}nil`;) {
      authors.push(objects(list, `${RDF}first`)[0]!);
      list = objects(list, `${RDF}rest`)[0]!;
    }
    expect(authors).toEqual(['author:ada-finch', 'author:bo-lindqvist', 'author:chidi-okoro']);
  });
});

function encoded(id: string): string {
  return id.replace(/[<>"{}|\\^`\s]/gu, (sign) => encodeURIComponent(sign));
}
