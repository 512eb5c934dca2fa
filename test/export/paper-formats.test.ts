import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type Entry } from '@retorquere/bibtex-parser';
import { exportGraph } from '../../src/export/export';
import { openOutput } from '../../src/export/output';
import { type Graph } from '../../src/graph/graph';
import { importPapers } from '../../src/ingest/import';
import { openInput } from '../../src/ingest/input';
import { fixtureVocabulary } from '../fixture/concepts';
import { loadFixture } from '../fixture/load';
import { emptyGraph } from '../support';
import { readBack } from './read-back';

const folder = mkdtempSync(join(tmpdir(), 'paperweave-export-'));
const PLAIN = { open: '', close: '' };

afterAll(() => rmSync(folder, { recursive: true }));

describe('formats of papers, read by other programs', () => {
  let graph: Graph;
  let titles: string[];

  const written = async (format: string, name: string): Promise<string> => {
    const path = join(folder, name);
    expect(await exportGraph(graph, await openOutput(format, path))).toMatchObject({ papers: titles.length });
    return path;
  };

  beforeAll(async () => {
    graph = await emptyGraph();
    await loadFixture(graph);
    const rows = await graph.read('MATCH (p:Paper) RETURN p.title ORDER BY p.id', {}, { timeoutMs: 10_000 });
    titles = rows.map(([title]) => title as string);
  });

  afterAll(() => graph?.close());

  it('bibtex, by a BibTeX parser', async () => {
    const text = readFileSync(await written('bibtex', 'papers.bib'), 'utf8');
    const { entries, errors } = parse(text, {
      sentenceCase: false,
      applyCrossRef: false,
      markup: { caseProtect: PLAIN, enquote: { open: '"', close: '"' } },
    });
    expect(errors).toEqual([]);
    const plain = (value: string): string => value.normalize('NFC');
    expect(entries.map(({ fields }) => plain(String(fields.title)))).toEqual(titles);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(titles.length);
    const entry = (title: string): Entry =>
      entries.find(({ fields }) => String(fields.title).startsWith(title))!;
    expect(entry('Lantern: Light')).toMatchObject({
      type: 'inproceedings',
      key: 'finchLanternLightAttention2017',
      fields: {
        year: ['2017'],
        booktitle: ['Proceedings of Invented Learning'],
        doi: ['10.5555/lantern.1'],
        eprint: ['1706.00001'],
      },
    });
    expect(entry('Heron Stands').creators['author']).toMatchObject([
      { firstName: expect.anything(), lastName: expect.anything() },
      { firstName: 'Ada', lastName: 'Finch' },
    ]);
    expect(plain(String(entry('Heron Stands').creators['author']![0]!.lastName))).toBe('Štěpán');
    expect(text).toContain("{\\v S}t{\\v e}p{\\'a}n");
  });

  it('csl-json, by Citation.js', async () => {
    interface Item {
      readonly id: string;
      readonly title: string;
      readonly author?: unknown;
      readonly issued?: unknown;
    }
    const items = readBack<Item[]>('csl-json.mjs', await written('csl-json', 'papers.json'));
    expect(items.map(({ title }) => title)).toEqual(titles);
    expect(items.find(({ title }) => title.startsWith('Lantern: Light'))).toMatchObject({
      id: 'finchLanternLightAttention2017',
      type: 'paper-conference',
      author: [
        { given: 'Ada', family: 'Finch' },
        { given: 'Bo', family: 'Lindqvist' },
        { given: 'Chidi', family: 'Okoro' },
      ],
      issued: { 'date-parts': [[2017, 6, 12]] },
      'container-title': 'Proceedings of Invented Learning',
      DOI: '10.5555/lantern.1',
    });
  });
});

describe('JSON Lines', () => {
  const FILLER =
    'The experiments take a long time, and the results hold on many machines that we tried. '.repeat(3);
  const RECORDS = [
    {
      title: 'Tessera: Low-Rank Adaptation with Mosaics & "Tiles"',
      abstract: `We propose Tessera, a variant of early exit for image recognition. Experiments on Pebble-1k show that it works. ${FILLER}`,
      authors: ['Ada Alpha', 'Bob Beta'],
      published: '2025-03-04',
      venue: 'Conference on Mosaics',
      arxiv: '2503.01234',
      doi: '10.5555/tessera',
      url: 'https://papers.example/tessera',
      code: ['https://github.com/example/tessera'],
    },
    {
      title: 'Using Tessera Elsewhere',
      abstract: `We use Tessera and Lantern. ${FILLER}`,
      year: 2026,
      authors: ['Ada Alpha'],
    },
    { title: 'A Title Alone' },
  ];

  // What arrives at another time, or says from which text something was read.
  const WHOLE = `
    MATCH (n) WHERE n:Entity OR n:ExternalId OR n:Alias OR n:Assertion
    RETURN labels(n) AS labels, n {.*, addedAt: null, fingerprints: null} AS properties,
      COLLECT { MATCH (n)-[r]->(other) WITH type(r) + ' ' + coalesce(other.id, other.scheme + other.value, other.key) AS link
        RETURN link ORDER BY link } AS links
    ORDER BY coalesce(n.id, n.scheme + n.value, n.key), n.kind`;

  it('go back in through import and make the same graph', async () => {
    const catalogue = { vocabulary: fixtureVocabulary(), papers: [] };
    const given = join(folder, 'given.jsonl');
    const out = join(folder, 'out.jsonl.gz');
    writeFileSync(given, RECORDS.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const contents = async (graph: Graph): Promise<unknown> => graph.read(WHOLE, {}, { timeoutMs: 60_000 });
    const first = await emptyGraph();
    await importPapers(first, await openInput(given), catalogue);
    const before = await contents(first);
    await exportGraph(first, await openOutput('json-lines', out));
    await first.close();
    const second = await emptyGraph();
    expect(await importPapers(second, await openInput(out), catalogue)).toMatchObject({
      created: RECORDS.length,
    });
    expect(await contents(second)).toEqual(before);
    await second.close();
  });
});
