import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { exportGraph } from '../../src/export/export';
import { openOutput } from '../../src/export/output';
import { splitReferences } from '../../src/export/selection';
import { type Graph } from '../../src/graph/graph';
import { PACKAGE_ROOT } from '../../src/package-root';
import { loadFixture } from '../fixture/load';
import { emptyGraph, testAddress } from '../support';

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly said: string;
}

const MAIN = join(PACKAGE_ROOT, 'dist', 'main.js');
const { uri, user, password } = testAddress();
const HERE = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
/** Where nothing listens: who is refused there was refused before any work. */
const NOWHERE = { ...HERE, NEO4J_URI: 'bolt://127.0.0.1:1' };

/** Runs the command as a person would; `readOnly` so many characters of what it prints before hanging up. */
function run(
  args: readonly string[],
  env: Record<string, string> = HERE,
  readOnly = Infinity,
): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [MAIN, 'export', ...args], { env: { ...process.env, ...env } });
    let out = '';
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.length > readOnly) {
        child.stdout.destroy();
      }
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('close', (status) => done({ status, out, said }));
  });
}

/** More than two batches of papers, all of one author. */
const MANY = `
  CREATE (a:Entity:Author {id: 'author:many', name: 'Many'})
  WITH a UNWIND range(1, 1200) AS i
  CREATE (:Entity:Paper {id: 'paper:many-' + i, title: 'Many ' + i, year: 2000, codeUrls: [],
    abstract: reduce(text = '', n IN range(1, 30) | text + 'So it goes on. ')})-[:AUTHORED_BY {position: 1}]->(a)`;

describe('paperweave export', () => {
  let folder: string;
  let graph: Graph;

  beforeAll(async () => {
    graph = await emptyGraph();
    await loadFixture(graph);
    await graph.write((transaction) => transaction.run(MANY));
  });
  afterAll(() => graph?.close());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'paperweave-export-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const ids = async (statement: string): Promise<string[]> =>
    (await graph.read(statement, {}, { timeoutMs: 10_000 })).map(([id]) => id as string);

  const refused = async (args: readonly string[], reason: RegExp): Promise<void> => {
    const before = readdirSync(folder);
    const { status, out, said } = await run(args, NOWHERE);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(said).toMatch(reason);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(before);
  };

  it('refuses what cannot be done before any work, in one line', async () => {
    const there = join(folder, 'there');
    writeFileSync(there, 'kept');
    await refused(['--format', 'graphml', '--out', there], /there exists already/);
    expect(readFileSync(there, 'utf8')).toBe('kept');
    await refused(['--format', 'csv', '--out', folder], /exists already/);
    await refused(['--format', 'graphml', '--out', join(folder, 'no', 'where')], /its folder does not exist/);
    await refused(['--format', 'csv', '--out', join(there, 'in')], /what should be its folder is a file/);
    await refused(['--format', 'csv'], /name a folder with --out/);
    await refused(['--format', 'docx'], /the formats are graphml, gexf, .*json-lines/);
    await refused(['--format', 'gexf', '--hops', '2'], /--hops says how far around --ids/);
    await refused(
      ['--format', 'gexf', '--ids', 'method:early-exit', '--hops', 'far'],
      /from 0 to 6, not "far"/,
    );
  });

  it('refuses ids that name nothing or several things, and leaves nothing', async () => {
    const out = join(folder, 'graph.gexf');
    const { status, said } = await run([
      ...['--format', 'gexf', '--out', out],
      ...['--ids', 'method:none,name:lantern', 'method:early-exit'],
    ]);
    expect(status).toBe(2);
    expect(said).toMatch(
      /nothing in the graph is "method:none"; "name:lantern" names several: dataset:lantern, model:lantern\n$/,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes to standard output when no path is named, and speaks on standard error', async () => {
    const { status, out, said } = await run(['--format', 'csl-json', '--ids', 'arxiv:1706.00001']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ title: 'Lantern: Light from Attention Alone' }]);
    expect(said).toMatch(/1 paper written\n$/);
  });

  it('writes what is around some nodes, by any of their names', async () => {
    const out = join(folder, 'part.json.gz');
    const { status } = await run(['--format', 'cytoscape', '--out', out, '--ids', 'name:early exiting']);
    expect(status).toBe(0);
    const { elements } = JSON.parse(gunzipSync(readFileSync(out)).toString()) as {
      elements: Record<'nodes' | 'edges', { data: { id: string; source: string; target: string } }[]>;
    };
    const around = await ids(
      `MATCH (n:Entity {id: 'method:early-exit'}) OPTIONAL MATCH (n)--(m:Entity)
       WITH collect(n) + collect(m) AS all UNWIND all AS one RETURN DISTINCT one.id ORDER BY one.id`,
    );
    expect(elements.nodes.map(({ data }) => data.id)).toEqual(around);
    const between = await ids(
      `MATCH (a:Entity)-[r]->(b:Entity) WHERE a.id IN ${JSON.stringify(around)} AND b.id IN ${JSON.stringify(around)}
       RETURN a.id + '|' + type(r) + '|' + b.id`,
    );
    expect(elements.edges.map(({ data }) => data.id).sort()).toEqual(between.sort());
    expect(between.length).toBeGreaterThan(around.length - 1);
  });

  it('of a graph of several batches misses nothing and repeats nothing', async () => {
    const out = join(folder, 'papers.jsonl');
    const counts = await exportGraph(graph, await openOutput('json-lines', out));
    const written = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(written).toEqual(await ids('MATCH (p:Paper) RETURN p.id ORDER BY p.id'));
    expect(counts.papers).toBe(written.length);
  });

  it('leaves nothing when it is broken off, be it a file or a folder', async () => {
    for (const format of ['graphml', 'csv']) {
      const broken = new AbortController();
      const output = await openOutput(format, join(folder, 'broken'));
      expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.broken\..*\.partial$/)]);
      await expect(
        exportGraph(graph, output, { signal: broken.signal, onBatch: () => broken.abort() }),
      ).rejects.toThrow();
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it('leaves a file that came to its place meanwhile as it is', async () => {
    const out = join(folder, 'raced');
    const output = await openOutput('bibtex', out);
    writeFileSync(out, 'first');
    await expect(exportGraph(graph, output)).rejects.toThrow(/meanwhile/);
    expect(readFileSync(out, 'utf8')).toBe('first');
    expect(readdirSync(folder)).toEqual(['raced']);
  });

  it('ends quietly when nobody reads on', async () => {
    const { status, said } = await run(['--format', 'json-lines'], HERE, 10);
    expect(status).toBe(141);
    expect(said).not.toMatch(/EPIPE|Error/);
  });

  it('needs Neo4j only after that: an unreachable one leaves nothing either', async () => {
    const out = join(folder, 'never');
    const { status } = await run(['--format', 'bibtex', '--out', out], NOWHERE);
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});

it('ids may be joined by commas, which titles have too', () => {
  expect(splitReferences(['method:a,arxiv:1 , title:One, Two: Three,name:b'])).toEqual([
    'method:a',
    'arxiv:1',
    'title:One, Two: Three',
    'name:b',
  ]);
});
